import { createServer, type Server, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

import { afterEach, beforeAll, afterAll, expect, test } from 'vitest'

import { queueMail } from '#app/infra/mail/outbox.ts'
import { type MailWorker, startMailWorker } from '#app/infra/mail/worker.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { codeMail, filedMail, insertCase, insertCode, mailRow, until } from '#tests/support/mails.ts'
import { makePortal } from '#tests/support/portal.ts'
import { startSmtp, type TestSmtp } from '#tests/support/smtp.ts'

let portal: Portal
let close: () => Promise<void>
let caseId: string
const ending: Array<() => Promise<unknown>> = []

beforeAll(async () => {
  const made = await makePortal()
  portal = made.portal
  close = made.close
  caseId = await insertCase(portal, 'EMR-2026-000123')
})
afterAll(() => close())
afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end()
  await portal.database.pool.query('DELETE FROM mail')
})

function workAgainst(smtpUrl: string, drainMs = 100): MailWorker {
  const settings = { ...portal.settings, smtpUrl }
  const worker = startMailWorker({ ...portal, settings }, { chance: () => 0.5, drainMs, pollMs: 100 })
  ending.push(() => worker.stop())
  return worker
}

const failed = (id: string) =>
  until(
    () => mailRow(portal, id),
    (row) => row.last_error !== null,
  )
const sent = (id: string) =>
  until(
    () => mailRow(portal, id),
    (row) => row.state === 'sent',
  )
const dueNow = () => portal.database.pool.query('UPDATE mail SET due_at = clock_timestamp()')

async function smtpOn(port: number): Promise<TestSmtp> {
  const smtp = await startSmtp(port)
  ending.push(() => smtp.stop())
  return smtp
}

test('R09 while the relay is down mails wait, and when it is back they go out without a restart', async () => {
  const first = await startSmtp()
  const port = Number(new URL(first.url).port)
  await first.stop()
  workAgainst(first.url)
  const ids = [
    await queueMail(portal.db, filedMail(caseId, 'down1@customers.test')),
    await queueMail(portal.db, filedMail(caseId, 'down2@customers.test')),
  ]
  for (const id of ids) expect(await failed(id)).toMatchObject({ state: 'queued', attempts: 1 })
  const smtp = await smtpOn(port)
  await dueNow()
  for (const id of ids) expect(await sent(id)).toMatchObject({ attempts: 2 })
  expect(smtp.received).toHaveLength(2)
})

test('R09 a relay whose name is not known, or that speaks no SMTP, is tried again', async () => {
  const server = await gibberish()
  for (const url of ['smtp://relay.invalid:25', `smtp://127.0.0.1:${server.port}`]) {
    const worker = workAgainst(url)
    const id = await queueMail(portal.db, filedMail(caseId, 'nowhere@customers.test'))
    expect(await failed(id)).toMatchObject({ state: 'queued', attempts: 1 })
    await worker.stop()
    await portal.database.pool.query('DELETE FROM mail')
  }
})

/** Answers every caller with what is no SMTP. */
async function gibberish(): Promise<{ port: number }> {
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  ending.push(() => new Promise((resolve) => server.close(resolve)))
  return { port: (server.address() as AddressInfo).port }
}

test('R09 a relay that takes a mail and breaks the line before its answer gets it again as the same message', async () => {
  const smtp = await smtpOn(0)
  let broken = false
  smtp.refuse.message = () => {
    if (broken) return null
    broken = true
    return 'drop'
  }
  workAgainst(smtp.url)
  const id = await queueMail(portal.db, filedMail(caseId, 'drop@customers.test'))
  await failed(id)
  await dueNow()
  await sent(id)
  const ids = smtp.received.map(({ email }) => email.messageId)
  expect(ids).toEqual([`<outbox-${id}@localhost>`, `<outbox-${id}@localhost>`])
})

