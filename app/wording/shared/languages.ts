import type { Language } from '#app/domain/shared/stores.ts'

import { de } from '../de/index.ts'
import { en } from '../en/index.ts'
import { es } from '../es/index.ts'
import { fr } from '../fr/index.ts'
import { it } from '../it/index.ts'
import { nl } from '../nl/index.ts'
import { pl } from '../pl/index.ts'
import type { LanguageWords } from './language-words.ts'

/** The folders of all languages. A language is a line here, one in the domain's list, and its folder. */
const languages: Readonly<Record<Language, LanguageWords>> = { en, de, es, fr, it, nl, pl }

/** Everything that the portal says in a language. */
export function wordsIn(language: Language): LanguageWords {
  return languages[language]
}
