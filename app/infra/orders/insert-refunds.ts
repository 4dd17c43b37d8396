import type { ClientBase } from 'pg'
import { z } from 'zod'

import { queryRows, rowShape } from '#app/infra/db/rows.ts'
import type { ShopRefund } from '#app/infra/shopify/shop-order.ts'

import { unnested } from './batch.ts'

const refundRow = rowShape('refund of the shop taken in', { order_id: z.string() })
const refundLineRow = rowShape('line of a refund taken in', { order_line_id: z.string() })
const lessenedRow = rowShape('line lessened by a refund', { order_id: z.string() })

/** What was given back in the shop, by the order of ours that it was given back on. */
export type PlacedRefund = Readonly<{ orderId: string; refund: ShopRefund }>

/**
 * Writes what the shop gave back, each time once, and lowers what is left of the order lines. Answers the orders that
 * changed by it.
 */
export async function insertRefunds(client: ClientBase, refunds: readonly PlacedRefund[]): Promise<string[]> {
  if (refunds.length === 0) return []
  const paid = await writeRefunds(client, newestOfEach(refunds))
  return [...new Set([...paid, ...(await writeLines(client, refunds))])]
}

/** In one order always, so that two processes never wait for each other crosswise. */
function newestOfEach(refunds: readonly PlacedRefund[]): PlacedRefund[] {
  const newest = new Map<string, PlacedRefund>()
  for (const next of refunds) {
    const key = `${next.orderId} ${next.refund.sourceId}`
    const held = newest.get(key)
    if (!held || isNewer(next.refund, held.refund)) newest.set(key, next)
  }
  return [...newest.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, refund]) => refund)
}

function isNewer(one: ShopRefund, other: ShopRefund): boolean {
  return one.toldAt === other.toldAt ? one.amountMinor > other.amountMinor : one.toldAt > other.toldAt
}

/** Of two that tell of one refund as of the same moment the one that gave back more stays, in whatever order they come. */
async function writeRefunds(client: ClientBase, refunds: readonly PlacedRefund[]): Promise<string[]> {
  const batch = unnested('x', refunds, {
    order_id: ['uuid', ({ orderId }) => orderId],
    source_id: ['text', ({ refund }) => refund.sourceId],
    at: ['timestamptz', ({ refund }) => refund.at],
    told_at: ['timestamptz', ({ refund }) => refund.toldAt],
    amount: ['int8', ({ refund }) => refund.amountMinor],
    shipping: ['int8', ({ refund }) => refund.shippingMinor],
    names: ['text', ({ refund }) => JSON.stringify(refund.names)],
  })
  const rows = await queryRows(
    client,
    refundRow,
    `INSERT INTO shop_refund AS s (order_id, source_id, at, told_at, amount_minor, shipping_minor, names)
     SELECT order_id, source_id, at, told_at, amount, shipping, ARRAY(SELECT jsonb_array_elements_text(names::jsonb))
       FROM ${batch.from}
     ON CONFLICT (order_id, source_id) DO UPDATE SET
       at = excluded.at, told_at = excluded.told_at, amount_minor = excluded.amount_minor,
       shipping_minor = excluded.shipping_minor, names = excluded.names
       WHERE (excluded.told_at, excluded.amount_minor, excluded.shipping_minor) > (s.told_at, s.amount_minor, s.shipping_minor)
     RETURNING order_id`,
    batch.values,
  )
  return rows.map((row) => row.order_id)
}

async function writeLines(client: ClientBase, refunds: readonly PlacedRefund[]): Promise<string[]> {
  const lines = refunds.flatMap(({ orderId, refund }) => refund.lines.map((line) => ({ orderId, line })))
  if (lines.length === 0) return []
  const batch = unnested('x', lines, {
    order_id: ['uuid', ({ orderId }) => orderId],
    line: ['text', ({ line }) => line.lineSourceId],
    source_id: ['text', ({ line }) => line.sourceId],
    quantity: ['int4', ({ line }) => line.quantity],
    amount: ['int8', ({ line }) => line.amountMinor],
    tax: ['int8', ({ line }) => line.taxMinor],
  })
  const rows = await queryRows(
    client,
    refundLineRow,
    `INSERT INTO refund_line (order_line_id, source_id, quantity, amount_minor, tax_minor)
     SELECT l.id, x.source_id, max(x.quantity), max(x.amount), max(x.tax)
       FROM ${batch.from} JOIN order_line l ON l.order_id = x.order_id AND l.source_id = x.line
      GROUP BY l.id, x.source_id
     ON CONFLICT DO NOTHING RETURNING order_line_id`,
    batch.values,
  )
  if (rows.length === 0) return []
  const changed = await queryRows(
    client,
    lessenedRow,
    `UPDATE order_line l SET removed_quantity = least(l.quantity, greatest(l.dropped_quantity,
            (SELECT coalesce(sum(r.quantity), 0) FROM refund_line r WHERE r.order_line_id = l.id)))
      WHERE l.id = ANY ($1) RETURNING l.order_id`,
    [rows.map((row) => row.order_line_id)],
  )
  return [...new Set(changed.map((row) => row.order_id))]
}
