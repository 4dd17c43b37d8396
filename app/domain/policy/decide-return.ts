import { formatInstant } from '#app/domain/shared/instant.ts'
import type { Currency } from '#app/domain/shared/money.ts'
import { findAlternatives } from './alternatives.ts'
import { assessLines, type AssessedLine } from './assessed-line.ts'
import type { Decision, LineDecision, Outcome, Reason } from './decision.ts'
import { missingGifts, type MissingGift } from './gift-deduction.ts'
import { formatRate } from './rate.ts'
import { holdsWhenIneligible, lineReason, reason } from './reason.ts'
import { orderReasons } from './return-rules.ts'
import { returnShipping } from './return-shipping.ts'
import { returnWindow } from './return-window.ts'
import { reviewBy } from './review-by.ts'
import { settle, type Settlement } from './settlement.ts'
import type { Situation } from './situation.ts'

const shippingCharge = reason('R3.A2', 'return_shipping', 'charges')
const needsConfirmation = reason('R4.approval', 'exchange_needs_confirmation', 'review')

/**
 * Decides a return, or an exchange, which differs only in that a person always confirms it (R 2, R 3,
 * R4.approval).
 */
export function decideReturn(situation: Situation, action: 'return' | 'exchange'): Decision {
  const window = returnWindow(situation)
  const ofOrder = orderReasons(situation, window)
  const assessed = assessLines(situation)
  const outcome = outcomeOf(action, ofOrder, assessed)

  const eligible = outcome === 'eligible'
  const gifts = eligible ? missingGifts(situation.facts.order.lines, assessed) : []
  const amounts = eligible ? settleReturn(situation, assessed, gifts) : null
  const ineligible = outcome === 'ineligible'
  const anyDenied = assessed.some(({ denied }) => denied)
  return {
    action,
    outcome,
    policyVersion: situation.policy.version.id,
    deadline: window.end === null ? null : formatInstant(window.end),
    reasons: reasonsOf(action, outcome, ofOrder, assessed, gifts),
    lines: assessed.map((line) => lineDecision(line, eligible, situation.store.currency)),
    giftDeduction: amounts && amounts.giftDeduction,
    shippingRefund: null,
    returnShipping: ineligible ? null : returnShipping(situation),
    refund: amounts && amounts.refund,
    coverage: null,
    alternatives: ineligible || anyDenied ? findAlternatives(situation, action) : [],
    reviewBy: ineligible ? null : reviewBy(situation),
  }
}

function outcomeOf(action: 'return' | 'exchange', ofOrder: readonly Reason[], assessed: readonly AssessedLine[]): Outcome {
  if (ofOrder.some(denies) || assessed.every(({ denied }) => denied)) return 'ineligible'
  if (action === 'exchange' || ofOrder.some(asksForReview)) return 'review'
  return assessed.some(({ reasons }) => reasons.some(asksForReview)) ? 'review' : 'eligible'
}

function denies({ effect }: Reason): boolean {
  return effect === 'denies'
}

function asksForReview({ effect }: Reason): boolean {
  return effect === 'review'
}

function settleReturn(situation: Situation, lines: readonly AssessedLine[], missingGifts: readonly MissingGift[]): Settlement {
  const shipping = returnShipping(situation).amount?.amountMinor ?? 0
  const parts = { lines, missingGifts, shippingRefund: 0, returnShipping: shipping }
  return settle(parts, situation.store.currency)
}

function reasonsOf(
  action: 'return' | 'exchange',
  outcome: Outcome,
  ofOrder: readonly Reason[],
  assessed: readonly AssessedLine[],
  gifts: readonly MissingGift[],
): Reason[] {
  const ineligible = outcome === 'ineligible'
  const all = ineligible ? ofOrder.filter(holdsWhenIneligible) : [...ofOrder]
  for (const { line, denied, reasons, rate } of assessed) {
    for (const each of reasons) all.push(each)
    const charged = outcome === 'eligible' && !denied && rate !== 0
    if (charged) all.push(lineReason('R3.B', 'service_fee', 'charges', line.id))
  }
  for (const { lineId } of gifts) all.push(lineReason('R2.gift', 'gift_not_returned', 'charges', lineId))
  if (!ineligible) all.push(shippingCharge)
  if (!ineligible && action === 'exchange') all.push(needsConfirmation)
  return all
}

function lineDecision(assessed: AssessedLine, wholeEligible: boolean, currency: Currency): LineDecision {
  const { line, quantity, denied, paid, rate, fee } = assessed
  const priced = wholeEligible && !denied
  return {
    lineId: line.id,
    quantity,
    outcome: denied ? 'ineligible' : 'eligible',
    paid: denied ? null : { amountMinor: paid, currency },
    feeRate: priced ? formatRate(rate) : null,
    fee: priced ? { amountMinor: fee, currency } : null,
  }
}
