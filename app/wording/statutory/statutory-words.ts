import type { Language } from '#app/domain/shared/stores.ts'

import { wordsIn } from '../shared/languages.ts'
import type { StatutorySentences } from './statutory-sentences.ts'

export function statutoryWords(language: Language): StatutorySentences {
  return wordsIn(language).statutory.sentences
}
