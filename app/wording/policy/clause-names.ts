import type { Clause } from '#app/domain/policy/decision.ts'
import type { Language } from '#app/domain/shared/stores.ts'

import { wordsIn } from '../shared/languages.ts'

/** The plain name of what a kept document calls a clause; the text itself where it names none. */
export function clauseInWords(text: string, language: Language): string {
  return isClause(text, language) ? clauseName(text, language) : text
}

/** The plain name of a clause. */
export function clauseName(clause: Clause, language: Language): string {
  return wordsIn(language).policy.clauseNames[clause]
}

function isClause(text: string, language: Language): text is Clause {
  return Object.hasOwn(wordsIn(language).policy.clauseNames, text)
}
