import { paidForRest } from './order-lines.ts'
import { reason } from './reason.ts'
import type { Situation } from './situation.ts'

export const paymentsDiffer = reason('R5.balance', 'payments_differ', 'review')

/**
 * Whether less was paid, or more was given back, than the lines say: what is left of all of them, in whatever
 * part of the order, and the shipping come to more than the balance (R5.balance). Without a balance the lines
 * are believed. A sum too large for a number to hold exactly is above every balance all the same.
 */
export function exceedsBalance({ facts }: Situation): boolean {
  const { balance, shippingPaid, lines } = facts.order
  if (balance === undefined) return false
  let owed = shippingPaid?.amountMinor ?? 0
  for (const line of lines) owed += paidForRest(line)
  return owed > balance.amountMinor
}
