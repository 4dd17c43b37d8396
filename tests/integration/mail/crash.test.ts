import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'

import { inTransaction } from '#app/infra/db/client.ts'
import { queueMail } from '#app/infra/mail/outbox.ts'
import { startMailWorker } from '#app/infra/mail/worker.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { filedMail, insertCase, mailRow, until } from '#tests/support/mails.ts'
import { makePortal, testEnvironment } from '#tests/support/portal.ts'
import { type ReceivedMail, startSmtp, type TestSmtp } from '#tests/support/smtp.ts'

const LEASE_MS = 1_500
/** What a worker has under way at most, and so what one kill can repeat. */
const SLOTS = 4

let smtp: TestSmtp
let portal: Portal
let close: () => Promise<void>
let caseId: string
const running = new Set<ChildProcess>()

beforeAll(async () => {
  smtp = await startSmtp()
  const made = await makePortal()
  portal = made.portal
  close = made.close
  caseId = await insertCase(portal, 'EMR-2026-000123')
})
afterAll(async () => {
  await close()
  await smtp.stop()
})
beforeEach(() => Object.assign(smtp.refuse, { recipient: () => null, message: () => null }))
afterEach(async () => {
  await Promise.all([...running].map(kill))
  await portal.database.pool.query('DELETE FROM mail')
})

async function startWorker(): Promise<ChildProcess> {
  const env = { ...process.env, ...testEnvironment(portal.settings.databaseUrl, { SMTP_URL: smtp.url, LEASE_MS: String(LEASE_MS) }) }
  const worker = spawn(process.execPath, ['--import', 'tsx', 'tests/support/mail-worker-process.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running.add(worker)
  const ended = once(worker, 'exit').then(() => Promise.reject(new Error('the worker ended before it was ready')))
  ended.catch(() => undefined)
  await Promise.race([once(worker.stdout, 'data'), ended])
  return worker
}

async function kill(worker: ChildProcess): Promise<void> {
  running.delete(worker)
  if (worker.exitCode !== null || worker.signalCode !== null) return
  const gone = once(worker, 'exit')
  worker.kill('SIGKILL')
  await gone
}

const to = (address: string) => (mail: ReceivedMail) => mail.envelope.to.includes(address)

test('R06 O2 what a killed worker was sending is sent by another within the lease and 5 seconds', async () => {
  let asked = 0
  smtp.refuse.recipient = () => ((asked += 1) === 1 ? 'hang' : null)
  const first = await startWorker()
  const id = await queueMail(portal.db, filedMail(caseId, 'orphan@customers.test'))
  await until(
    async () => asked,
    (count) => count === 1,
  )
  const killedAt = Date.now()
  await kill(first)
  const other = startMailWorker({ ...portal, settings: { ...portal.settings, smtpUrl: smtp.url } }, { leaseMs: LEASE_MS })
  const { at } = await smtp.latestTo('orphan@customers.test')
  expect(at - killedAt).toBeLessThan(LEASE_MS + 5_000)
  expect(
    await until(
      () => mailRow(portal, id),
      (row) => row.state === 'sent',
    ),
  ).toMatchObject({ attempts: 2 })
  await other.stop()
})

test('R07 O4 what the relay had taken when the worker was killed is repeated once, as the same message', async () => {
  const worker = await startWorker()
  smtp.refuse.message = async () => {
    smtp.refuse.message = () => null
    await kill(worker)
    return null
  }
  const id = await queueMail(portal.db, filedMail(caseId, 'twice@customers.test'))
  await smtp.latestTo('twice@customers.test')
  await startWorker()
  await until(
    () => mailRow(portal, id),
    (row) => row.state === 'sent',
  )
  const received = smtp.received.filter(to('twice@customers.test'))
  expect(received.map(({ email }) => email.messageId)).toEqual([`<outbox-${id}@localhost>`, `<outbox-${id}@localhost>`])
})

test('R08 O4 of 600 mails none is lost under 12 kills; repeats are few and bear the same Message-ID', async () => {
  const before = smtp.received.length
  await inTransaction(portal.db, async (db) => {
    for (let n = 0; n < 600; n += 1) await queueMail(db, filedMail(caseId, `many${n}@customers.test`))
  })
  const arrived = () => smtp.received.slice(before)
  const workers = [startWorker(), startWorker(), startWorker()]
  for (let kills = 1; kills <= 12; kills += 1) {
    const oldest = await workers.shift()
    await until(
      async () => arrived().length,
      (count) => count >= kills * 45,
      60_000,
    )
    workers.push(startWorker())
    if (oldest) await kill(oldest)
  }
  await Promise.all(workers)
  await until(
    async () => (await unsent()).length,
    (count) => count === 0,
    60_000,
  )
  const addresses = new Map<string, Set<string | undefined>>()
  for (const { envelope, email } of arrived()) {
    const [address = ''] = envelope.to
    addresses.set(address, (addresses.get(address) ?? new Set()).add(email.messageId))
  }
  expect(addresses.size).toBe(600)
  expect([...addresses.values()].every((ids) => ids.size === 1)).toBe(true)
  expect(arrived().length - 600).toBeLessThanOrEqual(12 * SLOTS)
}, 300_000)

async function unsent(): Promise<unknown[]> {
  return (await portal.database.pool.query(`SELECT id FROM mail WHERE state <> 'sent'`)).rows
}
