import { type ArrivedClaim, arrivedClaim } from '#app/domain/cases/arrived-coverage.ts'
import type { CaseView } from '#app/domain/cases/case-view.ts'
import type { Cause } from '#app/domain/policy/facts.ts'
import { policyVersions } from '#app/domain/policy/versions.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { isSureOfGuarantee, isUnderGuarantee } from '#app/domain/statutory/claim.ts'

import { formatDay } from '#app/wording/shared/format.ts'
import { clauseName } from '#app/wording/policy/clause-names.ts'
import { decisionWords } from '#app/wording/policy/decision-words.ts'
import { reasonWords } from '#app/wording/policy/reason-words.ts'
import { statutoryWords } from '#app/wording/statutory/statutory-words.ts'

/**
 * What covers a device that is here, for the cause that was found or else the one declared: the legal guarantee where it was claimed under
 * it, and else the warranty. Page and mail show this one. Null where nothing came to be repaired.
 */
export function whatCoversIt(view: CaseView, cause: Cause | null, language: Language): string | null {
  const arrived = arrivedClaim(view, cause ?? undefined)
  if (!arrived) return null
  const said = warrantyInWords(arrived, view.policyVersion, language)
  const law = statutoryWords(language).guarantee
  const isFault = (cause ?? view.facts.repair?.cause) === 'defect'
  if (isFault && isSureOfGuarantee(view)) return `${law.outcomes.open}. ${law.free}`
  return isUnderGuarantee(view) && !isFault ? `${law.outcomes.closed}. ${law.reasons.no_fault_of_goods} ${said}` : said
}

/** What the warranty says, the rule by its name, and the day it was judged on. */
function warrantyInWords({ coverage, reasons }: ArrivedClaim, policyVersion: string, language: Language): string {
  const words = decisionWords(language)
  const version = policyVersions.find(({ id }) => id === policyVersion)
  const said = version
    ? reasons.map(({ code, clause }) => `${reasonWords(code, version, language).says} (${clauseName(clause, language)})`)
    : []
  return [...said, ...(coverage.judgedOn === null ? [] : [`${words.judgedOn(formatDay(coverage.judgedOn, language))}.`])].join(' ')
}
