import type { Language } from '#app/domain/shared/stores.ts'
import { german } from './de.ts'
import type { DocumentWords } from './document-words.ts'
import { english } from './en.ts'

const languages: Readonly<Record<Language, DocumentWords>> = { en: english, de: german }

/** The words of the printed pages in a language. */
export function documentWords(language: Language): DocumentWords {
  return languages[language]
}
