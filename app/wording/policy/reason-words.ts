import type { ReasonCode } from '#app/domain/policy/decision.ts'
import type { PolicyVersion } from '#app/domain/policy/version.ts'
import type { Language } from '#app/domain/shared/stores.ts'

import { wordsIn } from '../shared/languages.ts'
import { fillIn } from './policy-values.ts'
import type { ReasonWords } from './worded-reason.ts'

/** A reason code in words, with the numbers of the version that decided. */
export function reasonWords(code: ReasonCode, version: PolicyVersion, language: Language): ReasonWords {
  const { says, next } = wordsIn(language).policy.reasons[code]
  return { says: fillIn(says, version, language), next: fillIn(next, version, language) }
}
