import { Pool } from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'

import { Prisma } from '#app/infra/db/generated/client.ts'
import { makeDatabase } from '#tests/support/database.ts'

let pool: Pool
let drop: () => Promise<void>

beforeAll(async () => {
  const database = await makeDatabase()
  drop = database.drop
  pool = new Pool({ connectionString: database.url, max: 1 })
})
afterAll(async () => {
  await pool.end()
  await drop()
})

/** The module as another bundle of the same process brings it along. */
async function copyOfModule() {
  vi.resetModules()
  return import('#app/infra/db/prepared.ts')
}

test('two copies of the module in one process name their statements apart on a shared connection', async () => {
  const pages = await copyOfModule()
  const jobs = await copyOfModule()
  expect(pages.runPrepared).not.toBe(jobs.runPrepared)
  expect(await pages.runPrepared(pool, z.object({ one: z.int() }), Prisma.sql`SELECT 1 AS one`)).toEqual([{ one: 1 }])
  expect(await jobs.runPrepared(pool, z.object({ two: z.int() }), Prisma.sql`SELECT 2 AS two`)).toEqual([{ two: 2 }])
  expect(await jobs.runPrepared(pool, z.object({ one: z.int() }), Prisma.sql`SELECT 1 AS one`)).toEqual([{ one: 1 }])
})
