import type { ClientBase } from 'pg'
import { z } from 'zod'

import { queryRows, rowShape } from '#app/infra/db/rows.ts'
import type { ShopEvent, ShopShipment } from '#app/infra/shopify/shop-order.ts'

import { unnested } from './batch.ts'
import { contentHash } from './content-hash.ts'
import { refreshShipments } from './refresh-shipments.ts'

export type PlacedShipment = Readonly<{ orderId: string; shipment: ShopShipment }>
export type PlacedEvent = Readonly<{ orderId: string; event: ShopEvent }>

const writtenRow = rowShape('shipment taken in', { id: z.string(), order_id: z.string(), source_id: z.string(), added: z.boolean() })
type Written = z.output<typeof writtenRow>
const toldRow = rowShape('shipment with a new event', { shipment_id: z.string() })

/**
 * Takes parcels in with their events; an older version of one changes nothing. Answers the orders that
 * changed.
 */
export async function upsertShipments(client: ClientBase, shipments: readonly PlacedShipment[]): Promise<string[]> {
  if (shipments.length === 0) return []
  const newest = newestOfEach(shipments)
  const written = await writeShipments(client, newest)
  await writeShipmentLines(client, newest, written)
  const events = shipments.flatMap(({ orderId, shipment }) => shipment.events.map((event) => ({ orderId, event })))
  const touched = await insertEvents(
    client,
    events,
    written.filter(({ added }) => !added).map(({ id }) => id),
  )
  return [...new Set([...written.map((row) => row.order_id), ...touched])]
}

type HashedShipment = PlacedShipment & Readonly<{ hash: Buffer }>

function newestOfEach(shipments: readonly PlacedShipment[]): HashedShipment[] {
  const newest = new Map<string, HashedShipment>()
  for (const { orderId, shipment } of shipments) {
    const key = `${orderId} ${shipment.sourceId}`
    const next = { orderId, shipment, hash: hashOf(shipment) }
    const held = newest.get(key)
    if (!held || isNewer(next, held)) newest.set(key, next)
  }
  return [...newest.values()]
}

function isNewer(one: HashedShipment, other: HashedShipment): boolean {
  if (one.shipment.updatedAt !== other.shipment.updatedAt) return one.shipment.updatedAt > other.shipment.updatedAt
  return one.hash.compare(other.hash) > 0
}

const progressOf = { in_transit: 1, out_for_delivery: 2, attempted: 3, delivered: 4, unshipped: 0 } as const

/** Events are no part of the hash: they are kept one by one, whichever version of the parcel brought them. */
function hashOf(shipment: ShopShipment): Buffer {
  const { events: _, ...own } = shipment
  return contentHash(own, (shipment.cancelled ? 8 : 0) + progressOf[shipment.reportedStatus ?? 'unshipped'])
}

/** One that is new stands where the shop reports it until events say more. */
async function writeShipments(client: ClientBase, shipments: readonly HashedShipment[]): Promise<Written[]> {
  const batch = unnested('x', shipments, {
    order_id: ['uuid', ({ orderId }) => orderId],
    source_id: ['text', ({ shipment }) => shipment.sourceId],
    carrier: ['text', ({ shipment }) => shipment.carrier],
    trackings: ['jsonb', ({ shipment }) => JSON.stringify(shipment.trackings)],
    cancelled: ['bool', ({ shipment }) => shipment.cancelled],
    reported_status: ['text', ({ shipment }) => shipment.reportedStatus],
    reported_at: ['timestamptz', ({ shipment }) => shipment.reportedAt],
    created_at: ['timestamptz', ({ shipment }) => shipment.createdAt],
    expected_at: ['timestamptz', ({ shipment }) => shipment.expectedAt],
    source_updated_at: ['timestamptz', ({ shipment }) => shipment.updatedAt],
    content_hash: ['bytea', ({ hash }) => hash],
  })
  return queryRows(
    client,
    writtenRow,
    `INSERT INTO shipment AS s (order_id, source_id, carrier, trackings, cancelled,
       reported_status, reported_at, created_at, expected_at, source_updated_at, content_hash,
       status, shipped_at)
     SELECT x.*, r.status, CASE WHEN r.status <> 'unshipped' THEN least(x.created_at, clock_timestamp()) END
       FROM ${batch.from}, LATERAL (
         SELECT CASE WHEN x.cancelled THEN 'unshipped' ELSE coalesce(x.reported_status, 'unshipped') END AS status) r
     ON CONFLICT (order_id, source_id) DO UPDATE SET
       carrier = excluded.carrier, trackings = excluded.trackings, cancelled = excluded.cancelled,
       reported_status = excluded.reported_status,
       reported_at = excluded.reported_at, created_at = excluded.created_at,
       expected_at = excluded.expected_at, source_updated_at = excluded.source_updated_at,
       content_hash = excluded.content_hash
       WHERE (excluded.source_updated_at, excluded.content_hash) > (s.source_updated_at, s.content_hash)
     RETURNING s.id, s.order_id, s.source_id, s.xmax = 0 AS added`,
    batch.values,
  )
}

