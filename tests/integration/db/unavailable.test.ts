import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { type Database, inTransaction, openDatabase } from '#app/infra/db/client.ts'
import { startCluster } from '#app/infra/db/embedded/cluster.ts'
import { isUnavailable } from '#app/infra/db/unavailable.ts'
import { makeDatabase } from '#tests/support/database.ts'

const application = 'unavailable-test'
let url: string
let drop: () => Promise<void>
let database: Database
/** One holds a lock, the other looks on: inside a transaction the list of connections stands still. */
let holder: Client
let onlooker: Client

beforeAll(async () => {
  ;({ url, drop } = await makeDatabase())
  database = openDatabase({ url, poolSize: 2, application })
  ;[holder, onlooker] = [new Client({ connectionString: url }), new Client({ connectionString: url })]
  await Promise.all([holder.connect(), onlooker.connect()])
})
afterAll(async () => {
  await Promise.all([holder.end(), onlooker.end(), database.close()])
  await drop()
})

const faultOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (fault: unknown) => fault,
  )

/** The four ways that our statements go. */
const ways = {
  model: ({ client }: Database) => client.customer.count(),
  raw: ({ client }: Database) => client.$queryRaw`SELECT count(*) FROM customer`,
  pool: ({ pool }: Database) => pool.query('SELECT count(*) FROM customer'),
  transaction: ({ client }: Database) => inTransaction(client, (db) => db.customer.count()),
}

async function whileLocked(work: () => Promise<void>): Promise<void> {
  await holder.query('BEGIN')
  await holder.query('LOCK TABLE customer IN ACCESS EXCLUSIVE MODE')
  await work().finally(() => holder.query('ROLLBACK'))
}

async function terminateWaiting(): Promise<void> {
  await expect
    .poll(
      async () =>
        (
          await onlooker.query(
            `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1 AND wait_event_type = 'Lock'`,
            [application],
          )
        ).rowCount,
    )
    .toBe(1)
}

test('a connection that an operator ends in the midst of a statement', async () => {
  await whileLocked(async () => {
    for (const [name, ask] of Object.entries(ways)) {
      const fault = faultOf(ask(database))
      await terminateWaiting()
      expect([name, isUnavailable(await fault)]).toEqual([name, true])
    }
  })
})

test('a lock that is not given in time, and a statement that takes too long', async () => {
  await whileLocked(async () => {
    const faults = await Promise.all([ways.model, ways.pool].map((input) => faultOf(input(database))))
    expect(faults.map(isUnavailable)).toEqual([true, true])
  })
  const slow = openDatabase({ url, poolSize: 1, application })
  await slow.pool.query('SET statement_timeout = 50')
  expect(isUnavailable(await faultOf(slow.pool.query('SELECT pg_sleep(1)')))).toBe(true)
  await slow.close()
})

test('a pool that has no connection left', async () => {
  const taken = await Promise.all([database.pool.connect(), database.pool.connect()])
  const faults = await Promise.all(Object.entries(ways).map(async ([name, ask]) => [name, isUnavailable(await faultOf(ask(database)))]))
  for (const one of taken) one.release()
  expect(faults).toEqual(Object.keys(ways).map((name) => [name, true]))
})

test('a transaction that stayed open for too long', async () => {
  const late = database.client.$transaction(
    async (db) => {
      await db.$queryRaw`SELECT 1 FROM pg_sleep(0.1)`
      await db.customer.count()
    },
    { timeout: 50 },
  )
  expect(isUnavailable(await faultOf(late))).toBe(true)
})

test('a server that dies under a statement, and one that is gone', async () => {
  const home = mkdtempSync(join(tmpdir(), 'em-smart-tests-'))
  chmodSync(home, 0o755)
  const cluster = await startCluster({ dataDir: join(home, 'postgres'), fast: true })
  const lost = openDatabase({ url: cluster.url, poolSize: 4, application })
  const asked = [
    faultOf(lost.pool.query('SELECT pg_sleep(30)')),
    faultOf(lost.client.$queryRaw`SELECT 1 FROM pg_sleep(30)`),
    faultOf(inTransaction(lost.client, (db) => db.$queryRaw`SELECT 1 FROM pg_sleep(30)`)),
  ]
  const watcher = new Client({ connectionString: cluster.url })
  watcher.on('error', () => undefined)
  await watcher.connect()
  await expect
    .poll(
      async () =>
        (await watcher.query(`SELECT 1 FROM pg_stat_activity WHERE application_name = $1 AND wait_event = 'PgSleep'`, [application]))
          .rowCount,
    )
    .toBe(3)
  process.kill(Number(readFileSync(join(cluster.dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGQUIT')
  expect((await Promise.all(asked)).map(isUnavailable)).toEqual([true, true, true])
  for (const [name, ask] of Object.entries(ways)) {
    await expect.poll(async () => [name, isUnavailable(await faultOf(ask(lost)))]).toEqual([name, true])
  }
  await lost.pool.end()
  for (const [name, ask] of Object.entries(ways)) expect([name, isUnavailable(await faultOf(ask(lost)))]).toEqual([name, true])
  await watcher.end().catch(() => undefined)
  rmSync(home, { recursive: true, force: true })
})

test('what a statement or a program is itself to blame for is none of these', async () => {
  const { client, pool } = database
  await client.customer.create({ data: { emailKey: 'a', email: 'a' } })
  const own = [
    client.$queryRaw`SELECT no_such_column`,
    pool.query('SELECT no_such_column'),
    client.$queryRaw`SELECT 1 / 0`,
    client.customer.create({ data: { emailKey: 'a', email: 'a' } }),
    pool.query(`SELECT 'x'::uuid`),
    client.customer.findUniqueOrThrow({ where: { emailKey: 'nobody' } }),
    Promise.reject(new TypeError('undefined is not a function')),
    Promise.reject(new Response(null, { status: 404 })),
  ]
  for (const fault of await Promise.all(own.map(faultOf))) {
    expect(fault).not.toBeNull()
    expect([String(fault), isUnavailable(fault)]).toEqual([String(fault), false])
  }
})
