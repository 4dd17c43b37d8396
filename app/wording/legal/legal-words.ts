import type { Language } from '#app/domain/shared/stores.ts'

import type { LanguageWords } from '../shared/language-words.ts'
import { wordsIn } from '../shared/languages.ts'

export type LegalWords = LanguageWords['legal']

/** The portal's own sentences of the legal pages; browsers never load them. */
export function legalWords(language: Language): LegalWords {
  return wordsIn(language).legal
}
