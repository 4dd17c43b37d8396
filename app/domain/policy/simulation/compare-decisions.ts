import type { Decision, Outcome } from '../decision.ts'

/** How a customer fares under a draft, against the policy as it is. */
export type Verdict = 'gains' | 'loses' | 'same' | 'differs'

export type Comparison = Readonly<{
  verdict: Verdict
  /** What the refund grows by in minor units; 0 where a person would decide, so that it is not known. */
  refundChange: number
}>

const rankOf: Readonly<Record<Outcome, number>> = { ineligible: 0, review: 1, eligible: 2 }

/**
 * Compares two decisions on the same facts for the customer: the outcome first, then the money, then the
 * later deadline. `differs` is a change that is neither better nor worse, as another reason for the same
 * answer.
 */
export function compareDecisions(before: Decision, after: Decision): Comparison {
  const [was, is] = [knownRefund(before), knownRefund(after)]
  const refundChange = was === null || is === null ? 0 : is - was
  const change =
    rankOf[after.outcome] - rankOf[before.outcome] || refundChange || repairCost(before) - repairCost(after) || laterDeadline(before, after)
  if (change !== 0) return { verdict: change > 0 ? 'gains' : 'loses', refundChange }
  return { verdict: saysTheSame(before, after) ? 'same' : 'differs', refundChange }
}

/** A refused request refunds nothing; what a person decides is not known. */
function knownRefund({ outcome, refund }: Decision): number | null {
  return outcome === 'ineligible' ? 0 : (refund?.amountMinor ?? null)
}

/** What a repair costs the customer, coarsely: a quoted fee outweighs any share of the shipping. */
function repairCost({ coverage }: Decision): number {
  if (!coverage) return 0
  const fee = coverage.repairFee === 'quoted' ? 2 : 0
  return fee + Number(coverage.customerShippingShare ?? 0)
}

/** Deadlines are spelt alike, so they compare as text. */
function laterDeadline(before: Decision, after: Decision): number {
  if (before.deadline === null || after.deadline === null || before.deadline === after.deadline) return 0
  return after.deadline > before.deadline ? 1 : -1
}

function saysTheSame(before: Decision, after: Decision): boolean {
  return JSON.stringify({ ...before, policyVersion: '' }) === JSON.stringify({ ...after, policyVersion: '' })
}
