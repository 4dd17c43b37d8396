import type { Language } from '#app/domain/shared/stores.ts'

export function isLanguage(value: string): value is Language {
  return value === 'en' || value === 'de'
}
