import { afterAll, beforeAll, expect, test } from 'vitest'

import { queueMail } from '#app/infra/mail/outbox.ts'
import { type MailWorker, startMailWorker } from '#app/infra/mail/worker.ts'
import { keepCopies } from '#app/infra/pictures/copies.ts'
import { pictureIdOf } from '#app/infra/pictures/picture-id.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import type { MailData } from '#app/views/mails/mail-data.ts'
import { mailSamples } from '#scripts/demo/mail-samples.ts'
import { codeMail, filedMail, insertCase, insertCode, mailRow, until } from '#tests/support/mails.ts'
import { makeJpeg } from '#tests/support/pictures.ts'
import { makePortal } from '#tests/support/portal.ts'
import { startSmtp, type TestSmtp } from '#tests/support/smtp.ts'

let smtp: TestSmtp
let portal: Portal
let close: () => Promise<void>
let worker: MailWorker

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n')

beforeAll(async () => {
  smtp = await startSmtp()
  const made = await makePortal({ SMTP_URL: smtp.url, PUBLIC_ORIGIN: 'https://portal.example' })
  portal = made.portal
  close = made.close
  worker = startMailWorker(portal, {
    attachmentsFor: async ({ data }) =>
      data.kind === 'pickup-booked' ? [{ filename: 'Rücksendung.pdf', contentType: 'application/pdf', content: pdf }] : [],
  })
})
afterAll(async () => {
  await worker.stop()
  await close()
  await smtp.stop()
})

type Pickup = Extract<MailData, { kind: 'pickup-booked' }>
const pickup = mailSamples.find((mail): mail is Pickup => mail.kind === 'pickup-booked') as Pickup

test('a booked pickup brings the documents and the calendar entry', async () => {
  const caseId = await insertCase(portal, 'EMR-2026-000201')
  await queueMail(portal.db, { ...pickup, caseId, to: { address: 'pickup@customers.test' }, language: 'de' })
  const { email } = await smtp.latestTo('pickup@customers.test')
  expect(email.attachments.map(({ filename, mimeType }) => ({ filename, mimeType }))).toEqual([
    { filename: 'Rücksendung.pdf', mimeType: 'application/pdf' },
    { filename: 'EMR-2026-000123.ics', mimeType: 'text/calendar' },
  ])
  expect(Buffer.from(email.attachments[0]?.content as ArrayBuffer)).toEqual(pdf)
})

test('a pickup that failed, or whose case is withdrawn, takes its entry out of the calendar again', async () => {
  const caseId = await insertCase(portal, 'EMR-2026-000219')
  const { kind, documentIds, receipt, ...summary } = pickup
  expect([kind, documentIds.length, receipt === null]).toEqual(['pickup-booked', 1, false])
  const calledOff = [
    { ...summary, kind: 'pickup-failed', day: pickup.pickup.day, reportedBy: 'staff' },
    { ...summary, kind: 'case-withdrawn', orderPath: '/orders/42' },
  ] as const
  for (const mail of calledOff) {
    const address = `${mail.kind}@customers.test`
    await queueMail(portal.db, { ...mail, caseId, to: { address }, language: 'en' })
    const [file, ...others] = (await smtp.latestTo(address)).email.attachments
    expect(others).toEqual([])
    expect([file?.mimeType, file?.method]).toEqual(['text/calendar', 'CANCEL'])
    const text = Buffer.from(file?.content as ArrayBuffer).toString()
    expect(text).toContain(`UID:pickup-${pickup.number}@portal.example`)
    expect(text).toContain('STATUS:CANCELLED')
  }
})

