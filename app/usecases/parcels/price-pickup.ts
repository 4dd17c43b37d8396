import type { CaseView, PickupAddress, ShippingPrice } from '#app/domain/cases/case-view.ts'
import { sentBack } from '#app/domain/parcels/sent-back.ts'
import { asksPrice, priceThatHolds } from '#app/domain/parcels/shipping-offer.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { quoteShipping } from './quote-shipping.ts'

/**
 * What a pickup at that address costs now, both ways of a repair together; null where its customer is asked for nothing, or where
 * nobody knows and staff name the price.
 */
export async function pricePickup(portal: Portal, view: CaseView, address: PickupAddress): Promise<ShippingPrice | null> {
  if (!asksPrice(view)) return null
  return priceThatHolds(view, address, await databaseNow(portal.db)) ?? quotePickup(portal, view, address)
}

async function quotePickup(portal: Portal, view: CaseView, address: PickupAddress): Promise<ShippingPrice | null> {
  const { customer, lines, kind, number, phone } = view
  const order = await findOrder(portal.database.pool, { orderId: view.order.id, customerId: customer.id })
  const pieces = lines.map(({ orderLineId, quantity }) => ({ lineId: orderLineId, quantity }))
  const sent = order && sentBack(order, kind, pieces)
  if (!sent) return null
  const quote = await quoteShipping(portal, { order, sent, from: { address, phone, email: customer.email }, reference: number })
  return quote && { ...quote, carrier: null }
}
