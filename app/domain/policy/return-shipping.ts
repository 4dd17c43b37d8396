import type { ReturnShipping } from './decision.ts'
import type { Situation } from './situation.ts'

/**
 * Return shipping is the customer's (R3.A2): as quoted, else at the rate of the store; without either it is
 * quoted before the pickup is booked.
 */
export function returnShipping({ store, facts }: Situation): ReturnShipping {
  const { returnShipping: rate, currency } = store
  const amountMinor = facts.returnShippingQuote?.amountMinor ?? rate
  return { payer: 'customer', amount: amountMinor === null ? null : { amountMinor, currency } }
}
