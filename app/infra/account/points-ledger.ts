import { z } from 'zod'

import type { Db } from '../db/client.ts'
import { Prisma } from '../db/generated/client.ts'
import { readRows, rowShape } from '../db/rows.ts'

const entryRow = rowShape('entry of points', {
  id: z.string(),
  points: z.int(),
  at: z.string(),
  orderId: z.string(),
  orderName: z.string(),
  title: z.string(),
})

export type LedgerEntry = Readonly<z.output<typeof entryRow>>

/** The sum of all entries, whatever they are: there is no other balance. */
export async function sumPoints(db: Db, customerId: string): Promise<number> {
  const { _sum } = await db.pointsEntry.aggregate({ where: { customerId }, _sum: { points: true } })
  return _sum.points ?? 0
}

/** Up to `limit` entries, by the day of what they are for, newest first, older than the entry `before`. */
export async function listEntries(db: Db, customerId: string, before: string | null, limit: number): Promise<LedgerEntry[]> {
  const older =
    before === null
      ? Prisma.empty
      : Prisma.sql`
    AND (p.at, p.id) < (SELECT b.at, b.id FROM points_entry b WHERE b.id = ${before}::bigint AND b.customer_id = p.customer_id)`
  return readRows(db, entryRow)`
    SELECT p.id::text, p.points, to_char(p.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
      o.id AS "orderId", o.name AS "orderName", l.title
      FROM points_entry p JOIN order_line l ON l.id = p.order_line_id JOIN orders o ON o.id = l.order_id
     WHERE p.customer_id = ${customerId}::uuid ${older} ORDER BY p.at DESC, p.id DESC LIMIT ${limit}`
}
