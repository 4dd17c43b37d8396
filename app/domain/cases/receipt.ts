import type { Clause, Decision } from '#app/domain/policy/decision.ts'
import type { Money } from '#app/domain/shared/money.ts'

/** One line of the quote as a till receipt shows it: what, sign, amount, the clause it rests on; no words yet. */
export type ReceiptEntry =
  | Readonly<{ what: 'paid'; sign: '+'; amount: Money; clause: null; lineId: string; quantity: number }>
  | Readonly<{ what: 'service_fee'; sign: '-'; amount: Money; clause: Clause; lineId: string; rate: string }>
  | Readonly<{ what: 'gift_not_returned'; sign: '-'; amount: Money; clause: Clause; lineIds: readonly string[] }>
  | Readonly<{ what: 'shipping_refund'; sign: '+'; amount: Money; clause: Clause }>
  | Readonly<{ what: 'return_shipping'; sign: '-'; amount: Money | null; clause: Clause }>

/** A total of null is not promised: a person decides. */
export type Receipt = Readonly<{ entries: readonly ReceiptEntry[]; total: Money | null }>

/**
 * The decision as a receipt. Page, mail, PDF and refund all show this one, so that they agree to the cent: where
 * every amount is known, the signed entries add up to the total (unless deductions would push it below zero). A fee
 * that comes to nothing, as on a gift, has no line.
 */
export function receiptOf(decision: Decision): Receipt {
  const lines = decision.lines.flatMap((line): ReceiptEntry[] => {
    if (line.paid === null) return []
    const { lineId, quantity, paid, fee, feeRate } = line
    const entry: ReceiptEntry = { what: 'paid', sign: '+', amount: paid, clause: null, lineId, quantity }
    if (fee === null || feeRate === null || fee.amountMinor === 0) return [entry]
    const clause = feeClause(decision)
    return [entry, { what: 'service_fee', sign: '-', amount: fee, clause, lineId, rate: feeRate }]
  })
  return { entries: [...lines, ...wholeOrderEntries(decision)], total: decision.refund }
}

function feeClause(decision: Decision): Clause {
  return decision.reasons.find((reason) => reason.code === 'service_fee')?.clause ?? 'R3.B'
}

function wholeOrderEntries(decision: Decision): ReceiptEntry[] {
  const entries: ReceiptEntry[] = []
  const { giftDeduction, shippingRefund, returnShipping } = decision
  if (giftDeduction && giftDeduction.amountMinor > 0) {
    const missing = decision.reasons.filter((reason) => reason.code === 'gift_not_returned')
    const lineIds = missing.flatMap((reason) => reason.lineId ?? [])
    entries.push({ what: 'gift_not_returned', sign: '-', amount: giftDeduction, clause: 'R2.gift', lineIds })
  }
  if (shippingRefund && shippingRefund.amountMinor > 0) {
    entries.push({ what: 'shipping_refund', sign: '+', amount: shippingRefund, clause: 'R1.A' })
  }
  if (returnShipping) {
    entries.push({ what: 'return_shipping', sign: '-', amount: returnShipping.amount, clause: 'R3.A2' })
  }
  return entries
}
