import { z } from 'zod'

import { type Carried, done, gid, keyOf, refusal, refused, type ShopTask, type Talk } from './asking.ts'
import { holdable, leftOf, type Part } from './hold.ts'
import { paidAbroad, refunded } from './refund.ts'

const looked = z.object({
  order: z
    .object({ currencyCode: z.string(), presentmentCurrencyCode: z.string(), refunds: z.array(z.object({ note: z.string().nullable() })) })
    .nullable(),
})

/**
 * Takes what was not sent out of an order of which something was: a shop cancels only whole orders, and calls off single pieces by a refund
 * of them, here of no money. One whose note bears the command's id was made by it. Null where nothing waits any more: the shop itself says no to that.
 */
export async function callOffRest(talk: Talk, task: ShopTask<'cancel_order'>, open: readonly Part[]): Promise<Carried | null> {
  const orderId = gid('Order', task.orderNumber)
  const { order } = await talk.ask('called-off', { order: orderId }, looked)
  if (!order) return refused('The shop has no such order.')
  if (order.refunds.some(({ note }) => note?.includes(task.id))) return done({ kind: 'cancel_order' })
  if (open.length === 0) return null
  const waiting = open.filter(({ status }) => holdable.includes(status))
  const pieces = piecesOf(task, waiting)
  if (pieces.length === 0 || pieces.some(({ lineItemId, quantity }) => leftOf(waiting, lineItemId) < quantity)) {
    return refused('Some of what the request is about has been sent, or is being sent.')
  }
  const asked = {
    orderId,
    note: `${task.about} ${task.id}`,
    notify: false,
    ...paidAbroad(order),
    refundLineItems: pieces.map((piece) => ({ ...piece, restockType: 'CANCEL' })),
  }
  const { refundCreate: told } = await talk.ask('refund', { refund: asked, key: keyOf(task) }, refunded)
  return refusal(told.userErrors) ?? done({ kind: 'cancel_order' })
}

/** What the request is about; all that waits where it names nothing. */
function piecesOf({ lines }: Pick<ShopTask, 'lines'>, waiting: readonly Part[]) {
  if (lines.length > 0) return lines.map(({ lineId, quantity }) => ({ lineItemId: gid('LineItem', lineId), quantity }))
  const ids = new Set(waiting.flatMap(({ lineItems }) => lineItems.nodes.map(({ lineItem }) => lineItem.id)))
  return [...ids].map((lineItemId) => ({ lineItemId, quantity: leftOf(waiting, lineItemId) })).filter(({ quantity }) => quantity > 0)
}
