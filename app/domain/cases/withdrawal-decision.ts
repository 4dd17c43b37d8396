import type { Decision, LineDecision } from '#app/domain/policy/decision.ts'
import type { InspectedDecision } from '#app/domain/policy/outlook/inspection.ts'
import { proportion, type Currency, type Money } from '#app/domain/shared/money.ts'
import type { WithdrawnLine } from '#app/domain/statutory/withdrawal-amounts.ts'
import type { Withdrawal } from '#app/domain/statutory/withdrawal.ts'

const outcomes = { open: 'eligible', review: 'review', closed: 'ineligible' } as const

/**
 * What the law grants in the form of a decision, so that all that follows of one, from the receipt to the refund, follows of it: no fee, no
 * gift taken off, the delivery with it. `shop` is what the shop's own return would have given, and lends its version. Where the law grants
 * nothing the lines stand all the same: it was declared, and people answer it.
 */
export function withdrawalDecision(law: Withdrawal | null, lines: readonly WithdrawnLine[], shop: Decision): Decision {
  const refund = law?.refund ?? null
  const isGranted = law !== null && law.outcome !== 'closed'
  return {
    action: 'return',
    outcome: law ? outcomes[law.outcome] : 'ineligible',
    policyVersion: shop.policyVersion,
    deadline: law?.deadline ?? null,
    reasons: [],
    lines: lines.map(({ lineId, quantity, paid }): LineDecision => ({
      lineId,
      quantity,
      outcome: 'eligible',
      paid,
      feeRate: isGranted ? '0' : null,
      fee: isGranted ? { ...paid, amountMinor: 0 } : null,
    })),
    giftDeduction: null,
    shippingRefund: law?.delivery ?? null,
    returnShipping: law?.returnShipping?.payer === 'customer' ? { payer: 'customer', amount: null } : null,
    refund,
    coverage: null,
    alternatives: [],
    reviewBy: null,
  }
}

/** The same once its customer has agreed to what the courier costs, whatever they had agreed to before. */
export function withShippingPrice(decision: Decision, amount: Money): Decision {
  if (decision.returnShipping === null) return decision
  const agreed = { ...decision, returnShipping: { payer: 'customer', amount } } as const
  return { ...agreed, refund: decision.refund && lessOf(agreed, 0, decision.refund.currency) }
}

/** Who sent the goods without having agreed to a courier pays for none: no price of one is to come any more. */
export function withoutCourier(decision: Decision): Decision {
  return decision.returnShipping?.amount === null ? { ...decision, returnShipping: null } : decision
}

/** What was found of one line: how much of it came, and what it lost in value by more than being tried, in minor units. */
export type Assessed = Readonly<{ lineId: string; quantity: number; loss: number }>

/**
 * What a withdrawal comes to once its goods were looked at. What did not come is not paid for, with its share of the delivery; no line loses
 * more than was paid for what came of it. Null stays null: no rule gives an amount.
 */
export function assessedDecision(decision: Decision, found: readonly Assessed[], currency: Currency): InspectedDecision {
  const byLine = new Map(found.map((each) => [each.lineId, each]))
  const lines = decision.lines.flatMap((line): LineDecision[] => {
    const quantity = Math.min(line.quantity, byLine.get(line.lineId)?.quantity ?? line.quantity)
    if (quantity === 0) return []
    return [
      { ...line, quantity, paid: line.paid && { ...line.paid, amountMinor: proportion(line.paid.amountMinor, quantity, line.quantity) } },
    ]
  })
  const [filed, came] = [paidOf(decision.lines), paidOf(lines)]
  const { shippingRefund: whole } = decision
  const shippingRefund = whole && filed > 0 ? { ...whole, amountMinor: proportion(whole.amountMinor, came, filed) } : whole
  const lost = lines.reduce((sum, { lineId, paid }) => sum + Math.min(byLine.get(lineId)?.loss ?? 0, paid?.amountMinor ?? 0), 0)
  const left = { ...withoutCourier(decision), lines, shippingRefund }
  return {
    decision: { ...left, refund: decision.refund && lessOf(left, 0, currency) },
    missingParts: { amountMinor: lost, currency },
    refund: decision.refund && lessOf(left, lost, currency),
  }
}

/** Lines and delivery, less the way back and what was lost; never below nothing. */
function lessOf({ lines, shippingRefund, returnShipping }: Decision, lost: number, currency: Currency): Money {
  const given = paidOf(lines) + (shippingRefund?.amountMinor ?? 0)
  return { amountMinor: Math.max(0, given - (returnShipping?.amount?.amountMinor ?? 0) - lost), currency }
}

function paidOf(lines: readonly LineDecision[]): number {
  return lines.reduce((sum, { paid }) => sum + (paid?.amountMinor ?? 0), 0)
}
