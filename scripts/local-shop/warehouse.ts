import { did, no, type Outcome, refused } from './faults.ts'
import type { Fulfillment, FulfillmentOrder, Hold, Order, Shop } from './state.ts'
import { tellParcel, touch } from './tell.ts'

export type PartOf = Readonly<{ order: Order; part: FulfillmentOrder }>

export function findPart(shop: Shop, id: string): PartOf | null {
  for (const order of shop.books.orders) {
    const part = order.fulfillmentOrders.find((one) => one.id === id)
    if (part) return { order, part }
  }
  return null
}

export type HoldInput = Readonly<{
  handle: string
  externalId: string | null
  reason: string
  notes: string | null
  lines: ReadonlyArray<Readonly<{ id: string; quantity: number }>>
}>

const mostHolds = 10

/**
 * Keeps a part of an order from being sent. Of some of its pieces only, the others become a part of their own, as in the
 * shop. What was sent cannot be held.
 */
export function holdPart(shop: Shop, { order, part }: PartOf, input: HoldInput): Outcome<{ hold: Hold; rest: FulfillmentOrder | null }> {
  if (part.status !== 'OPEN' && part.status !== 'ON_HOLD')
    return refused(no(['id'], `Fulfillment order is ${part.status.toLowerCase()} and cannot be placed on hold.`))
  if (part.holds.some(({ handle }) => handle === input.handle))
    return refused(
      no(
        ['fulfillmentHold', 'handle'],
        'The handle provided for the fulfillment hold is already in use by this app for another hold on this fulfillment order.',
        'DUPLICATE_FULFILLMENT_HOLD_HANDLE',
      ),
    )
  if (part.holds.length >= mostHolds)
    return refused(
      no(
        ['id'],
        'The maximum number of fulfillment holds for this fulfillment order has been reached.',
        'FULFILLMENT_ORDER_HOLD_LIMIT_REACHED',
      ),
    )
  const split = splitOff(shop, part, input.lines)
  if (split.errors) return split
  const { handle, externalId, reason, notes } = input
  const hold = { id: shop.newId('FulfillmentHold'), handle, externalId, reason, notes }
  part.holds.push(hold)
  part.status = 'ON_HOLD'
  part.updatedAt = shop.now()
  const { rest } = split.done
  if (rest) order.fulfillmentOrders.push(rest)
  touch(shop, order)
  return did({ hold, rest })
}

function splitOff(shop: Shop, part: FulfillmentOrder, lines: HoldInput['lines']): Outcome<{ rest: FulfillmentOrder | null }> {
  if (lines.length === 0) return did({ rest: null })
  const path = ['fulfillmentHold', 'fulfillmentOrderLineItems']
  if (part.status !== 'OPEN')
    return refused(no(path, 'The fulfillment order is not in a splittable state.', 'FULFILLMENT_ORDER_NOT_SPLITTABLE'))
  if (new Set(lines.map(({ id }) => id)).size < lines.length)
    return refused(no(path, 'The fulfillment order line items are not unique.', 'DUPLICATED_FULFILLMENT_ORDER_LINE_ITEMS'))
  if (lines.some(({ quantity }) => quantity <= 0))
    return refused(no(path, 'The fulfillment order line item quantity must be greater than 0.', 'GREATER_THAN_ZERO'))
  const askedOf = (id: string) => lines.find((one) => one.id === id)?.quantity ?? 0
  const isThere = ({ id, quantity }: { id: string; quantity: number }) =>
    quantity <= (part.lines.find((own) => own.id === id)?.remaining ?? 0)
  if (!lines.every(isThere)) return refused(no(path, 'The fulfillment order line item quantity is invalid.', 'INVALID_LINE_ITEM_QUANTITY'))
  const left = part.lines.flatMap(({ id, lineId, remaining }) => {
    const rest = remaining - askedOf(id)
    return rest > 0 ? [{ id: shop.newId('FulfillmentOrderLineItem'), lineId, total: rest, remaining: rest }] : []
  })
  if (left.length === 0) return did({ rest: null })
  part.lines = part.lines.flatMap(({ id, lineId }) => {
    const kept = askedOf(id)
    return kept > 0 ? [{ id, lineId, total: kept, remaining: kept }] : []
  })
  const at = shop.now()
  return did({
    rest: { id: shop.newId('FulfillmentOrder'), status: 'OPEN', lines: left, holds: [], createdAt: part.createdAt, updatedAt: at },
  })
}

