import type { Decision } from '#app/domain/policy/decision.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'

import type { CaseClaim, ClaimChoice } from './claim.ts'
import { statutoryRights } from './statutory-rights.ts'

/**
 * What a claim rests on, by what its customer chose; on the warranty where nothing was chosen, or the guarantee is closed. Null of what is
 * no repair, and where no law is beside the shop's rules.
 */
export function claimOf(facts: PolicyFacts, decision: Decision, chosen: ClaimChoice | null): CaseClaim | null {
  const rights = statutoryRights(facts, decision)
  if (!rights?.guarantee) return null
  const { country, guarantee } = rights
  return { choice: guarantee.outcome === 'closed' ? 'warranty' : (chosen ?? 'warranty'), country, guarantee }
}

/** Whether the legal guarantee may be for it, so that the customer is asked on which right it rests. */
export function mayRestOnGuarantee(facts: PolicyFacts, decision: Decision): boolean {
  const claim = claimOf(facts, decision, null)
  return claim !== null && claim.guarantee.outcome !== 'closed'
}

/** Whether neither the shop nor the legal guarantee has anything for it. */
export function isRefusedByBoth({ facts, decision }: Readonly<{ facts: PolicyFacts; decision: Decision }>): boolean {
  return decision.outcome === 'ineligible' && !mayRestOnGuarantee(facts, decision)
}

/** What is offered first: the guarantee, unless the shop's warranty gives more. */
export function betterClaim(facts: PolicyFacts, decision: Decision): ClaimChoice {
  return statutoryRights(facts, decision)?.comparison.better === 'shop' ? 'warranty' : 'guarantee_repair'
}
