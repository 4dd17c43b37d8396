import type { Money } from '#app/domain/shared/money.ts'

/** What only the law asks about an order; the shop's own policy never looks at it. */
export type StatutoryFacts = Readonly<{
  /** A consumer where left out: only who is known to buy for a business has no such rights. */
  buyer?: Buyer
  /**
   * When the last item of the whole order was received; null while some of it has not been, `unknown` where all of it has and
   * nobody knows when. Where left out, the part that the facts are about is the whole.
   */
  receivedWholeAt?: string | null
  /** When the buyer was told of the right to withdraw: null where never, with the order where left out. */
  toldOfWithdrawalAt?: string | null
  /** What standard delivery of the whole order cost, less what was given back of it; `order.shippingPaid` where left out. */
  deliveryPaid?: Money
  /** When each earlier repair under the legal guarantee came back. */
  repairedAt?: readonly string[]
}>

/** Said in place of a day. */
export const receiptUnknown = 'unknown'

export const buyers = ['consumer', 'business'] as const
type Buyer = (typeof buyers)[number]
