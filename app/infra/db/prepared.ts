import { createHash } from 'node:crypto'

import type { Pool } from 'pg'

import { faultCode, isLostRace } from './client.ts'
import type { Prisma } from './generated/client.ts'

const names = new Map<string, string>()
const TRIES = 3

/**
 * Runs one statement that commits by itself, parsed and planned once a connection: for what is asked so often that
 * both would cost more than the statement. Its text must not grow with what is asked. One that lost a race which the
 * database resolved by giving up is run again.
 */
export async function runPrepared<Row extends object>(pool: Pool, sql: Prisma.Sql): Promise<Row[]> {
  const { text } = sql
  const name = names.get(text) ?? nameOf(text)
  names.set(text, name)
  for (let attempt = 1; ; attempt += 1) {
    try {
      return (await pool.query<Row>({ name, text, values: [...sql.values] })).rows
    } catch (fault) {
      if (attempt === TRIES || !isLostRace(faultCode(fault))) throw fault
    }
  }
}

/**
 * The same text has the same name wherever it is named: the pages and the process are bundled apart, each with a copy of
 * this module, and share the connections.
 */
function nameOf(text: string): string {
  return `portal-${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`
}