/** Lets it be sent again once nothing holds it any more. */
export function releasePart(shop: Shop, { order, part }: PartOf, isMeant: (hold: Hold) => boolean): void {
  part.holds = part.holds.filter((hold) => !isMeant(hold))
  if (part.status === 'ON_HOLD' && part.holds.length === 0) part.status = 'OPEN'
  part.updatedAt = shop.now()
  touch(shop, order)
}

/** How many pieces of a line wait to be sent, held or not. */
export function unsentOf(order: Order, lineId: string): number {
  const lines = waitingIn(order).flatMap((part) => part.lines)
  return lines.reduce((sum, line) => sum + (line.lineId === lineId ? line.remaining : 0), 0)
}

/** Pieces that are sent no more; a part of which nothing is left has ended, with what held it. */
export function callOff(shop: Shop, order: Order, { lineId, quantity }: Readonly<{ lineId: string; quantity: number }>): void {
  let needed = quantity
  for (const part of waitingIn(order)) {
    for (const line of part.lines.filter((one) => one.lineId === lineId)) {
      const taken = Math.min(needed, line.remaining)
      line.remaining -= taken
      needed -= taken
    }
    part.updatedAt = shop.now()
    if (part.lines.some(({ remaining }) => remaining > 0)) continue
    part.status = 'CANCELLED'
    part.holds = []
  }
}

function waitingIn({ fulfillmentOrders }: Order): FulfillmentOrder[] {
  return fulfillmentOrders.filter(({ status }) => status === 'OPEN' || status === 'ON_HOLD')
}

/** Sends a part of an order, all that is left of it; what is held stays. */
export function shipPart(shop: Shop, { order, part }: PartOf, number: string): Outcome<Fulfillment> {
  if (part.status !== 'OPEN') return refused(no(['fulfillmentOrderId'], `The fulfillment order is ${part.status.toLowerCase()}.`))
  const at = shop.now()
  const parcel: Fulfillment = {
    id: shop.newId('Fulfillment'),
    name: `${order.name}.${order.fulfillments.length + 1}`,
    fulfillmentOrderId: part.id,
    status: 'SUCCESS',
    displayStatus: 'FULFILLED',
    createdAt: at,
    updatedAt: at,
    estimatedDeliveryAt: null,
    tracking: [{ company: 'Musterpaket', number, url: `https://carrier.example/track/${number}` }],
    lines: part.lines.map(({ lineId, remaining }) => ({ id: shop.newId('FulfillmentLineItem'), lineId, quantity: remaining })),
    events: [],
  }
  for (const line of part.lines) line.remaining = 0
  part.status = 'CLOSED'
  part.updatedAt = at
  order.fulfillments.push(parcel)
  tellParcel(shop, 'fulfillments/create', order, parcel)
  touch(shop, order)
  return did(parcel)
}

/** What the carrier says of a parcel. */
export function movePart(shop: Shop, order: Order, parcel: Fulfillment, status: 'IN_TRANSIT' | 'OUT_FOR_DELIVERY' | 'DELIVERED'): void {
  const at = shop.now()
  const { city = null, countryCode: country = null } = order.shippingAddress ?? {}
  const id = shop.newId('FulfillmentEvent')
  parcel.events.push({ id, status, message: null, happenedAt: at, city, province: null, country, estimatedDeliveryAt: null })
  parcel.displayStatus = status
  parcel.updatedAt = at
  tellParcel(shop, 'fulfillments/update', order, parcel)
  touch(shop, order)
}
