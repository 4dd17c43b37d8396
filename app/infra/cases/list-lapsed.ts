import type { Db } from '#app/infra/db/client.ts'

export type Lapsed = Readonly<{ number: string; what: 'offer' | 'estimate' }>

/** What was not answered in time, by the database's clock, the longest over first; at most 100. */
export async function listLapsed(db: Db): Promise<Lapsed[]> {
  return db.$queryRaw<Lapsed[]>`
    SELECT c.number, open.what
      FROM (SELECT case_id, answer_by, 'offer' AS what FROM offer
             WHERE answer IS NULL AND if_silent = 'accepted' AND answer_by < clock_timestamp()
            UNION ALL
            SELECT case_id, answer_by, 'estimate' FROM estimate
             WHERE answer IS NULL AND answer_by < clock_timestamp()) open
      JOIN cases c ON c.id = open.case_id
     ORDER BY open.answer_by LIMIT 100`
}
