import type { ArrivedClaim } from '#app/domain/cases/arrived-coverage.ts'
import { policyVersions } from '#app/domain/policy/versions.ts'
import type { Language } from '#app/domain/stores/stores.ts'

import { formatDay } from './format.ts'
import { clauseName } from './policy/clause-names.ts'
import { decisionWords } from './policy/decision-words.ts'
import { reasonWords } from './policy/reason-words.ts'

/**
 * What the warranty says of a device that is here, the rule by its name, and the day it was judged on. Page and mail show
 * this one.
 */
export function arrivedClaimInWords({ coverage, reasons }: ArrivedClaim, policyVersion: string, language: Language): string {
  const words = decisionWords(language)
  const version = policyVersions.find(({ id }) => id === policyVersion)
  const said = version ? reasons.map(({ code, clause }) => `${reasonWords(code, version, language).says} (${clauseName(clause, language)})`) : []
  return [...said, ...(coverage.judgedOn === null ? [] : [`${words.judgedOn(formatDay(coverage.judgedOn, language))}.`])].join(' ')
}
