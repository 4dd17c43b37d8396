import type { ClientBase } from 'pg'

import { unnested } from './batch.ts'
import type { PlacedOrder } from './placed-order.ts'

/** Writes the lines of orders whose newest version this is. */
export async function upsertLines(client: ClientBase, orders: readonly PlacedOrder[]): Promise<void> {
  const rows = orders.flatMap(({ id, order }) => order.lines.map((line) => ({ orderId: id, line })))
  if (rows.length === 0) return
  const batch = unnested('x', rows, {
    order_id: ['uuid', ({ orderId }) => orderId],
    source_id: ['text', ({ line }) => line.sourceId],
    position: ['int4', ({ line }) => line.position],
    sku: ['text', ({ line }) => line.sku],
    title: ['text', ({ line }) => line.title],
    variant: ['text', ({ line }) => line.variant],
    quantity: ['int4', ({ line }) => line.quantity],
    dropped: ['int4', ({ line }) => line.droppedQuantity],
    list_minor: ['int8', ({ line }) => line.listMinor],
    discount_minor: ['int8', ({ line }) => line.discountMinor],
    tax_minor: ['int8', ({ line }) => line.taxMinor],
    paid_minor: ['int8', ({ line }) => line.paidMinor],
    gift_for: ['text', ({ line }) => line.giftForSourceId],
    gift_claimed: ['text', ({ line }) => line.giftForClaimed],
    serials: ['jsonb', ({ line }) => JSON.stringify(line.serials)],
    properties: ['jsonb', ({ line }) => JSON.stringify(line.properties)],
  })
  await client.query(INSERT_LINES(batch.from), batch.values)
}

/**
 * Removes from orders whose newest version this is all of the lines that it no longer names. The lines
 * themselves stay: cases and parcels may speak of them.
 */
export async function dropVanishedLines(client: ClientBase, orders: readonly PlacedOrder[]): Promise<void> {
  const rows = orders.flatMap(({ id, order }) => order.lines.map((line) => ({ orderId: id, line })))
  if (rows.length === 0) return
  const lines = unnested('x', rows, { order_id: ['uuid', ({ orderId }) => orderId], source_id: ['text', ({ line }) => line.sourceId] })
  await client.query(DROP_VANISHED(lines.from), lines.values)
}

const INSERT_LINES = (from: string) => `
  INSERT INTO order_line AS l (order_id, source_id, position, sku, title, variant, quantity, dropped_quantity,
    removed_quantity, list_minor, discount_minor, tax_minor, paid_minor, gift_for_source_id, gift_for_claimed, serials, properties)
  SELECT order_id, source_id, position, sku, title, variant, quantity, dropped, dropped, list_minor,
    discount_minor, tax_minor, paid_minor, gift_for, gift_claimed, serials, properties FROM ${from}
  ON CONFLICT (order_id, source_id) DO UPDATE SET
    position = excluded.position, sku = excluded.sku, title = excluded.title, variant = excluded.variant,
    quantity = excluded.quantity, dropped_quantity = excluded.dropped_quantity,
    removed_quantity = least(excluded.quantity, greatest(excluded.dropped_quantity,
      (SELECT coalesce(sum(r.quantity), 0) FROM refund_line r WHERE r.order_line_id = l.id))),
    list_minor = excluded.list_minor, discount_minor = excluded.discount_minor,
    tax_minor = excluded.tax_minor, paid_minor = excluded.paid_minor,
    gift_for_source_id = excluded.gift_for_source_id,
    gift_for_claimed = excluded.gift_for_claimed, serials = excluded.serials,
    properties = excluded.properties`

const DROP_VANISHED = (from: string) => `
  WITH named AS (SELECT * FROM ${from})
  UPDATE order_line l SET dropped_quantity = l.quantity, removed_quantity = l.quantity
   WHERE l.order_id IN (SELECT order_id FROM named) AND l.dropped_quantity < l.quantity
     AND NOT EXISTS (SELECT 1 FROM named n WHERE n.order_id = l.order_id AND n.source_id = l.source_id)`
