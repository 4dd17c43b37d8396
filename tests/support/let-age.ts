import type { Portal } from '#app/infra/shared/portal.ts'

import { type Bought, caseOf } from './case-life.ts'

const day = 86_400_000

/** Lets everything about an order and its case have happened this many days earlier. */
export async function letAge(portal: Portal, bought: Bought, number: string, days: number): Promise<void> {
  const { facts } = await caseOf(portal, number)
  const earlier = JSON.stringify(facts).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, (at) => new Date(Date.parse(at) - days * day).toISOString())
  const { pool } = portal.database
  const by = `${days} days`
  await pool.query('UPDATE cases SET facts = $2, filed_at = filed_at - $3::interval WHERE number = $1', [number, earlier, by])
  await pool.query('UPDATE case_event SET at = at - $2::interval WHERE case_id = (SELECT id FROM cases WHERE number = $1)', [number, by])
  await pool.query('UPDATE orders SET placed_at = placed_at - $2::interval WHERE id = $1', [bought.orderId, by])
  await pool.query(
    `UPDATE shipment SET shipped_at = shipped_at - $2::interval, delivered_at = delivered_at - $2::interval,
       created_at = created_at - $2::interval, reported_at = reported_at - $2::interval WHERE order_id = $1`,
    [bought.orderId, by],
  )
}
