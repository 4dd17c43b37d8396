import type { ReturnShipping } from './decision.ts'
import type { Situation } from './situation.ts'

/**
 * Return shipping is the customer's (R3.A2); without a rate of the store it is quoted before the pickup is
 * booked.
 */
export function returnShipping({ store }: Situation): ReturnShipping {
  const { returnShipping: rate, currency } = store
  return { payer: 'customer', amount: rate === null ? null : { amountMinor: rate, currency } }
}