test('the mails of a case are one thread, and the mails of another are not in it', async () => {
  const caseId = await insertCase(portal, 'EMR-2026-000202')
  const other = await insertCase(portal, 'EMR-2026-000203')
  const first = await queueMail(portal.db, filedMail(caseId, 'thread1@customers.test'))
  await smtp.latestTo('thread1@customers.test')
  await queueMail(portal.db, filedMail(caseId, 'thread2@customers.test'))
  await queueMail(portal.db, filedMail(other, 'thread3@customers.test'))
  const [one, two, three] = await Promise.all(['thread1', 'thread2', 'thread3'].map((name) => smtp.latestTo(`${name}@customers.test`)))
  expect(one?.email.references).toBeUndefined()
  expect(two?.email).toMatchObject({ references: `<outbox-${first}@portal.example>`, inReplyTo: `<outbox-${first}@portal.example>` })
  expect(three?.email.references).toBeUndefined()
})

test('C18 mails say that a machine sent them, and none offers to unsubscribe', async () => {
  await queueMail(portal.db, codeMail(portal, await insertCode(portal), 'machine@customers.test'))
  const { email } = await smtp.latestTo('machine@customers.test')
  const header = (key: string) => email.headers.find((one) => one.key === key)?.value
  expect(header('auto-submitted')).toBe('auto-generated')
  expect(header('list-unsubscribe')).toBeUndefined()
  expect(email.replyTo ?? []).toEqual([])
})

test('F13 O8 line breaks in what people wrote add no header and no recipient', async () => {
  const caseId = await insertCase(portal, 'EMR-2026-000204')
  const evil = 'x\r\nBcc: evil@evil.example\r\nX-Evil: 1\r\n\r\nbody'
  const mail = { ...pickup, customerName: evil, orderName: evil, number: evil, lines: [{ title: evil, quantity: 1 }] }
  const change = { pickup: { ...pickup.pickup, carrier: evil, trackingNumber: evil, phone: evil, address: [evil] } }
  await queueMail(portal.db, { ...mail, ...change, caseId, to: { address: 'inject@customers.test' }, language: 'en' })
  const { raw, envelope, email } = await smtp.latestTo('inject@customers.test')
  const [headers = ''] = raw.split('\r\n\r\n')
  expect(headers).not.toMatch(/^(bcc|x-evil):/im)
  expect(headers.match(/^subject:/gim)).toHaveLength(1)
  expect(envelope.to).toEqual(['inject@customers.test'])
  expect(email.bcc ?? []).toEqual([])
})

test('F13 nor do they in what anybody declares, whom nobody knows', async () => {
  const evil = 'x\r\nBcc: evil@evil.example\r\nX-Evil: 1\r\n\r\nbody https://evil.example'
  const said = { name: evil, contract: evil, items: evil, chosen: null, reference: 'W-7K3M-9QXT', declaredAt: '2026-11-20T12:56:00Z' }
  const to = { address: 'declares@customers.test' }
  await queueMail(portal.db, { kind: 'withdrawal-acknowledged', ...said, store: 'de', email: to.address, to, language: 'de' })
  const { raw, envelope, email } = await smtp.latestTo(to.address)
  const [headers = ''] = raw.split('\r\n\r\n')
  expect(headers).not.toMatch(/^(bcc|x-evil):/im)
  expect(headers.match(/^subject:/gim)).toHaveLength(1)
  expect(envelope.to).toEqual([to.address])
  expect(email.bcc ?? []).toEqual([])
  expect(email.html).not.toMatch(/href="[^"]*evil/)
})

test('O8 an address that would reach a second mailbox is given up, not sent', async () => {
  const caseId = await insertCase(portal, 'EMR-2026-000205')
  const addresses = [
    'ok@customers.test, evil@evil.example',
    'ok@customers.test\r\nBcc: evil@evil.example',
    '"evil@evil.example x"@customers.test',
    'ok@customers.test;evil@evil.example',
  ]
  for (const address of addresses) {
    const id = await queueMail(portal.db, filedMail(caseId, address))
    const row = await until(
      () => mailRow(portal, id),
      ({ state }) => state === 'dead',
    )
    expect(row.last_error).toBe('no single address')
  }
  expect(smtp.received.filter(({ envelope }) => envelope.to.some((to) => to.includes('evil')))).toEqual([])
})

