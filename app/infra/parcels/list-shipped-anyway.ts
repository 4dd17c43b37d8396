import { z } from 'zod'

import { transitions } from '#app/domain/cases/transitions.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'

const shippedRow = rowShape('cancellation that was shipped anyway', { number: z.string() })

/**
 * The numbers of cancellations of which something has been sent since; at most 100. What the order still has in the warehouse covers
 * the others. One filed against the policy had been sent before.
 */
export async function listShippedAnyway(db: Db): Promise<string[]> {
  const rows = await readRows(db, shippedRow)`
    SELECT c.number FROM cases c
     WHERE c.kind = 'cancel' AND c.state IN (${Prisma.join([...transitions.cancel.ship_anyway.from])})
       AND c.decision ->> 'outcome' <> 'ineligible'
       AND EXISTS (
         SELECT 1 FROM case_line cl JOIN order_line l ON l.id = cl.order_line_id
          WHERE cl.case_id = c.id AND cl.quantity > l.quantity - (
            SELECT coalesce(sum(CASE WHEN EXISTS (SELECT FROM shipment_line any_line WHERE any_line.shipment_id = s.id)
                                THEN coalesce(sl.quantity, 0) ELSE l.quantity END), 0)
              FROM shipment s LEFT JOIN shipment_line sl ON sl.shipment_id = s.id AND sl.order_line_id = l.id
             WHERE s.order_id = c.order_id AND NOT s.cancelled AND s.status <> 'unshipped'))
     ORDER BY c.filed_at LIMIT 100`
  return rows.map(({ number }) => number)
}
