import { readFile } from 'node:fs/promises'

import MailComposer from 'nodemailer/lib/mail-composer/index.js'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'

import { type Attachment, composeMessage, isSingleAddress } from '#app/infra/mail/message.ts'
import { openTransport } from '#app/infra/mail/transport.ts'
import { filedData, signInCodeData } from '#tests/unit/emails/samples.ts'

const settings = { mailFrom: 'portal@em-smart.test', publicOrigin: 'https://portal.example:8443' }
const mail = { id: 'a1', to: 'ana@customers.test', threadRoot: null, data: filedData }
const rendered = { subject: 'EMR-2026-000123: news', html: '<p>x</p>', text: 'x' }

test('all mails of a case hang on its first', () => {
  const first = composeMessage(mail, rendered, [], settings)
  expect(first).toMatchObject({ messageId: '<outbox-a1@portal.example>' })
  expect(first).not.toHaveProperty('references')
  expect(composeMessage({ ...mail, id: 'b2', threadRoot: 'a1' }, rendered, [], settings)).toMatchObject({
    messageId: '<outbox-b2@portal.example>',
    inReplyTo: '<outbox-a1@portal.example>',
    references: ['<outbox-a1@portal.example>'],
  })
})

test('O3 a relay that is silent is left after 10 s, one that stalls after 30 s, and no file or address is ever fetched', () => {
  const { options } = openTransport({ smtpUrl: 'smtp://relay.test:2525', mode: 'production' })
  expect(options).toMatchObject({
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    requireTLS: true,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
})

test('O9 the nodemailer that is installed is no older than the one that was examined', async () => {
  const { version } = JSON.parse(await readFile('node_modules/nodemailer/package.json', 'utf8')) as { version: string }
  const [major = 0, minor = 0] = version.split('.').map(Number)
  expect(major * 1000 + minor).toBeGreaterThanOrEqual(10_006)
})

test('an answer to a case mail reaches customer service; a code has nobody to answer to', () => {
  expect(composeMessage(mail, rendered, [], settings)).toMatchObject({ replyTo: { address: 'sales@em-smart.com' } })
  expect(composeMessage({ ...mail, data: signInCodeData }, rendered, [], settings)).not.toHaveProperty('replyTo')
})

test('F13 control characters in subject and file name reach no header', async () => {
  const file: Attachment = { filename: 'a\r\nX-Evil: 1/../b.pdf', contentType: 'application/pdf\r\nX-Evil: 2', content: Buffer.from('x') }
  const subject = 'EMR-1\r\nBcc: evil@evil.example\r\n\r\n<script>'
  const message = composeMessage(mail, { ...rendered, subject }, [file], settings)
  const raw = await new MailComposer(message).compile().build()
  const email = await PostalMime.parse(raw)
  expect(email.subject).toBe('EMR-1 Bcc: evil@evil.example <script>')
  expect(email.bcc ?? []).toEqual([])
  expect(raw.toString()).not.toMatch(/^(X-Evil|Bcc):/im)
  expect(email.attachments[0]?.filename).toBe('a X-Evil: 1-..-b.pdf')
})

test('F15 an attachment is bytes: neither a path nor an address is fetched', () => {
  for (const content of [{ path: '/etc/passwd' }, '/etc/passwd', { href: 'http://169.254.169.254/' }, new URL('file:///etc/passwd')]) {
    const file = { filename: 'x', contentType: 'text/plain', content } as unknown as Attachment
    expect(() => composeMessage(mail, rendered, [file], settings)).toThrow('an attachment is bytes')
  }
})

test('F15 what else an attachment says is left out, also when it came from outside', () => {
  const outside = { filename: 'x', contentType: 'text/plain', content: Buffer.from('x'), path: '/etc/passwd', raw: 'y' }
  const { attachments } = composeMessage(mail, rendered, [outside], settings)
  expect(attachments).toEqual([{ filename: 'x', contentType: 'text/plain', content: Buffer.from('x') }])
})

test('O8 an address is one mailbox and nothing else', () => {
  for (const good of ["o'neil+x_1%@sub.xn--mnchen-3ya.de", 'a@b', `${'a'.repeat(64)}@${'b'.repeat(63)}.de`]) {
    expect(isSingleAddress(good)).toBe(true)
  }
  for (const bad of [
    'a@b.de,c@d.de',
    'a@b.de;c@d.de',
    'a@b.de\r\nBcc: c@d.de',
    '"a@evil.example"@b.de',
    'A <a@b.de>',
    'a b@c.de',
    'a@',
    '@b',
    'a@b@c',
    'a@b..de',
    'a@ＧＭＡＩＬ.com',
    `${'a'.repeat(65)}@b.de`,
    `a@${'b'.repeat(300)}.de`,
    '',
  ]) {
    expect(isSingleAddress(bad)).toBe(false)
  }
})
