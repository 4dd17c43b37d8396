import type { Language } from '#app/domain/shared/stores.ts'

import { de } from './statutory-de.ts'
import { en } from './statutory-en.ts'
import type { StatutorySentences } from './statutory-sentences.ts'

const languages: Readonly<Record<Language, StatutorySentences>> = { en, de }

export function statutoryWords(language: Language): StatutorySentences {
  return languages[language]
}
