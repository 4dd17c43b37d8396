import type { Language } from '#app/domain/shared/stores.ts'

import { wordsIn } from '../shared/languages.ts'
import type { DocumentWords } from './document-words.ts'

/** The words of the printed pages in a language. */
export function documentWords(language: Language): DocumentWords {
  return wordsIn(language).documents
}
