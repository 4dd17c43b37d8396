import { type Fields, instantOf, objectsOf, textOf, wholeOf } from '#app/infra/shopify/values.ts'

import { gidIn } from './ids.ts'
import type { Fulfillment, FulfillmentEvent, Order, Shop } from './state.ts'

/** Takes a parcel of a file into its order, with the part of the warehouse's work that it closed. */
export function loadFulfillment(shop: Shop, order: Order, from: Fields): void {
  const createdAt = instantOf(from['created_at']) ?? order.createdAt
  const status = textOf(from['status'])?.toUpperCase() ?? 'SUCCESS'
  const fulfillment: Fulfillment = {
    id: gidIn('Fulfillment', from['id'], shop.newId),
    name: `${order.name}.${order.fulfillments.length + 1}`,
    fulfillmentOrderId: null,
    status,
    displayStatus: displayStatusOf(from),
    createdAt,
    updatedAt: instantOf(from['updated_at']) ?? createdAt,
    estimatedDeliveryAt: instantOf(from['estimated_delivery_at']),
    tracking: trackingIn(from),
    lines: objectsOf(from['line_items']).map((one) => ({
      id: shop.newId('FulfillmentLineItem'),
      lineId: gidIn('LineItem', one['id'], shop.newId),
      quantity: wholeOf(one['quantity']) ?? 0,
    })),
    events: objectsOf(from['events']).map((event) => eventIn(shop, event)),
  }
  order.fulfillments.push(fulfillment)
  if (isVoid(fulfillment)) return
  fulfillment.fulfillmentOrderId = shop.newId('FulfillmentOrder')
  order.fulfillmentOrders.push({
    id: fulfillment.fulfillmentOrderId,
    status: 'CLOSED',
    lines: fulfillment.lines.map(({ lineId, quantity }) => ({
      id: shop.newId('FulfillmentOrderLineItem'),
      lineId,
      total: quantity,
      remaining: 0,
    })),
    holds: [],
    createdAt: order.createdAt,
    updatedAt: createdAt,
  })
}

/** A word about a parcel that comes by itself, after its order. */
export function loadEvent(shop: Shop, from: Fields): void {
  const id = gidIn('Fulfillment', from['fulfillment_id'], shop.newId)
  const parcel = shop.books.orders.flatMap(({ fulfillments }) => fulfillments).find((one) => one.id === id)
  parcel?.events.push(eventIn(shop, from))
}

/** What has not been sent waits in the warehouse; of a cancelled order nothing does. */
export function openOrders(shop: Shop, order: Order): void {
  const lines = order.lines.flatMap((line) => {
    const left = line.quantity - line.removed - sentOf(order, line.id)
    const id = left > 0 ? shop.newId('FulfillmentOrderLineItem') : ''
    return left > 0 ? [{ id, lineId: line.id, total: left, remaining: left }] : []
  })
  if (lines.length === 0 || order.cancelledAt !== null) return
  const { createdAt } = order
  const id = shop.newId('FulfillmentOrder')
  order.fulfillmentOrders.push({ id, status: 'OPEN', lines, holds: [], createdAt, updatedAt: createdAt })
}

/** How many pieces of a line have been sent. */
export function sentOf(order: Order, lineId: string): number {
  const parcels = order.fulfillments.filter((one) => !isVoid(one))
  return parcels.flatMap(({ lines }) => lines).reduce((sum, line) => sum + (line.lineId === lineId ? line.quantity : 0), 0)
}

export function isVoid({ status }: { status: string }): boolean {
  return status === 'CANCELLED' || status === 'FAILURE' || status === 'ERROR'
}

function displayStatusOf(from: Fields): string {
  const said = textOf(from['shipment_status'])?.toUpperCase() ?? 'FULFILLED'
  return said === 'PICKED_UP' ? 'CARRIER_PICKED_UP' : said
}

function trackingIn(from: Fields): Fulfillment['tracking'] {
  const company = textOf(from['tracking_company'])
  const numbers = Array.isArray(from['tracking_numbers']) ? from['tracking_numbers'] : [from['tracking_number']]
  const urls = Array.isArray(from['tracking_urls']) ? from['tracking_urls'] : [from['tracking_url']]
  const all = numbers.map((number, at) => ({ company, number: textOf(number), url: textOf(urls[at]) }))
  return all.filter(({ number, url }) => number !== null || url !== null)
}

function eventIn(shop: Shop, from: Fields): FulfillmentEvent {
  const said = textOf(from['status'])?.toUpperCase() ?? 'IN_TRANSIT'
  return {
    id: gidIn('FulfillmentEvent', from['id'], shop.newId),
    status: said === 'PICKED_UP' ? 'CARRIER_PICKED_UP' : said,
    message: textOf(from['message']),
    happenedAt: instantOf(from['happened_at']) ?? shop.now(),
    city: textOf(from['city']),
    province: textOf(from['province']),
    country: textOf(from['country']),
    estimatedDeliveryAt: instantOf(from['estimated_delivery_at']),
  }
}
