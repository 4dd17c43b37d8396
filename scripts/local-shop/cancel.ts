import { minus, received, refunded } from './amounts.ts'
import { did, no, type Outcome, refused } from './faults.ts'
import { isVoid } from './load-parcels.ts'
import { giveBack, restock } from './money.ts'
import type { Order, Shop } from './state.ts'
import { spread } from './suggest-refund.ts'
import { touch } from './tell.ts'

export type CancelAsked = Readonly<{ reason: string; restock: boolean; refund: boolean; staffNote: string | null }>

/** Ends an order of which nothing was sent; money goes back only where that is asked for. */
export function cancelOrder(shop: Shop, order: Order, asked: CancelAsked): Outcome<Order> {
  if (order.cancelledAt !== null) return refused(no(['orderId'], 'Cannot cancel an order that has already been canceled', 'INVALID'))
  if (order.fulfillments.some((one) => !isVoid(one))) return refused(no(['orderId'], 'Cannot cancel a paid and fulfilled order', 'INVALID'))
  if (asked.refund) {
    const payments = spread(order, minus(received(order), refunded(order))).map(({ parent, part }) => ({
      parentId: parent.id,
      gateway: null,
      minor: part.presentment,
    }))
    const paid = giveBack(shop, order, { note: asked.staffNote, lines: [], payments, shippingMinor: 0, returnId: null })
    if (paid.errors) return paid
  }
  order.cancelledAt = shop.now()
  order.cancelReason = asked.reason
  for (const line of order.lines) {
    if (asked.restock) restock(shop, line.variantId, line.quantity - line.removed)
    line.removed = line.quantity
  }
  for (const part of order.fulfillmentOrders.filter(({ status }) => status === 'OPEN' || status === 'ON_HOLD')) {
    part.status = 'CANCELLED'
    part.holds = []
    for (const line of part.lines) line.remaining = 0
  }
  touch(shop, order, 'orders/cancelled')
  return did(order)
}
