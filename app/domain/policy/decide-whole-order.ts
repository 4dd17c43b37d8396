import { formatInstant } from '#app/domain/shared/instant.ts'
import { shareOf, zero, type Currency, type Money, type Total } from '#app/domain/shared/money.ts'
import { findAlternatives } from './alternatives.ts'
import type { Decision, LineDecision, Reason, ReturnShipping } from './decision.ts'
import { leftOf, paidFor } from './order-lines.ts'
import { formatRate } from './rate.ts'
import { reason } from './reason.ts'
import { returnShipping } from './return-shipping.ts'
import { receiptWindowEnd } from './return-window.ts'
import { reviewBy } from './review-by.ts'
import { settle } from './settlement.ts'
import type { Situation } from './situation.ts'
import { freeHoursEnd, judgeWholeOrder, type Judgement, type WholeOrderAction } from './whole-order.ts'

const nothingLeft = reason('R1', 'nothing_left', 'denies')
const serviceFee = reason('R3.B', 'service_fee', 'charges')
const shippingCharge = reason('R3.A2', 'return_shipping', 'charges')

/**
 * Decides a cancellation, an interception or a refuse: all that is left goes, and its gifts with it (R 1). What was not received is
 * all that is left of its part.
 */
export function decideWholeOrder(situation: Situation, action: WholeOrderAction): Decision {
  const unopened = situation.facts.confirms?.unopened === true
  const judgement = judgeWholeOrder(situation, action, unopened)
  const lines = decideLines(situation, judgement)
  if (lines.length === 0) return decideNothingLeft(situation, action)

  const { outcome } = judgement
  const { currency } = situation.store
  const shipping = judgement.sentBack ? returnShipping(situation) : null
  const shippingRefund = shippingGivenBack(situation, action, judgement)
  return {
    action,
    outcome,
    policyVersion: situation.policy.version.id,
    deadline: deadlineOf(situation, action),
    reasons: reasonsOf(judgement),
    lines,
    giftDeduction: outcome === 'eligible' ? zero(currency) : null,
    shippingRefund,
    returnShipping: shipping,
    refund: outcome === 'eligible' ? refundOf(lines, shippingRefund, shipping, currency) : null,
    coverage: null,
    alternatives: outcome === 'ineligible' ? findAlternatives(situation, action) : [],
    reviewBy: outcome === 'ineligible' ? null : reviewBy(situation),
  }
}

function decideNothingLeft(situation: Situation, action: WholeOrderAction): Decision {
  return {
    action,
    outcome: 'ineligible',
    policyVersion: situation.policy.version.id,
    deadline: null,
    reasons: [nothingLeft],
    lines: [],
    giftDeduction: null,
    shippingRefund: null,
    returnShipping: null,
    refund: null,
    coverage: null,
    alternatives: findAlternatives(situation, action),
    reviewBy: null,
  }
}

function decideLines({ facts, store }: Situation, { outcome, rate }: Judgement): LineDecision[] {
  const charged = outcome === 'eligible' ? rate : null
  const lines: LineDecision[] = []
  for (const line of facts.order.lines) {
    const quantity = leftOf(line)
    if (quantity === 0) continue
    const paid = paidFor(line, quantity)
    lines.push({
      lineId: line.id,
      quantity,
      outcome: 'eligible',
      paid: { amountMinor: paid, currency: store.currency },
      feeRate: charged === null ? null : formatRate(charged),
      fee: charged === null ? null : { amountMinor: shareOf(paid, charged), currency: store.currency },
    })
  }
  return lines
}

function reasonsOf({ outcome, reasons, rate, warning, sentBack }: Judgement): readonly Reason[] {
  if (outcome === 'ineligible') return reasons
  const all = [...reasons]
  if (outcome === 'eligible' && rate !== 0) all.push(serviceFee)
  if (warning) all.push(warning)
  if (sentBack) all.push(shippingCharge)
  return all
}

/** Shipping paid with the order bears no fee and is given back with a cancellation, and its share with what was not received; else not. */
function shippingGivenBack({ facts, store }: Situation, action: WholeOrderAction, { outcome }: Judgement): Money | null {
  if ((action !== 'cancel' && action !== 'not_received') || outcome !== 'eligible') return null
  return facts.order.shippingPaid ?? zero(store.currency)
}

function refundOf(
  lines: readonly LineDecision[],
  shippingRefund: Money | null,
  shipping: ReturnShipping | null,
  currency: Currency,
): Total {
  const parts = {
    lines: lines.map(({ paid, fee }) => ({ paid: paid?.amountMinor ?? 0, fee: fee?.amountMinor ?? 0 })),
    missingGifts: [],
    shippingRefund: shippingRefund?.amountMinor ?? 0,
    returnShipping: shipping?.amount?.amountMinor ?? 0,
  }
  return settle(parts, currency).refund
}

function deadlineOf(situation: Situation, action: WholeOrderAction): string | null {
  if (action === 'intercept' || action === 'not_received') return null
  const end = action === 'cancel' ? freeHoursEnd(situation) : receiptWindowEnd(situation)
  return end === null ? null : formatInstant(end)
}
