import type { Tracking } from '#app/domain/orders/order-view.ts'
import type { DeliveryStatus } from '#app/domain/policy/facts.ts'

import type { ShopEvent, ShopShipment, TrackingStatus } from './shop-order.ts'
import { type Faults, type Fields, firstText, idOf, instantOf, objectsOf, ownIdOf, shown, textOf, wholeOf } from './values.ts'

/** What each of the shop's words says about the parcel; null says nothing, as a printed label does. */
export const deliveryStatusOf: Readonly<Record<TrackingStatus, DeliveryStatus | null>> = {
  label_purchased: null,
  label_printed: null,
  confirmed: null,
  picked_up: 'in_transit',
  in_transit: 'in_transit',
  delayed: 'in_transit',
  failure: 'in_transit',
  out_for_delivery: 'out_for_delivery',
  ready_for_pickup: 'attempted',
  attempted_delivery: 'attempted',
  delivered: 'delivered',
}

const shipsNothing = new Set(['failure', 'cancelled', 'error'])
const notShippedYet = new Set(['pending', 'open'])

/** One fulfilment; null, with the reasons in `faults`, where it cannot be read. */
export function readFulfilment(from: Fields, orderId: string | null, path: string, faults: Faults): ShopShipment | null {
  const before = faults.length
  const sourceId = ownIdOf(from)
  const orderSourceId = orderId ?? idOf(from['order_id'])
  const createdAt = instantOf(from['created_at'])
  if (sourceId === null) faults.push(`${path}.id: is missing`)
  if (orderSourceId === null) faults.push(`${path}.order_id: is missing`)
  if (createdAt === null) faults.push(`${path}.created_at: ${shown(from['created_at'])} is no date and time`)
  if (sourceId === null || orderSourceId === null || createdAt === null) return null

  const updatedAt = instantOf(from['updated_at']) ?? createdAt
  const owner = { orderSourceId, shipmentSourceId: sourceId }
  // An event that cannot be placed in time (an instant without a zone) is passed over: the parcel, and its order, are not refused for it.
  const events = objectsOf(from['events']).map((event, at) => readEvent(event, owner, `${path}.events[${at}]`, []))
  if (faults.length > before) return null
  return {
    orderSourceId,
    sourceId,
    createdAt,
    updatedAt,
    ...reported(from, createdAt, updatedAt),
    ...trackingOf(from),
    cancelled: shipsNothing.has(textOf(from['status']) ?? ''),
    expectedAt: instantOf(from['estimated_delivery_at']),
    lines: linesOf(from),
    events: events.filter((event) => event !== null),
  }
}

/**
 * A successful fulfilment has left the warehouse when it was made. Where the shop names a shipment status
 * beside it, that is what it knew when the fulfilment was last changed.
 */
function reported(from: Fields, createdAt: string, updatedAt: string): Pick<ShopShipment, 'reportedStatus' | 'reportedAt'> {
  const said = trackingStatusOf(from['shipment_status'])
  const status = said ? deliveryStatusOf[said] : null
  if (status) return { reportedStatus: status, reportedAt: updatedAt }
  const waits = notShippedYet.has(textOf(from['status']) ?? '')
  return { reportedStatus: waits ? null : 'in_transit', reportedAt: createdAt }
}

/**
 * What was sent in several pieces has several numbers, each with the page at its place in the other list. The single number and page
 * are the first of them.
 */
function trackingOf(from: Fields): Pick<ShopShipment, 'carrier' | 'trackings'> {
  const numbers = textsOf(from['tracking_numbers'], from['tracking_number'])
  const pages = textsOf(from['tracking_urls'], from['tracking_url'])
  const known = new Set<string>()
  const trackings = Array.from({ length: Math.max(numbers.length, pages.length) }, (_, at): Tracking => {
    const url = pages[at] ?? null
    return { number: numbers[at] ?? null, url: url !== null && /^https?:\/\//i.test(url) ? url : null }
  })
  return {
    carrier: textOf(from['tracking_company']),
    trackings: trackings.filter(({ number, url }) => {
      const name = number ?? url
      if (name === null || known.has(name)) return false
      known.add(name)
      return true
    }),
  }
}

function textsOf(list: unknown, single: unknown): Array<string | null> {
  const texts = Array.isArray(list) ? list.map(textOf) : []
  return texts.length > 0 ? texts : [textOf(single)]
}

function linesOf(from: Fields): ShopShipment['lines'] {
  const quantities = new Map<string, number>()
  for (const line of objectsOf(from['line_items'])) {
    const id = ownIdOf(line)
    const quantity = wholeOf(line['quantity']) ?? 0
    if (id !== null && quantity > 0) quantities.set(id, (quantities.get(id) ?? 0) + quantity)
  }
  return [...quantities].map(([lineSourceId, quantity]) => ({ lineSourceId, quantity }))
}

export type EventOwner = Readonly<{ orderSourceId: string; shipmentSourceId: string }>

/** One tracking event; a word of the shop that is not known counts as news from the way. */
export function readEvent(from: Fields, owner: EventOwner | null, path: string, faults: Faults): ShopEvent | null {
  const sourceId = ownIdOf(from)
  const orderSourceId = owner?.orderSourceId ?? idOf(from['order_id'])
  const shipmentSourceId = owner?.shipmentSourceId ?? idOf(from['fulfillment_id'])
  const happenedAt = instantOf(from['happened_at']) ?? instantOf(from['created_at'])
  if (sourceId === null) faults.push(`${path}.id: is missing`)
  if (orderSourceId === null) faults.push(`${path}.order_id: is missing`)
  if (shipmentSourceId === null) faults.push(`${path}.fulfillment_id: is missing`)
  if (happenedAt === null) faults.push(`${path}.happened_at: ${shown(from['happened_at'])} is no date and time`)
  if (sourceId === null || orderSourceId === null || shipmentSourceId === null || happenedAt === null) return null
  const place = [textOf(from['city']), firstText(from['province'], from['country'])].filter((part) => part !== null)
  return {
    orderSourceId,
    shipmentSourceId,
    sourceId,
    happenedAt,
    status: trackingStatusOf(from['status']) ?? 'in_transit',
    message: textOf(from['message']),
    place: place.length > 0 ? place.join(', ') : null,
    expectedAt: instantOf(from['estimated_delivery_at']),
  }
}

function trackingStatusOf(value: unknown): TrackingStatus | null {
  const text = textOf(value)?.toLowerCase() ?? null
  return text !== null && Object.hasOwn(deliveryStatusOf, text) ? (text as TrackingStatus) : null
}
