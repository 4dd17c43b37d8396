import { setTimeout as pause } from 'node:timers/promises'

import type { Pool, PoolClient } from 'pg'

const tries = 5
/** Also what took too long on a machine that is busy with something else. */
const lostRaces = new Set(['40001', '40P01', '55P03', '57014'])
/** Classes of faults that lie in what is written: bad data, broken constraints, limits of the database. */
const wrongData = /^(?:22|23|54)/

/**
 * Writes items together, and where the database refuses one of them, in halves, until the one is found and
 * reported and all the others are in. A lost race is run again.
 */
export async function writeInPieces<Item>(
  pool: Pool,
  items: readonly Item[],
  report: (item: Item, reasons: readonly string[]) => void,
  write: (client: PoolClient, items: readonly Item[]) => Promise<void>,
): Promise<void> {
  if (items.length === 0) return
  try {
    await writeAgain(pool, items, write)
  } catch (fault) {
    const code = codeOf(fault)
    if (!wrongData.test(code)) throw fault
    const [only] = items
    if (items.length === 1 && only !== undefined) {
      report(only, [`the database refused it: ${fault instanceof Error ? fault.message : code}`])
      return
    }
    const middle = Math.ceil(items.length / 2)
    await writeInPieces(pool, items.slice(0, middle), report, write)
    await writeInPieces(pool, items.slice(middle), report, write)
  }
}

async function writeAgain<Item>(
  pool: Pool,
  items: readonly Item[],
  write: (client: PoolClient, items: readonly Item[]) => Promise<void>,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const client = await pool.connect()
    try {
      return await write(client, items)
    } catch (fault) {
      if (attempt === tries || !lostRaces.has(codeOf(fault))) throw fault
    } finally {
      client.release()
    }
    await pause(50 * attempt)
  }
}

function codeOf(fault: unknown): string {
  return typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : ''
}
