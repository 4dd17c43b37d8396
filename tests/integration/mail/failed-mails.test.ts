import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { queueMail } from '#app/infra/mail/outbox.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { startMailWorker } from '#app/infra/mail/worker.ts'
import { readFailedMails, resendMail } from '#app/usecases/staff/failed-mails.ts'
import { failedMailRow } from '#app/views/staff/failed-mail-row.ts'
import { hire } from '#tests/support/case-life.ts'
import { codeMail, filedMail, insertCase, insertCode, mailRow, until } from '#tests/support/mails.ts'
import { makePortal } from '#tests/support/portal.ts'
import { startSmtp, type TestSmtp } from '#tests/support/smtp.ts'

let smtp: TestSmtp
let portal: Portal
let close: () => Promise<void>
let staffId: string
let caseId: string

beforeAll(async () => {
  smtp = await startSmtp()
  ;({ portal, close } = await makePortal({ SMTP_URL: smtp.url }))
  staffId = await hire(portal, 'agent')
  caseId = await insertCase(portal, 'EMR-2026-000301')
})
afterAll(async () => {
  await close()
  await smtp.stop()
})
beforeEach(() => portal.database.pool.query('DELETE FROM mail'))

async function given(id: string, state: 'dead' | 'dropped' | 'queued', error: string | null = '550 no such mailbox'): Promise<string> {
  await portal.database.pool.query('UPDATE mail SET state = $2, last_error = $3, attempts = 3 WHERE id = $1', [id, state, error])
  return id
}

const filed = (address: string) => queueMail(portal.db, filedMail(caseId, address))
const idsOf = async (which: 'dead' | 'waiting' | 'dropped') =>
  (await readFailedMails(portal, { which, before: null })).mails.map(({ id }) => id)

test('what was given up, what waits to be tried again and what was dropped are three lists; what was never tried is in none', async () => {
  const dead = await given(await filed('dead@customers.test'), 'dead')
  const waiting = await given(await filed('waiting@customers.test'), 'queued')
  const dropped = await given(await filed('dropped@customers.test'), 'dropped')
  await given(await filed('fresh@customers.test'), 'queued', null)
  expect([await idsOf('dead'), await idsOf('waiting'), await idsOf('dropped')]).toEqual([[dead], [waiting], [dropped]])
})

test('a mail that was given up is sent again once, to its own address, as the same message, and the audit says by whom', async () => {
  const id = await given(await filed('again@customers.test'), 'dead')
  const input = { mailId: id, staffId, from: null }
  const both = await Promise.all([resendMail(portal, input), resendMail(portal, input)])
  expect(both.sort()).toEqual([false, true])
  const worker = startMailWorker(portal)
  try {
    const { email, envelope } = await smtp.latestTo('again@customers.test')
    expect([envelope.to, email.messageId]).toEqual([['again@customers.test'], `<outbox-${id}@localhost>`])
    expect(
      await until(
        () => mailRow(portal, id),
        ({ state }) => state === 'sent',
      ),
    ).toMatchObject({ attempts: 1 })
  } finally {
    await worker.stop()
  }
  const entries = await portal.db.auditEntry.findMany({
    where: { action: 'mail.resend', objectId: id },
    select: { actorId: true, after: true },
  })
  expect(entries).toEqual([{ actorId: staffId, after: { kind: 'case-filed' } }])
})

test('O7 a sign-in code is listed without its code and cannot be sent again', async () => {
  const id = await given(await queueMail(portal.db, codeMail(portal, await insertCode(portal), 'code@customers.test')), 'dead')
  const { mails } = await readFailedMails(portal, { which: 'dead', before: null })
  expect(mails).toMatchObject([{ id, kind: 'sign-in-code', subject: null, canResend: false }])
  expect(JSON.stringify(mails)).not.toMatch(/0412|7735/)
  expect(await resendMail(portal, { mailId: id, staffId, from: null })).toBe(false)
})

test('staff read the subject, the reason and the case, and the address masked', async () => {
  await given(await filed('juergen@customers.test'), 'dead')
  const [mail] = (await readFailedMails(portal, { which: 'dead', before: null })).mails
  const row = mail && failedMailRow(mail, 'en')
  expect(row).toMatchObject({
    subject: 'We received your return request (EMR-2026-000123)',
    caseNumber: 'EMR-2026-000301',
    because: '550 no such mailbox',
    canResend: true,
  })
  expect(row?.to).not.toContain('juergen')
})

test('more than fifty are read page by page, each once', async () => {
  const ids: string[] = []
  for (let count = 0; count < 53; count += 1) ids.push(await given(await filed(`many${count}@customers.test`), 'dead'))
  const first = await readFailedMails(portal, { which: 'dead', before: null })
  const second = await readFailedMails(portal, { which: 'dead', before: first.next })
  expect([first.mails.length, second.mails.length, second.next]).toEqual([50, 3, null])
  expect([...first.mails, ...second.mails].map(({ id }) => id).sort()).toEqual(ids.sort())
})

test('what is no mail of ours is not sent again', async () => {
  for (const mailId of ['nothing', '11111111-1111-4111-8111-111111111111']) {
    expect(await resendMail(portal, { mailId, staffId, from: null })).toBe(false)
  }
})
