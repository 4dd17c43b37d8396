import type { ClientBase } from 'pg'

import { unnested } from './batch.ts'
import type { PlacedOrder } from './placed-order.ts'

/**
 * Vouchers whose codes stand on these orders were used, also those that were to be taken back. One whose points came back already, because
 * the shop told of its use too late, takes them again; what its shop was still asked about it is no more to be done. In which of our
 * stores an order is counted says nothing: one shop may have several.
 */
export async function noteVouchersUsed(client: ClientBase, placed: readonly PlacedOrder[]): Promise<void> {
  const codes = placed.flatMap(({ id, order }) => (order.discountCodes ?? []).map((code) => ({ id, code: code.toUpperCase() })))
  if (codes.length === 0) return
  const batch = unnested('x', codes, { order_id: ['uuid', ({ id }) => id], code: ['text', ({ code }) => code] })
  await client.query(NOTE(batch.from), batch.values)
}

const NOTE = (from: string) => `
  WITH found AS (
    SELECT v.id, v.customer_id, v.points, v.state, x.order_id FROM voucher v JOIN ${from} ON x.code = v.code
     WHERE v.state <> 'used' ORDER BY v.id FOR NO KEY UPDATE OF v),
  used AS (
    UPDATE voucher v SET state = 'used', settled_at = clock_timestamp(), used_order_id = f.order_id FROM found f WHERE f.id = v.id),
  again AS (
    INSERT INTO points_booking (customer_id, account, reason, voucher_id, points)
    SELECT f.customer_id, s.account, 'taken_again', f.id, s.sign * f.points
      FROM found f, (VALUES ('customer', -1), ('vouchers', 1)) AS s (account, sign) WHERE f.state IN ('revoked', 'expired'))
  UPDATE shop_command c SET state = 'dropped', settled_at = clock_timestamp() FROM found f
   WHERE c.voucher_id = f.id AND c.state IN ('asked', 'refused') AND c.lease_until IS NULL`
