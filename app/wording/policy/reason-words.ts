import type { ReasonCode } from '#app/domain/policy/decision.ts'
import type { PolicyVersion } from '#app/domain/policy/version.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { fillIn } from './policy-values.ts'
import { reasonsDe } from './reasons-de.ts'
import { reasonsEn } from './reasons-en.ts'
import type { ReasonWords } from './worded-reason.ts'

const languages: Readonly<Record<Language, Readonly<Record<ReasonCode, ReasonWords>>>> = { en: reasonsEn, de: reasonsDe }

/** A reason code in words, with the numbers of the version that decided. */
export function reasonWords(code: ReasonCode, version: PolicyVersion, language: Language): ReasonWords {
  const { says, next } = languages[language][code]
  return { says: fillIn(says, version, language), next: fillIn(next, version, language) }
}
