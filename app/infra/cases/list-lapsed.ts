import { z } from 'zod'

import { paymentGrace } from '#app/domain/cases/invoice.ts'
import type { Db } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'

const lapsedRow = rowShape('lapsed', { number: z.string(), what: z.enum(['offer', 'estimate', 'invoice']) })

export type Lapsed = Readonly<z.output<typeof lapsedRow>>

/** What was not answered in time, by the database's clock, the longest over first; at most 100. */
export async function listLapsed(db: Db): Promise<Lapsed[]> {
  return readRows(db, lapsedRow)`
    SELECT c.number, open.what
      FROM (SELECT case_id, answer_by, 'offer' AS what FROM offer
             WHERE answer IS NULL AND answer_by < clock_timestamp()
            UNION ALL
            SELECT case_id, answer_by, 'estimate' FROM estimate
             WHERE answer IS NULL AND answer_by < clock_timestamp()
            UNION ALL
            -- Only what could be paid; what was paid in time may be told late.
            SELECT v.case_id, v.due_until, 'invoice' FROM invoice v JOIN cases k ON k.id = v.case_id AND k.state = 'awaiting_payment'
             WHERE v.state = 'open' AND v.received_minor IS NULL AND (v.url IS NOT NULL OR k.shop_tag IS NULL) AND v.due_until < clock_timestamp() - ${paymentGrace} * interval '1 ms'
               AND NOT EXISTS (SELECT FROM invoice_payment p WHERE p.invoice_id = v.id AND p.settled_at IS NULL)) open
      JOIN cases c ON c.id = open.case_id
     ORDER BY open.answer_by LIMIT 100`
}
