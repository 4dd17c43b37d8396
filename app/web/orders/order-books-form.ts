import { z } from 'zod'

const id = z.string().max(40, 'tooLong')

/**
 * What the page of an order sends: that a refund of the shop is one of ours (`own` is left out to take that back), or
 * that a gift belongs where the cart says.
 */
export const OrderBooksForm = z.object({
  token: z.string().max(200),
  shopRefund: id.optional(),
  own: id.optional(),
  giftLine: id.optional(),
})