test('R10 O6 a code that the relay delays past its end never leaves, and a new one does', async () => {
  const smtp = await smtpOn(0)
  smtp.refuse.message = () => ({ code: 421, text: 'come back in 15 minutes' })
  workAgainst(smtp.url)
  const deadline = new Date(Date.now() + 8_000)
  const late = await queueMail(portal.db, codeMail(portal, await insertCode(portal), 'slow@customers.test', { deadline }))
  await failed(late)
  await portal.database.pool.query('UPDATE mail SET due_at = clock_timestamp(), deadline = clock_timestamp()')
  expect(
    await until(
      () => mailRow(portal, late),
      (row) => row.state === 'dropped',
    ),
  ).toMatchObject({ sealed: null })
  smtp.refuse.message = () => null
  const fresh = await queueMail(portal.db, codeMail(portal, await insertCode(portal), 'slow@customers.test'))
  await sent(fresh)
  expect(smtp.received.map(({ email }) => email.messageId)).toEqual([`<outbox-${fresh}@localhost>`])
})

test('a worker that is stopped lets the mail under way end and leaves the rest to others', async () => {
  const smtp = await smtpOn(0)
  // As long as the mail takes: this relay answers, however slow the machine is.
  const worker = workAgainst(smtp.url, 20_000)
  const stopping: Promise<void>[] = []
  smtp.refuse.message = () => {
    if (stopping.length === 0) stopping.push(worker.stop())
    return null
  }
  const ids: string[] = []
  for (let n = 0; n < 12; n += 1) ids.push(await queueMail(portal.db, filedMail(caseId, `stop${n}@customers.test`)))
  await until(
    async () => stopping.length,
    (begun) => begun > 0,
  )
  await Promise.all(stopping)
  const rows = await Promise.all(ids.map((id) => mailRow(portal, id)))
  expect(rows.filter(({ state }) => state === 'sending')).toEqual([])
  expect(rows.filter(({ state }) => state === 'sent')).toHaveLength(smtp.received.length)
})

test('in production a relay elsewhere that offers no TLS gets no mail', async () => {
  const smtp = await smtpOn(0)
  // The same machine by a name that is not known to be it.
  const elsewhere = smtp.url.replace('127.0.0.1', '[::ffff:127.0.0.1]')
  for (const [mode, state] of [
    ['production', 'queued'],
    ['demo', 'sent'],
  ] as const) {
    const settings = { ...portal.settings, mode, smtpUrl: elsewhere }
    const worker = startMailWorker({ ...portal, settings }, { pollMs: 100, drainMs: 100 })
    const id = await queueMail(portal.db, filedMail(caseId, `${mode}@customers.test`))
    const tried = await until(
      () => mailRow(portal, id),
      (row) => row.state === 'sent' || row.last_error !== null,
    )
    await worker.stop()
    expect(tried.state).toBe(state)
    if (mode === 'production') expect(tried.last_error).toMatch(/STARTTLS/)
  }
  expect(smtp.received.map(({ envelope }) => envelope.to)).toEqual([['demo@customers.test']])
})

test('O5 while the relay is dead most of a queue keeps all its tries, and goes out when it is back', async () => {
  const first = await startSmtp()
  const port = Number(new URL(first.url).port)
  await first.stop()
  const ids: string[] = []
  for (let count = 0; count < 20; count += 1) ids.push(await queueMail(portal.db, filedMail(caseId, `dead${count}@customers.test`)))
  workAgainst(first.url)
  const tries = async () => (await portal.database.pool.query<{ n: number }>('SELECT sum(attempts)::int AS n FROM mail')).rows[0]?.n ?? 0
  await until(tries, (sum) => sum >= 5)
  await until(
    async () => (await portal.database.pool.query(`SELECT 1 FROM mail WHERE state = 'sending'`)).rowCount,
    (sending) => sending === 0,
  )
  // Five open the breaker while at most three more are under way.
  expect(await tries()).toBeLessThanOrEqual(8)
  const smtp = await smtpOn(port)
  await dueNow()
  for (const id of ids) await sent(id)
  expect(smtp.received).toHaveLength(20)
})
