import { z } from 'zod'

import type { Db } from '../db/client.ts'
import { readRows, rowShape } from '../db/rows.ts'

const lastRow = rowShape('last step of any case', { id: z.string() })
const movedRow = rowShape('count of cases moved', { n: z.int() })

/** The newest step of any case, a mark in time for a list of cases: what moves after it is news. As text: its id may exceed a double's range. */
export async function findLastMove(db: Db): Promise<string> {
  const [row] = await readRows(db, lastRow)`SELECT coalesce(max(id), 0)::text AS id FROM case_event`
  return row?.id ?? '0'
}

/** How many cases took a step after the one named, at most 99; a name that is none counts as now. */
export async function countMovedSince(db: Db, move: string): Promise<number> {
  if (!/^\d{1,18}$/.test(move)) return 0
  const [row] = await readRows(db, movedRow)`
    SELECT least(count(DISTINCT case_id), 99)::int AS n
      FROM (SELECT case_id FROM case_event WHERE id > ${move}::bigint ORDER BY id LIMIT 1000) e`
  return row?.n ?? 0
}
