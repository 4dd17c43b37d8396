import { inspectionOutlook } from '#app/domain/policy/outlook/inspection.ts'
import type { Condition, PolicyFacts } from '#app/domain/policy/facts.ts'
import { type Money, zero } from '#app/domain/shared/money.ts'

/** What the refund becomes if inspection finds something else than was declared. */
export type RefundIfWorse =
  Readonly<{ ifFound: Exclude<Condition, 'unopened'>; refund: Money }> | Readonly<{ ifFound: 'without_gifts'; refund: Money }>

const worse: readonly Condition[] = ['unopened', 'unused', 'used', 'damaged']

/**
 * The second numbers of a return, the mildest finding first: each condition worse than the worst declared one, then
 * selected gifts that are not in the parcel. Empty where no refund is promised; what is refused at inspection
 * refunds nothing.
 */
export function refundsIfWorse(facts: PolicyFacts): RefundIfWorse[] {
  if (facts.action !== 'return' || (facts.selection ?? []).length === 0) return []
  const { declared, ifFound, withoutGifts } = inspectionOutlook(facts)
  if (declared.refund === null) return []
  const nothing = zero(declared.refund.currency)
  const declaredWorst = Math.max(...(facts.selection ?? []).map(({ condition }) => worse.indexOf(condition ?? 'unopened')))
  const rows = ifFound.flatMap(({ condition, refund, outcome }): RefundIfWorse[] => {
    if (condition === null || condition === 'unopened' || worse.indexOf(condition) <= declaredWorst) return []
    return outcome === 'review' ? [] : [{ ifFound: condition, refund: refund ?? nothing }]
  })
  if (withoutGifts === null || withoutGifts.outcome === 'review') return rows
  return [...rows, { ifFound: 'without_gifts', refund: withoutGifts.refund ?? nothing }]
}
