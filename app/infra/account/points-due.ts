import { z } from 'zod'

import type { PointsFacts } from '#app/domain/account/points-earned.ts'

import type { Db } from '../db/client.ts'
import { readRows, rowShape } from '../db/rows.ts'
import { channel, currency } from '../shared/shapes/words.ts'

const aloneRow = rowShape('whether this run of points is alone', { alone: z.boolean() })
const takenRow = rowShape('order with points due', { orderId: z.string() })
const takenOfRow = rowShape('order of a customer with points due', { orderId: z.string() })
const anyRow = rowShape('whether points of a customer are due', { due: z.boolean() })
const dueRow = rowShape('line with points due', {
  customerId: z.string(),
  orderLineId: z.string(),
  channel,
  test: z.boolean(),
  currency,
  quantity: z.int(),
  paidMinor: z.int(),
  delivered: z.int(),
  refunded: z.int(),
  deliveredAt: z.date().nullable(),
  refundedAt: z.date().nullable(),
  points: z.int(),
  steps: z.int(),
})

/** A line of a claimed order, with what its customer has of it so far. */
export type DueLine = Readonly<{
  customerId: string
  orderLineId: string
  facts: PointsFacts
  points: number
  /** How many entries the line has. */
  steps: number
  /** When the last of its pieces arrived, and when a request about it was refunded last; null where neither is known. */
  deliveredAt: Date | null
  refundedAt: Date | null
}>

/** Lets one run at a time in until the transaction ends; false while another is at it. */
export async function isOnlyRun(db: Db): Promise<boolean> {
  const [row] = await readRows(db, aloneRow)`
    SELECT pg_try_advisory_xact_lock(hashtext('points')) AS alone`
  return row?.alone === true
}

/** Takes up to `limit` notices off the list and answers the orders they name; rolled back, they are on it again. */
export async function takeDueOrders(db: Db, limit: number): Promise<{ taken: number; orderIds: string[] }> {
  const rows = await readRows(db, takenRow)`
    DELETE FROM points_due WHERE id IN (SELECT id FROM points_due ORDER BY id LIMIT ${limit} FOR UPDATE SKIP LOCKED)
    RETURNING order_id AS "orderId"`
  return { taken: rows.length, orderIds: [...new Set(rows.map((row) => row.orderId))] }
}

/** The same for the orders of one customer, all of them. */
export async function takeDueOrdersOf(db: Db, customerId: string): Promise<string[]> {
  const rows = await readRows(db, takenOfRow)`
    DELETE FROM points_due WHERE id IN (
      SELECT d.id FROM orders o JOIN points_due d ON d.order_id = o.id WHERE o.customer_id = ${customerId}::uuid
       ORDER BY d.id FOR UPDATE OF d SKIP LOCKED)
    RETURNING order_id AS "orderId"`
  return [...new Set(rows.map((row) => row.orderId))]
}

/** Whether news came of an order of this customer that nobody looked at yet. */
export async function isAnyDue(db: Db, customerId: string): Promise<boolean> {
  const [row] = await readRows(db, anyRow)`
    SELECT EXISTS (SELECT FROM orders o JOIN points_due d ON d.order_id = o.id WHERE o.customer_id = ${customerId}::uuid) AS due`
  return row?.due === true
}

/** The lines of these orders that belong to somebody; deleted accounts earn and lose nothing any more. */
export async function findDueLines(db: Db, orderIds: readonly string[]): Promise<DueLine[]> {
  const rows = await readRows(db, dueRow)`
    SELECT o.customer_id AS "customerId", l.id AS "orderLineId", o.channel, o.test, o.currency, l.quantity,
      l.paid_minor::float8 AS "paidMinor",
      (SELECT coalesce(sum(sl.quantity), 0)::int FROM shipment_line sl JOIN shipment s ON s.id = sl.shipment_id
        WHERE sl.order_line_id = l.id AND s.status = 'delivered' AND NOT s.cancelled) AS delivered,
      greatest(l.removed_quantity, (
        SELECT coalesce(sum(cl.quantity), 0)::int FROM case_line cl
         WHERE cl.order_line_id = l.id
           AND EXISTS (SELECT FROM case_event e WHERE e.case_id = cl.case_id AND e.to_state = 'refunded'))) AS refunded,
      (SELECT max(s.delivered_at) FROM shipment_line sl JOIN shipment s ON s.id = sl.shipment_id
        WHERE sl.order_line_id = l.id AND s.status = 'delivered' AND NOT s.cancelled) AS "deliveredAt",
      CASE WHEN l.removed_quantity = 0 THEN (
        SELECT max(e.at) FROM case_line cl JOIN case_event e ON e.case_id = cl.case_id AND e.to_state = 'refunded'
         WHERE cl.order_line_id = l.id) END AS "refundedAt",
      (SELECT coalesce(sum(p.points), 0)::int FROM points_entry p
        WHERE p.order_line_id = l.id AND p.customer_id = o.customer_id) AS points,
      (SELECT count(*)::int FROM points_entry p WHERE p.order_line_id = l.id) AS steps
      FROM orders o JOIN order_line l ON l.order_id = o.id JOIN customer c ON c.id = o.customer_id
     WHERE o.id = ANY (${[...orderIds]}::uuid[]) AND c.anonymised_at IS NULL
     ORDER BY o.id, l.id`
  return rows.map(({ customerId, orderLineId, points, steps, deliveredAt, refundedAt, paidMinor, currency, ...facts }) => ({
    customerId,
    orderLineId,
    points,
    steps,
    deliveredAt,
    refundedAt,
    facts: { ...facts, paid: { amountMinor: paidMinor, currency } },
  }))
}

export type NewEntry = Readonly<{
  customerId: string
  orderLineId: string
  step: number
  points: number
  quantity: number
  rule: string
  /** When what it is for happened; now where that is not known. */
  at: Date | null
}>

/** Writes entries and answers how many are new; a step that a line already has is left as it is. */
export async function insertEntries(db: Db, entries: readonly NewEntry[]): Promise<number> {
  const { count } = await db.pointsEntry.createMany({
    data: entries.map(({ at, ...entry }) => ({ ...entry, ...(at ? { at } : {}) })),
    skipDuplicates: true,
  })
  return count
}
