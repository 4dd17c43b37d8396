import { cancelOrder } from './cancel.ts'
import { payDraft } from './drafts.ts'
import { did, no, type Outcome, refused } from './faults.ts'
import { giveBack } from './money.ts'
import { orderById } from './order-mutations.ts'
import type { Fulfillment, Order, Refund, Shop } from './state.ts'
import { spread } from './suggest-refund.ts'
import { movePart, shipPart } from './warehouse.ts'

/** What somebody does in the shop's own admin, or at its till. */

export function shipOrder(shop: Shop, orderId: string): Outcome<Fulfillment[]> {
  const order = orderById(shop, orderId)
  if (!order) return refused(noOrder)
  const parts = order.fulfillmentOrders.filter(({ status }) => status === 'OPEN')
  if (parts.length === 0) return refused(no(null, 'Nothing of this order can be sent: it is on hold, sent or canceled.'))
  const sent: Fulfillment[] = []
  for (const part of parts) {
    const { done, errors } = shipPart(shop, { order, part }, `LOCAL${order.name.replace(/\D/g, '')}${order.fulfillments.length + 1}`)
    if (errors) return { done: null, errors }
    sent.push(done)
  }
  return did(sent)
}

export function deliverOrder(shop: Shop, orderId: string): Outcome<Order> {
  const order = orderById(shop, orderId)
  if (!order) return refused(noOrder)
  const moving = order.fulfillments.filter(({ displayStatus }) => displayStatus !== 'DELIVERED')
  if (moving.length === 0) return refused(no(null, 'Nothing of this order is on its way.'))
  for (const parcel of moving) movePart(shop, order, parcel, 'DELIVERED')
  return did(order)
}

/** Money back in the shop's own admin, to the payments that brought it in. */
export function refundByHand(shop: Shop, orderId: string, minor: number, note: string | null = null): Outcome<Refund> {
  const order = orderById(shop, orderId)
  if (!order) return refused(noOrder)
  const parts = spread(order, { shop: minor, presentment: minor })
  const payments = parts.map(({ parent, part }) => ({ parentId: parent.id, gateway: null, minor: part.presentment }))
  const reached = payments.reduce((sum, one) => sum + one.minor, 0)
  if (minor <= 0 || reached < minor)
    return refused(no(['amount'], 'Refund amount cannot be greater than the net payment received for the order'))
  return giveBack(shop, order, { note, lines: [], payments, shippingMinor: 0, returnId: null })
}

export function cancelByHand(shop: Shop, orderId: string): Outcome<Order> {
  const order = orderById(shop, orderId)
  return order ? cancelOrder(shop, order, { reason: 'STAFF', restock: true, refund: false, staffNote: null }) : refused(noOrder)
}

export function payInvoice(shop: Shop, token: string): Outcome<Order> {
  const draft = shop.books.drafts.find((one) => one.token === token)
  return draft ? payDraft(shop, draft) : refused(no(null, 'There is no such invoice.'))
}

const noOrder = no(['orderId'], 'Order does not exist')
