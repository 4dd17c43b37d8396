import { z } from 'zod'

import type { Db } from '../db/client.ts'
import { Prisma } from '../db/generated/client.ts'
import { readRows, rowShape } from '../db/rows.ts'

const exchangedRow = rowShape('machine that came in an exchange', {
  number: z.string(),
  /** The line of the order by which it came, and that of what it came for. */
  lineId: z.string(),
  firstLineId: z.string(),
})

export type Exchanged = Readonly<z.output<typeof exchangedRow>>

/**
 * What came in the exchanges of these orders for a machine: the shop adds it to the order as a line of its own, the last of that SKU.
 * The dearest machine of the request is what it came for. Nothing is taken over from one that its customer kept beside it.
 */
export async function listExchanged(db: Db, orderIds: readonly string[]): Promise<Exchanged[]> {
  if (orderIds.length === 0) return []
  const ids = orderIds.map((id) => Prisma.sql`${id}::uuid`)
  return readRows(db, exchangedRow)`
    SELECT c.number, l.id AS "lineId", f.id AS "firstLineId"
      FROM cases c JOIN replacement r ON r.case_id = c.id AND r.dropped_at IS NULL AND r.money_at IS NULL
      JOIN LATERAL (SELECT b.id, b.position FROM case_line cl JOIN order_line b ON b.id = cl.order_line_id JOIN catalogue_item k ON k.sku = b.sku
                     WHERE cl.case_id = c.id AND k.category = 'machine' ORDER BY b.paid_minor DESC, b.position LIMIT 1) f ON true
      JOIN LATERAL (SELECT n.id FROM order_line n
                     WHERE n.order_id = c.order_id AND n.sku = r.sku AND n.position > f.position AND n.id NOT IN (SELECT order_line_id FROM case_line WHERE case_id = c.id)
                     ORDER BY n.position DESC LIMIT 1) l ON true
     WHERE c.order_id IN (${Prisma.join(ids)}) AND c.kind = 'exchange' AND coalesce(r.first_at, r.sending_at) IS NOT NULL
       AND c.state <> 'not_returned'
     ORDER BY c.number`
}
