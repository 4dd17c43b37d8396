import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'

import { inTransaction } from '#app/infra/db/client.ts'
import { queueMail } from '#app/infra/mail/outbox.ts'
import { type MailWorker, type MailWorkerOptions, startMailWorker } from '#app/infra/mail/worker.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { codeMail, filedMail, insertCase, insertCode, mailRow, type MailRow, until } from '#tests/support/mails.ts'
import { makePortal } from '#tests/support/portal.ts'
import { startSmtp, type TestSmtp } from '#tests/support/smtp.ts'

let smtp: TestSmtp
let portal: Portal
let close: () => Promise<void>
let caseId: string
let worker: MailWorker | null = null

beforeAll(async () => {
  smtp = await startSmtp()
  const made = await makePortal({ SMTP_URL: smtp.url, PUBLIC_ORIGIN: 'https://portal.example' })
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
  await worker?.stop()
  worker = null
  await portal.database.pool.query('DELETE FROM mail')
})

function work(options: MailWorkerOptions = {}): void {
  worker = startMailWorker(portal, { chance: () => 0.5, drainMs: 200, ...options })
}

const rowIn = (id: string, state: string): Promise<MailRow> =>
  until(
    () => mailRow(portal, id),
    (row) => row.state === state,
  )

async function dueNow(id: string): Promise<void> {
  await portal.database.pool.query('UPDATE mail SET due_at = clock_timestamp() WHERE id = $1', [id])
  worker?.wake()
}

test('O1 O8 a mail written in a transaction that commits is sent once, to the stored address alone', async () => {
  work()
  const id = await inTransaction(portal.db, (db) => queueMail(db, filedMail(caseId, 'once@customers.test')))
  const { envelope, email } = await smtp.latestTo('once@customers.test')
  await rowIn(id, 'sent')
  expect(envelope).toEqual({ from: 'portal@em-smart.test', to: ['once@customers.test'] })
  expect(email.subject).toBe('We received your return request (EMR-2026-000123)')
  expect(email.from).toEqual({ name: 'EM-Smart', address: 'portal@em-smart.test' })
  expect(email.messageId).toBe(`<outbox-${id}@portal.example>`)
  expect(email.text).toContain('= €2,750.20  Refund before return shipping')
  expect(smtp.received.filter((mail) => mail.envelope.to.includes('once@customers.test'))).toHaveLength(1)
})

