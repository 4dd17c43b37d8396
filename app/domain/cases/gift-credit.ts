import { leftOf } from '#app/domain/policy/order-lines.ts'
import type { Money } from '#app/domain/shared/money.ts'

import type { CaseView } from './case-view.ts'
import type { CaseResolution, RefundBasisName } from './outcome-view.ts'

/** A gift that a refund took off, and what it took off for it. */
export type DeductedGift = Readonly<{ lineId: string; quantity: number; amount: Money }>

/** The amounts that follow from the rules, and so hold a deduction; one that people agreed on holds none by itself. */
const ruled: readonly RefundBasisName[] = ['filed', 'inspected', 'accepted-offer']

type Known = Pick<CaseView, 'facts' | 'decision'>
type Became = Pick<CaseResolution, 'inspection' | 'refund'>

/**
 * The gifts that the issued refund of a case took off (R2.gift), each with its part: as the policy reckons it, and all
 * together never more than was deducted, where that was bounded. Empty before the refund.
 */
export function deductedGifts({ facts, decision: filed }: Known, { inspection, refund }: Became): DeductedGift[] {
  if (!refund?.issuedAt || !ruled.includes(refund.basis)) return []
  // An offer that a person said: what was agreed on is all there is, with whatever was weighed in it.
  if (refund.basis === 'accepted-offer' && refund.amount.amountMinor !== inspection?.refund?.amountMinor) return []
  const decision = inspection?.decision ?? filed
  const { giftDeduction, lines } = decision
  let left = giftDeduction?.amountMinor ?? 0
  const gifts: DeductedGift[] = []
  for (const reason of decision.reasons) {
    const line = reason.code === 'gift_not_returned' ? facts.order.lines.find(({ id }) => id === reason.lineId) : undefined
    if (!line?.giftValue) continue
    const { id: lineId, quantity: bought, giftValue } = line
    const came = lines.find((each) => each.lineId === lineId && each.outcome === 'eligible')?.quantity ?? 0
    const quantity = leftOf(line) - came
    const amountMinor = Math.min(left, Math.round((giftValue.amountMinor * quantity) / bought))
    left -= amountMinor
    if (amountMinor > 0) gifts.push({ lineId, quantity, amount: { amountMinor, currency: giftValue.currency } })
  }
  return gifts
}

/** Those that nothing was credited for, nor waits to be. */
export function creditableGifts(view: Known, outcome: Became & Pick<CaseResolution, 'giftCredits'>): DeductedGift[] {
  const taken = new Set(outcome.giftCredits.map(({ lineId }) => lineId))
  return deductedGifts(view, outcome).filter(({ lineId }) => !taken.has(lineId))
}
