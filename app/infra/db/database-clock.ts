import { z } from 'zod'

import type { Db } from './client.ts'
import { readRows, rowShape } from './rows.ts'

const nowRow = rowShape('clock of the database', { now: z.date() })

/** The database's clock, ISO in UTC with three decimals: the one clock that all processes share. */
export async function databaseNow(db: Db): Promise<string> {
  const [row] = await readRows(db, nowRow)`SELECT clock_timestamp() AS now`
  if (!row) throw new Error('the database did not tell the time')
  return row.now.toISOString()
}
