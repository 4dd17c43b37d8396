import type { Language } from '#app/domain/shared/stores.ts'
import { languageName } from '#app/views/shared/language-name.ts'

import { useLanguage } from './words.ts'

/** What languages are called in the language of the page. */
export function useLanguageName(): (language: Language) => string {
  const reader = useLanguage()
  return (language) => languageName(language, reader)
}
