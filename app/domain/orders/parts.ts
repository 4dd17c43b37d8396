import type { DeliveryStatus } from '#app/domain/policy/facts.ts'
import { parseInstant } from '#app/domain/shared/instant.ts'
import { localDay, timeZone } from '#app/domain/shared/time-zone.ts'
import { stores } from '#app/domain/shared/stores.ts'

import type { OrderView, ReceiptSaid } from './order-view.ts'
import { type Pieces, piecesOf, type Place } from './pieces.ts'
import { isDeliveryFailed } from './silence.ts'

/** What of an order is in one place: what has not been sent, or what came together. A request is about one. */
export type OrderPart = Readonly<{
  /** The id of its first parcel, or the order's own for what has not been sent. */
  key: string
  /** The ids of its parcels, or the order's own. */
  parcels: readonly string[]
  deliveryStatus: DeliveryStatus
  shippedAt: string | null
  deliveredAt: string | null
  silent: boolean
  silentFrom: string | null
  /** Its carrier says that it could not be delivered. */
  deliveryFailed: boolean
  /** What was last said of its arrival by a person. */
  said: ReceiptSaid | null
  lines: readonly PartLine[]
}>

/** What it holds of a line; lines of which it holds nothing are not among them. */
type PartLine = Pieces &
  Readonly<{
    lineId: string
    /** What no case holds or took and the shop did not remove. */
    available: number
  }>

type Order = Pick<OrderView, 'id' | 'store' | 'placedAt' | 'lines' | 'shipments'>

/** An order that was read is not changed any more, and one page asks for its parts at half a dozen places. */
const known = new WeakMap<Order, readonly OrderPart[]>()

/**
 * The parts of an order, those that were sent first in the order of their leaving: every parcel, and what has not been sent. At least
 * one; a part that holds nothing is none.
 */
export function partsOf(order: Order): readonly OrderPart[] {
  const parts = known.get(order) ?? findParts(order)
  known.set(order, parts)
  return parts
}

function findParts(order: Order): OrderPart[] {
  const sent = order.shipments
    .filter(({ cancelled, status }) => !cancelled && status !== 'unshipped')
    .toSorted((one, other) => (one.shippedAt ?? '').localeCompare(other.shippedAt ?? ''))
  const places: Place[] = [...sent.map((parcel) => ({ id: parcel.id, parcel })), { id: order.id, parcel: null }]
  const pieces = order.lines.map((line) => ({ line, at: piecesOf(line, places, order) }))
  const parts = places.map((place): OrderPart => ({
    ...standing(order, place),
    lines: pieces.flatMap(({ line, at }): PartLine[] => {
      const here = at.get(place.id)
      return here && here.holds > 0 ? [{ lineId: line.id, ...here, available: here.holds - here.taken }] : []
    }),
  }))
  const holding = parts.filter(({ lines }) => lines.length > 0)
  return holding.length > 0 ? holding : parts.slice(-1)
}

/**
 * The same where parcels that were received on one day of the store are one part, as they are for a return or an exchange. Those of
 * which nobody knows the day stay apart.
 */
export function partsByDay(order: Order): OrderPart[] {
  const zone = timeZone(stores[order.store].timeZone)
  const byDay = new Map<string, OrderPart>()
  for (const part of partsOf(order)) {
    const day = part.deliveredAt === null ? part.key : String(localDay(zone, parseInstant(part.deliveredAt)))
    const same = byDay.get(day)
    byDay.set(day, same ? together(same, part) : part)
  }
  return [...byDay.values()]
}

/** The lines of which the customer still has, or waits for, something of this part: also what is in an open request. */
export function keptIn({ lines }: OrderPart): string[] {
  return lines.filter(({ holds, gone }) => holds > gone).map(({ lineId }) => lineId)
}

const unsent = {
  deliveryStatus: 'unshipped',
  shippedAt: null,
  deliveredAt: null,
  silent: false,
  silentFrom: null,
  deliveryFailed: false,
  said: null,
} as const

/**
 * Where a place stands. A parcel that left before its order was placed left when it was placed; one that arrived before has an
 * unknown date of receipt, which a person looks at.
 */
function standing({ placedAt }: Order, { id, parcel }: Place): Omit<OrderPart, 'lines'> {
  const own = { key: id, parcels: [id] }
  if (!parcel) return { ...own, ...unsent }
  const { status, shippedAt, deliveredAt, silent, silentFrom, said } = parcel
  const isBeforeOrder = (instant: string) => parseInstant(instant) < parseInstant(placedAt)
  return {
    ...own,
    deliveryStatus: status,
    shippedAt: shippedAt !== null && isBeforeOrder(shippedAt) ? placedAt : shippedAt,
    deliveredAt: deliveredAt !== null && isBeforeOrder(deliveredAt) ? null : deliveredAt,
    silent,
    silentFrom,
    deliveryFailed: isDeliveryFailed(parcel),
    said,
  }
}

function together(one: OrderPart, other: OrderPart): OrderPart {
  const lines = new Map<string, PartLine>()
  for (const line of [...one.lines, ...other.lines]) {
    const same = lines.get(line.lineId)
    lines.set(line.lineId, same ? sumOf(same, line) : line)
  }
  return {
    ...one,
    parcels: [...one.parcels, ...other.parcels],
    // The day is one; of its moments the later leaves the customer no less.
    deliveredAt: [one.deliveredAt, other.deliveredAt].toSorted().at(-1) ?? null,
    lines: [...lines.values()],
  }
}

function sumOf(one: PartLine, other: PartLine): PartLine {
  return {
    lineId: one.lineId,
    holds: one.holds + other.holds,
    gone: one.gone + other.gone,
    taken: one.taken + other.taken,
    available: one.available + other.available,
  }
}