test('O1 a mail written in a transaction that is rolled back is not there', async () => {
  work()
  const undone = inTransaction(portal.db, async (db) => {
    await queueMail(db, filedMail(caseId, 'undone@customers.test'))
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  expect((await portal.database.pool.query('SELECT id FROM mail')).rows).toEqual([])
})

test('a commit wakes the worker, which need not look by itself', async () => {
  work({ pollMs: 600_000 })
  await until(listeners, (count) => count === 1)
  await queueMail(portal.db, filedMail(caseId, 'woken@customers.test'))
  await smtp.latestTo('woken@customers.test', 2_000)
})

test('a worker whose listening line is cut finds mails by itself and listens again', async () => {
  work({ pollMs: 100 })
  await until(listeners, (count) => count === 1)
  await portal.database.pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE application_name = 'em-smart-mail-listener' AND datname = current_database()`,
  )
  await queueMail(portal.db, filedMail(caseId, 'deaf@customers.test'))
  await smtp.latestTo('deaf@customers.test', 2_000)
  await until(listeners, (count) => count === 1)
})

async function listeners(): Promise<number> {
  const { rows } = await portal.database.pool.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM pg_stat_activity
     WHERE application_name = 'em-smart-mail-listener' AND datname = current_database()
       AND query LIKE 'LISTEN%'`,
  )
  return rows[0]?.n ?? 0
}

test('O4 O5 a mail refused for now is tried again after 5 seconds, as the same message', async () => {
  const seen: string[] = []
  smtp.refuse.message = ({ email }) => {
    seen.push(email.messageId ?? '')
    return seen.length === 1 ? { code: 451, text: 'greylisted' } : null
  }
  work()
  const id = await queueMail(portal.db, filedMail(caseId, 'again@customers.test'))
  const waiting = await until(
    () => mailRow(portal, id),
    (row) => row.last_error !== null,
  )
  expect(waiting).toMatchObject({ state: 'queued', attempts: 1 })
  expect(waiting.last_error).toContain('451 greylisted')
  expect(waiting.wait_ms).toBeGreaterThan(4_000)
  expect(waiting.wait_ms).toBeLessThanOrEqual(5_000)
  await dueNow(id)
  expect(await rowIn(id, 'sent')).toMatchObject({ attempts: 2, last_error: null })
  expect(seen).toEqual([`<outbox-${id}@portal.example>`, `<outbox-${id}@portal.example>`])
})

test('a recipient refused for good is given up at once, and other mails flow', async () => {
  smtp.refuse.recipient = (address) => (address.startsWith('nobody') ? { code: 550, text: `no ${address} here` } : null)
  work()
  const lost = await queueMail(portal.db, filedMail(caseId, 'nobody@customers.test'))
  const sent = await queueMail(portal.db, filedMail(caseId, 'somebody@customers.test'))
  await rowIn(sent, 'sent')
  const row = await rowIn(lost, 'dead')
  expect(row.attempts).toBe(1)
  expect(row.last_error).not.toContain('nobody@customers.test')
})

test('O5 the eighth refusal is the last', async () => {
  smtp.refuse.message = () => ({ code: 421, text: 'busy' })
  work()
  const id = await queueMail(portal.db, filedMail(caseId, 'eighth@customers.test'))
  for (let attempt = 1; attempt < 8; attempt += 1) {
    await until(
      () => mailRow(portal, id),
      (row) => row.state === 'queued' && row.attempts === attempt,
    )
    await dueNow(id)
  }
  expect(await rowIn(id, 'dead')).toMatchObject({ attempts: 8 })
})

test('O6 a mail whose deadline has passed is dropped, its secret with it, and never sent', async () => {
  const late = codeMail(portal, await insertCode(portal), 'late@customers.test', { deadline: new Date(Date.now() - 1) })
  const id = await queueMail(portal.db, late)
  work()
  expect(await rowIn(id, 'dropped')).toMatchObject({ sealed: null, payload: null, last_error: 'past its deadline' })
  expect(smtp.received.some(({ envelope }) => envelope.to.includes('late@customers.test'))).toBe(false)
})

test('O6 a code that would be tried again after its deadline is dropped at once', async () => {
  smtp.refuse.message = () => ({ code: 451, text: 'later' })
  const deadline = new Date(Date.now() + 4_000)
  const id = await queueMail(portal.db, codeMail(portal, await insertCode(portal), 'slow@customers.test', { deadline }))
  work()
  const row = await rowIn(id, 'dropped')
  expect(row).toMatchObject({ attempts: 1, sealed: null })
  expect(row.last_error).toMatch(/451 later; its deadline comes before the next try$/)
})

test('O6 a code that was superseded or used before it was sent is dropped', async () => {
  for (const column of ['superseded_at', 'consumed_at']) {
    const codeId = await insertCode(portal)
    await portal.database.pool.query(`UPDATE login_code SET ${column} = clock_timestamp() WHERE id = $1`, [codeId])
    const id = await queueMail(portal.db, codeMail(portal, codeId, `${column}@customers.test`))
    if (!worker) work()
    expect(await rowIn(id, 'dropped')).toMatchObject({ sealed: null, last_error: 'its code is used or superseded' })
  }
})

test('O7 a code is opened for its mail alone, stands in no other column, and is gone once sent', async () => {
  const id = await queueMail(portal.db, codeMail(portal, await insertCode(portal), 'code@customers.test'))
  const { rows } = await portal.database.pool.query<{ text: string }>('SELECT mail::text AS text FROM mail')
  expect(rows[0]?.text).not.toContain('04127735')
  expect(rows[0]?.text).not.toContain(Buffer.from('04127735').toString('hex'))
  work()
  const { email } = await smtp.latestTo('code@customers.test')
  expect(email.text).toContain('0412 7735')
  expect(email.subject).not.toMatch(/\d{4}/)
  expect(await rowIn(id, 'sent')).toMatchObject({ sealed: null, payload: null })
})

test('O7 a code sealed with another key is not sent', async () => {
  const sealedCode = Buffer.alloc(40, 7)
  const codeId = await insertCode(portal)
  const id = await queueMail(portal.db, codeMail(portal, codeId, 'sealed@customers.test', { sealedCode }))
  work()
  const row = await until(
    () => mailRow(portal, id),
    ({ last_error }) => last_error !== null,
  )
  expect(row.last_error).toBe('the sealed code cannot be opened with this key')
})

test('O6 a code does not wait behind mails whose recipients hang', async () => {
  smtp.refuse.recipient = (address) => (address.startsWith('tarpit') ? 'hang' : null)
  for (let n = 0; n < 12; n += 1) await queueMail(portal.db, filedMail(caseId, `tarpit${n}@customers.test`))
  work()
  await until(
    async () => (await portal.database.pool.query(`SELECT id FROM mail WHERE state = 'sending'`)).rowCount,
    (n) => n === 4,
  )
  await queueMail(portal.db, codeMail(portal, await insertCode(portal), 'swift@customers.test'))
  await smtp.latestTo('swift@customers.test', 5_000)
})
