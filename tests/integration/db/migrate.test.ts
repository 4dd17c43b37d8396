import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { migrate, type Migration } from '#app/infra/db/migrate.ts'
import { makeDatabase } from '#tests/support/database.ts'

const first: Migration = { name: '1_first', checksum: 'a'.repeat(64), sql: 'CREATE TABLE first_table (id int)' }
const second: Migration = { name: '2_second', checksum: 'b'.repeat(64), sql: 'CREATE TABLE second_table (id int)' }

let database: Awaited<ReturnType<typeof makeDatabase>>
let client: Client

beforeAll(async () => {
  database = await makeDatabase()
  client = new Client({ connectionString: database.url })
  await client.connect()
  await client.query('DROP TABLE _prisma_migrations')
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

test('each migration is applied once, in order, and running again applies nothing', async () => {
  expect(await migrate(client, [first])).toEqual({ done: true, applied: ['1_first'] })
  expect(await migrate(client, [first, second])).toEqual({ done: true, applied: ['2_second'] })
  expect(await migrate(client, [first, second])).toEqual({ done: true, applied: [] })
})

test('a past migration that was changed is refused by name and nothing runs', async () => {
  const changed = { ...first, checksum: 'c'.repeat(64) }
  const third = { name: '3_third', checksum: 'd'.repeat(64), sql: 'CREATE TABLE third_table (id int)' }
  expect(await migrate(client, [changed, second, third])).toEqual({
    done: false,
    because: 'history-differs',
    faults: [{ name: '1_first', because: 'changed' }],
  })
  const { rows } = await client.query(`SELECT to_regclass('third_table') AS made`)
  expect(rows).toEqual([{ made: null }])
})

test('a past migration that is gone is refused by name', async () => {
  expect(await migrate(client, [first])).toEqual({
    done: false,
    because: 'history-differs',
    faults: [{ name: '2_second', because: 'missing' }],
  })
})

test('a migration that fails half-way leaves nothing behind and can be mended and run again', async () => {
  const broken = { name: '4_broken', checksum: 'e'.repeat(64), sql: 'CREATE TABLE half (id int); SELECT no_such_thing' }
  await expect(migrate(client, [first, second, broken])).rejects.toThrow('migration 4_broken failed')
  const { rows } = await client.query(`SELECT to_regclass('half') AS made`)
  expect(rows).toEqual([{ made: null }])
  const mended = { ...broken, checksum: 'f'.repeat(64), sql: 'CREATE TABLE half (id int)' }
  expect(await migrate(client, [first, second, mended])).toEqual({ done: true, applied: ['4_broken'] })
})

test('processes that start together apply each migration once', async () => {
  const race = { name: '5_race', checksum: '9'.repeat(64), sql: 'CREATE TABLE race (id int)' }
  const past = [first, second, { name: '4_broken', checksum: 'f'.repeat(64), sql: '' }, race]
  const clients = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const other = new Client({ connectionString: database.url })
      await other.connect()
      return other
    }),
  )
  const results = await Promise.all(clients.map((other) => migrate(other, past)))
  await Promise.all(clients.map((other) => other.end()))
  expect(results.flatMap((result) => (result.done ? result.applied : ['refused']))).toEqual(['5_race'])
})
