import type { Language } from '#app/domain/stores/stores.ts'

export function isLanguage(value: string): value is Language {
  return value === 'en' || value === 'de'
}
