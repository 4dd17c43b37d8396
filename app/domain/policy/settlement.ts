import { totalOf, type Currency, type Total } from '#app/domain/shared/money.ts'

/** What a refund is made of, in minor units. */
export type RefundParts = Readonly<{
  lines: readonly Readonly<{ paid: number; fee: number }>[]
  /** Of each gift that stays with the customer. */
  missingGifts: readonly Readonly<{ amountMinor: number }>[]
  /** Shipping that was paid with the order and is given back. */
  shippingRefund: number
  returnShipping: number
}>

export type Settlement = Readonly<{ giftDeduction: Total; refund: Total }>

/**
 * What is deducted for gifts, at most what is left after the fees, and what is paid back, never below
 * nothing. However large the amounts, no cent is lost.
 */
export function settle(parts: RefundParts, currency: Currency): Settlement {
  const { lines, missingGifts, shippingRefund, returnShipping } = parts
  let paid = shippingRefund
  let left = 0
  for (const line of lines) {
    paid += line.paid
    left += line.paid - line.fee
  }
  let missing = 0
  for (const { amountMinor } of missingGifts) missing += amountMinor
  if (!Number.isSafeInteger(paid) || !Number.isSafeInteger(missing)) return settleExactly(parts, currency)

  const deduction = Math.min(missing, left)
  const refund = Math.max(0, left - deduction + shippingRefund - returnShipping)
  return { giftDeduction: { amountMinor: deduction, currency }, refund: { amountMinor: refund, currency } }
}

/** The same beyond the sums that numbers hold exactly. */
function settleExactly(parts: RefundParts, currency: Currency): Settlement {
  const { lines, missingGifts, shippingRefund, returnShipping } = parts
  const left = sumOf(lines.map(({ paid }) => paid)) - sumOf(lines.map(({ fee }) => fee))
  const missing = sumOf(missingGifts.map(({ amountMinor }) => amountMinor))
  const deduction = missing < left ? missing : left
  const refund = left - deduction + BigInt(shippingRefund) - BigInt(returnShipping)
  return { giftDeduction: totalOf(deduction, currency), refund: totalOf(refund > 0n ? refund : 0n, currency) }
}

function sumOf(amounts: readonly number[]): bigint {
  return amounts.reduce((sum, amount) => sum + BigInt(amount), 0n)
}
