import type { ClientBase } from 'pg'

import type { ShopRefundLine } from '#app/infra/shopify/shop-order.ts'

import { unnested } from './batch.ts'

/**
 * Writes what refunds took back, each of their lines once, and lowers what is left of the order lines.
 * Answers the orders that changed by it.
 */
export async function insertRefunds(
  client: ClientBase,
  refunds: ReadonlyArray<Readonly<{ orderId: string; refund: ShopRefundLine }>>,
): Promise<string[]> {
  if (refunds.length === 0) return []
  const batch = unnested('x', refunds, {
    order_id: ['uuid', ({ orderId }) => orderId],
    line: ['text', ({ refund }) => refund.lineSourceId],
    source_id: ['text', ({ refund }) => refund.sourceId],
    quantity: ['int4', ({ refund }) => refund.quantity],
    amount: ['int8', ({ refund }) => refund.amountMinor],
    tax: ['int8', ({ refund }) => refund.taxMinor],
  })
  const { rows } = await client.query<{ order_line_id: string }>(
    `INSERT INTO refund_line (order_line_id, source_id, quantity, amount_minor, tax_minor)
     SELECT l.id, x.source_id, max(x.quantity), max(x.amount), max(x.tax)
       FROM ${batch.from} JOIN order_line l ON l.order_id = x.order_id AND l.source_id = x.line
      GROUP BY l.id, x.source_id
     ON CONFLICT DO NOTHING RETURNING order_line_id`,
    batch.values,
  )
  if (rows.length === 0) return []
  const { rows: changed } = await client.query<{ order_id: string }>(
    `UPDATE order_line l SET removed_quantity = least(l.quantity, greatest(l.dropped_quantity,
            (SELECT coalesce(sum(r.quantity), 0) FROM refund_line r WHERE r.order_line_id = l.id)))
      WHERE l.id = ANY ($1) RETURNING l.order_id`,
    [rows.map((row) => row.order_line_id)],
  )
  return [...new Set(changed.map((row) => row.order_id))]
}