test('a half character or a NUL in what people wrote neither breaks the transaction nor reaches the mail', async () => {
  const caseId = await insertCase(portal, 'EMR-2026-000206')
  const lines = [{ title: 'Galvo\u0000 \ud83d Demo', quantity: 1 }]
  await queueMail(portal.db, filedMail(caseId, 'half@customers.test', { lines }))
  const { email } = await smtp.latestTo('half@customers.test')
  expect(email.text).toContain('1 × Galvo  Demo')
})

test('every kind of case mail is made from its row and sent', async () => {
  const caseId = await insertCase(portal, 'EMR-2026-000207')
  const mails = mailSamples.filter((mail) => 'casePath' in mail)
  for (const [at, mail] of mails.entries()) {
    await queueMail(portal.db, { ...mail, caseId, to: { address: `kind${at}@customers.test` }, language: 'de' })
  }
  for (const [at, mail] of mails.entries()) {
    const { email } = await smtp.latestTo(`kind${at}@customers.test`)
    expect(email.subject).toMatch(new RegExp(`^${mail.number}: |\\(${mail.number}\\)$`))
    expect(email.html).toContain('<html')
  }
})

test('what stands for things without a picture is brought along once, and is none of the mails written before', async () => {
  const lines = [
    { title: 'Pump', quantity: 1, picture: null, category: 'accessory' },
    { title: 'Hose', quantity: 2, picture: { id: 'e'.repeat(32), alt: 'Never fetched' }, category: 'accessory' },
    { title: 'Of before', quantity: 1 },
  ] as const
  const caseId = await insertCase(portal, 'EMR-2026-000242')
  await queueMail(portal.db, filedMail(caseId, 'drawn@customers.test', { lines }))
  const { email } = await smtp.latestTo('drawn@customers.test')
  const drawn = { mimeType: 'image/png', disposition: 'inline', related: true, contentId: '<drawn-accessory@pictures>' }
  expect(email.attachments).toMatchObject([drawn])
  expect([...(email.html ?? '').matchAll(/<img[^>]*src="([^"]*)"/g)].map(([, src]) => src)).toEqual(
    Array(2).fill('cid:drawn-accessory@pictures'),
  )
})

test('a mail brings along the pictures of what it is about, each once, and says the same in its text', async () => {
  const url = 'https://cdn.shopify.com/pump.png'
  const id = pictureIdOf(url)
  const jpeg = await makeJpeg()
  await portal.db.picture.create({ data: { id, url } })
  await keepCopies(portal.db, id, { small: jpeg, medium: jpeg, large: jpeg, print: jpeg })
  const line = { quantity: 1, picture: { id, alt: 'A pump' } }
  const lines = [
    { ...line, title: 'Pump' },
    { ...line, title: 'Second pump' },
    { ...line, title: 'Hose', picture: { id: 'f'.repeat(32), alt: 'Never fetched' } },
  ]
  const caseId = await insertCase(portal, 'EMR-2026-000241')
  await queueMail(portal.db, filedMail(caseId, 'pictures@customers.test', { lines }))
  const { email } = await smtp.latestTo('pictures@customers.test')
  expect(email.attachments).toMatchObject([{ mimeType: 'image/jpeg', disposition: 'inline', related: true, contentId: `<${id}@pictures>` }])
  expect(Buffer.from(email.attachments[0]?.content as ArrayBuffer)).toEqual(jpeg)
  const pictures = [...(email.html ?? '').matchAll(/<img[^>]*>/g)].map(([tag]) => tag)
  expect(pictures).toHaveLength(2)
  expect(pictures.every((tag) => tag.includes(`src="cid:${id}@pictures"`) && tag.includes('alt="A pump"'))).toBe(true)
  expect(email.text).toContain('1 × Second pump')
  expect(email.text).not.toContain('cid:')
})
