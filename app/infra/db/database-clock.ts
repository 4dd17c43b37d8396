import type { Db } from './client.ts'

/** The database's clock, ISO in UTC with three decimals: the one clock that all processes share. */
export async function databaseNow(db: Db): Promise<string> {
  const [row] = await db.$queryRaw<[{ now: Date }]>`SELECT clock_timestamp() AS now`
  return row.now.toISOString()
}
