import type { Language } from '#app/domain/shared/stores.ts'

const names = new Map<Language, Intl.DisplayNames>()

/** What a language is called in another one, or in itself: `German`, `Deutsch`, `Français`. */
export function languageName(language: Language, reader: Language): string {
  const known = names.get(reader) ?? new Intl.DisplayNames(reader, { type: 'language' })
  names.set(reader, known)
  const name = known.of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(reader) + name.slice(1)
}
