import type { Language } from '#app/domain/shared/stores.ts'

/** What a language is called in another one, or in itself: `German`, `Deutsch`, `Français`. */
export function languageName(language: Language, reader: Language): string {
  const name = new Intl.DisplayNames(reader, { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(reader) + name.slice(1)
}
