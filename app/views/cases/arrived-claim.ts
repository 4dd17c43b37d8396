import type { ArrivedClaim } from '#app/domain/cases/arrived-coverage.ts'
import { policyVersions } from '#app/domain/policy/versions.ts'
import type { Language } from '#app/domain/shared/stores.ts'

import { formatDay } from '#app/wording/shared/format.ts'
import { clauseName } from '#app/wording/policy/clause-names.ts'
import { decisionWords } from '#app/wording/policy/decision-words.ts'
import { reasonWords } from '#app/wording/policy/reason-words.ts'

/**
 * What the warranty says of a device that is here, the rule by its name, and the day it was judged on. Page and mail show
 * this one.
 */
export function arrivedClaimInWords({ coverage, reasons }: ArrivedClaim, policyVersion: string, language: Language): string {
  const words = decisionWords(language)
  const version = policyVersions.find(({ id }) => id === policyVersion)
  const said = version
    ? reasons.map(({ code, clause }) => `${reasonWords(code, version, language).says} (${clauseName(clause, language)})`)
    : []
  return [...said, ...(coverage.judgedOn === null ? [] : [`${words.judgedOn(formatDay(coverage.judgedOn, language))}.`])].join(' ')
}
