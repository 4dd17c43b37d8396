import { z } from 'zod'

import type { Db } from '../db/client.ts'
import { Prisma } from '../db/generated/client.ts'
import { readRows, rowShape } from '../db/rows.ts'

const balanceRow = rowShape('balance of points', { balance: z.bigint() })
const entryRow = rowShape('entry of points', {
  id: z.string(),
  points: z.int(),
  at: z.string(),
  reason: z.enum(['delivered', 'redeemed', 'came_back', 'taken_again', 'corrected']),
  /** Of what a delivery brought, or a refund took back; null of all else. */
  orderId: z.string().nullable(),
  orderName: z.string().nullable(),
  title: z.string().nullable(),
})

export type LedgerEntry = Readonly<z.output<typeof entryRow>>

/** The sum of all entries, whatever they are: there is no other balance. */
export async function sumPoints(db: Db, customerId: string): Promise<number> {
  const [row] = await readRows(db, balanceRow)`SELECT points_balance(${customerId}::uuid) AS balance`
  return Number(row?.balance ?? 0n)
}

/** Up to `limit` entries, by the day of what they are for, newest first, older than the entry `before`. */
export async function listEntries(db: Db, customerId: string, before: string | null, limit: number): Promise<LedgerEntry[]> {
  const older = before === null ? Prisma.empty : Prisma.sql`WHERE (a.at, a.id) < (SELECT b.at, b.id FROM booked b WHERE b.id = ${before})`
  return readRows(db, entryRow)`
    WITH booked AS (
      SELECT 'e' || lpad(p.id::text, 19, '0') AS id, p.points, p.at, 'delivered' AS reason,
        o.id AS "orderId", o.name AS "orderName", l.title
        FROM points_entry p JOIN order_line l ON l.id = p.order_line_id JOIN orders o ON o.id = l.order_id
       WHERE p.customer_id = ${customerId}::uuid
      UNION ALL
      SELECT 'v' || lpad(b.id::text, 19, '0'), b.points, b.at, b.reason, NULL, NULL, NULL
        FROM points_booking b WHERE b.customer_id = ${customerId}::uuid AND b.account = 'customer')
    SELECT a.id, a.points, to_char(a.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, a.reason, a."orderId", a."orderName", a.title
      FROM booked a ${older} ORDER BY a.at DESC, a.id DESC LIMIT ${limit}`
}
