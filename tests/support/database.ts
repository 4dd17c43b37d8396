import { randomBytes } from 'node:crypto'

import { Client } from 'pg'
import { inject } from 'vitest'

/** A database of its own for a test file, copied from the migrated template; `drop` it in `afterAll`. */
export async function makeDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const template = new URL(inject('templateUrl'))
  const name = `test_${randomBytes(6).toString('hex')}`
  const admin = async (sql: string) => {
    const client = new Client({ connectionString: Object.assign(new URL(template), { pathname: '/postgres' }).href })
    await client.connect()
    await client.query(sql)
    await client.end()
  }
  await admin(`CREATE DATABASE ${name} TEMPLATE portal`)
  return {
    url: Object.assign(new URL(template), { pathname: `/${name}` }).href,
    drop: () => admin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  }
}
