import { decide } from '#app/domain/policy/decide.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { leftOf } from '#app/domain/policy/order-lines.ts'
import { decideAfterInspection, type Finding, type InspectedDecision } from '#app/domain/policy/outlook/inspection.ts'
import { stores } from '#app/domain/shared/stores.ts'

/**
 * What a case comes to by what was found in its parcel. A return or an exchange is decided again on the findings; a
 * refusal as a whole order of which less came back. No rule gives an amount where a refused parcel had been opened, or
 * anything in it is damaged.
 */
export function foundAmount(facts: PolicyFacts, findings: readonly Finding[]): InspectedDecision {
  if (facts.action !== 'refuse') return decideAfterInspection(facts, findings)
  const decision = decide(refusedFacts(facts, findings))
  const missing = findings.reduce((sum, { missingParts }) => sum + missingParts, 0)
  const { currency } = stores[facts.store]
  const { refund } = decision
  return {
    decision,
    missingParts: { amountMinor: missing, currency },
    refund: refund && isUnopened(findings) ? { amountMinor: Math.max(0, refund.amountMinor - missing), currency } : null,
  }
}

/** Of each line only what arrived is there to go back, priced as the parts of the whole are. */
function refusedFacts(facts: PolicyFacts, findings: readonly Finding[]): PolicyFacts {
  const arrived = new Map(findings.map(({ lineId, quantity }) => [lineId, quantity]))
  const lines = facts.order.lines.map((line) => ({ ...line, available: Math.min(leftOf(line), arrived.get(line.id) ?? line.quantity) }))
  const confirms = { ...facts.confirms, unopened: facts.confirms?.unopened === true && isUnopened(findings) }
  return { ...facts, order: { ...facts.order, lines }, confirms }
}

function isUnopened(findings: readonly Finding[]): boolean {
  return findings.every(({ condition, quantity }) => quantity === 0 || condition === 'unopened')
}
