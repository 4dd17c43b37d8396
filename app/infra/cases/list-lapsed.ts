import { z } from 'zod'

import type { Db } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'

const lapsedRow = rowShape('lapsed', { number: z.string(), what: z.enum(['offer', 'estimate']) })

export type Lapsed = Readonly<z.output<typeof lapsedRow>>

/** What was not answered in time, by the database's clock, the longest over first; at most 100. */
export async function listLapsed(db: Db): Promise<Lapsed[]> {
  return readRows(db, lapsedRow)`
    SELECT c.number, open.what
      FROM (SELECT case_id, answer_by, 'offer' AS what FROM offer
             WHERE answer IS NULL AND if_silent = 'accepted' AND answer_by < clock_timestamp()
            UNION ALL
            SELECT case_id, answer_by, 'estimate' FROM estimate
             WHERE answer IS NULL AND answer_by < clock_timestamp()) open
      JOIN cases c ON c.id = open.case_id
     ORDER BY open.answer_by LIMIT 100`
}
