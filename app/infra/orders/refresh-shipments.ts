import type { ClientBase } from 'pg'
import { z } from 'zod'

import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { queryRows, rowShape } from '#app/infra/db/rows.ts'
import { deliveryStatusOf } from '#app/infra/shopify/read-fulfilment.ts'

const meanings = Object.entries(deliveryStatusOf)
  .filter(([, status]) => status !== null)
  .map(([said, status]) => `('${said}', '${status}')`)
  .join(', ')

const movedRow = rowShape('order of a shipment that was looked at anew', { order_id: z.string() })

/**
 * Works out where parcels are from what the shop reports and what carriers said, together: once somebody says
 * delivered, its customer or staff too, it is delivered, else the latest news counts. It was received at the last
 * `delivered` of a carrier, else on the day that staff noted; where only others say so, nobody knows when. It left when the shop made the parcel, or when a
 * carrier first had it. Nothing happened in the future. Answers the orders these parcels belong to.
 */
export async function refreshShipments(client: ClientBase, shipmentIds: readonly string[]): Promise<string[]> {
  if (shipmentIds.length === 0) return []
  const rows = await queryRows(client, movedRow, REFRESH, [shipmentIds])
  return [...new Set(rows.map((row) => row.order_id))]
}

/** The same for one parcel, in a transaction of a use case. */
export async function refreshShipment(db: Db, shipmentId: string): Promise<void> {
  const pieces = REFRESH.split('$1')
  await db.$queryRaw(Prisma.sql(pieces, ...pieces.slice(1).map(() => [shipmentId])))
}

const REFRESH = `
  WITH heard AS (
    SELECT e.shipment_id, m.status, least(e.happened_at, clock_timestamp()) AS at, true AS by_carrier
      FROM tracking_event e JOIN (VALUES ${meanings}) AS m (said, status) ON m.said = e.status
     WHERE e.shipment_id = ANY ($1::uuid[])
    UNION ALL
    SELECT id, reported_status, least(reported_at, clock_timestamp()), false
      FROM shipment WHERE id = ANY ($1::uuid[]) AND reported_status IS NOT NULL
    UNION ALL
    SELECT shipment_id, 'delivered', stated_at, false FROM receipt_statement WHERE shipment_id = ANY ($1::uuid[]) AND came
  ), told AS (
    SELECT s.id, s.order_id,
           CASE WHEN s.cancelled THEN 'unshipped'
                WHEN bool_or(h.status = 'delivered') THEN 'delivered'
                ELSE coalesce((array_agg(h.status ORDER BY h.at DESC, array_position(
                  ARRAY['in_transit', 'out_for_delivery', 'attempted'], h.status) DESC))[1], 'unshipped')
           END AS status,
           least(min(s.created_at) FILTER (WHERE s.reported_status IS NOT NULL),
                 min(h.at) FILTER (WHERE h.by_carrier), clock_timestamp()) AS shipped_at,
           max(h.at) FILTER (WHERE h.by_carrier AND h.status = 'delivered') AS delivered_at
      FROM shipment s LEFT JOIN heard h ON h.shipment_id = s.id
     WHERE s.id = ANY ($1::uuid[]) GROUP BY s.id
  )
  UPDATE shipment s
     SET status = told.status,
         shipped_at = CASE WHEN told.status <> 'unshipped' THEN told.shipped_at END,
         delivered_at = CASE WHEN told.status = 'delivered' THEN coalesce(told.delivered_at, (
           SELECT greatest(r.received_at, told.shipped_at) FROM receipt_statement r
            WHERE r.shipment_id = s.id AND r.received_at IS NOT NULL ORDER BY r.stated_at DESC LIMIT 1)) END
    FROM told WHERE s.id = told.id
  RETURNING s.order_id`