async function writeShipmentLines(client: ClientBase, shipments: readonly PlacedShipment[], written: readonly Written[]): Promise<void> {
  if (written.length === 0) return
  const changed = written.filter(({ added }) => !added).map(({ id }) => id)
  if (changed.length > 0) await client.query('DELETE FROM shipment_line WHERE shipment_id = ANY ($1)', [changed])
  const ids = new Map(written.map((row) => [`${row.order_id} ${row.source_id}`, row.id]))
  const rows = shipments.flatMap(({ orderId, shipment }) => {
    const shipmentId = ids.get(`${orderId} ${shipment.sourceId}`)
    return shipmentId === undefined ? [] : shipment.lines.map((line) => ({ shipmentId, orderId, ...line }))
  })
  const batch = unnested('x', rows, {
    shipment_id: ['uuid', ({ shipmentId }) => shipmentId],
    order_id: ['uuid', ({ orderId }) => orderId],
    line: ['text', ({ lineSourceId }) => lineSourceId],
    quantity: ['int4', ({ quantity }) => quantity],
  })
  await client.query(
    `INSERT INTO shipment_line (shipment_id, order_line_id, quantity)
     SELECT x.shipment_id, l.id, x.quantity
       FROM ${batch.from} JOIN order_line l ON l.order_id = x.order_id AND l.source_id = x.line`,
    batch.values,
  )
}

/**
 * Adds what carriers said, each event once, and works out anew where its parcels are, and where those in
 * `changed` are. Answers the orders whose parcels had news.
 */
export async function insertEvents(client: ClientBase, events: readonly PlacedEvent[], changed: readonly string[]): Promise<string[]> {
  const batch = unnested('x', events, {
    order_id: ['uuid', ({ orderId }) => orderId],
    shipment: ['text', ({ event }) => event.shipmentSourceId],
    source_id: ['text', ({ event }) => event.sourceId],
    status: ['text', ({ event }) => event.status],
    message: ['text', ({ event }) => event.message],
    place: ['text', ({ event }) => event.place],
    happened_at: ['timestamptz', ({ event }) => event.happenedAt],
    expected_at: ['timestamptz', ({ event }) => event.expectedAt],
  })
  const rows =
    events.length === 0
      ? []
      : await queryRows(
          client,
          toldRow,
          `INSERT INTO tracking_event (shipment_id, source_id, status, message, place, happened_at,
       expected_at)
     SELECT s.id, x.source_id, x.status, x.message, x.place, x.happened_at, x.expected_at
       FROM ${batch.from} JOIN shipment s ON s.order_id = x.order_id AND s.source_id = x.shipment
     ON CONFLICT DO NOTHING RETURNING shipment_id`,
          batch.values,
        )
  return refreshShipments(client, [...new Set([...changed, ...rows.map((row) => row.shipment_id)])])
}
