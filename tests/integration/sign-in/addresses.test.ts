import { afterAll, beforeAll, expect, test } from 'vitest'

import { eraseNotices } from '#app/infra/webhooks/erase-notices.ts'
import { findAnything } from '#app/infra/staff/find-anything.ts'
import { type MailWorker, startMailWorker } from '#app/infra/mail/worker.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { newToken } from '#app/infra/sign-in/token.ts'
import { requestCode } from '#app/usecases/sign-in/request-code.ts'
import { signInWithCode } from '#app/usecases/sign-in/sign-in-with-code.ts'
import { daysAgo } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'
import { takeIn } from '#tests/support/shop-orders.ts'
import { visitor } from '#tests/support/sign-in.ts'
import { type ReceivedMail, startSmtp, type TestSmtp } from '#tests/support/smtp.ts'

let smtp: TestSmtp
let portal: Portal
let close: () => Promise<void>
let worker: MailWorker

beforeAll(async () => {
  smtp = await startSmtp()
  ;({ portal, close } = await makePortal({ SMTP_URL: smtp.url }))
  worker = startMailWorker(portal, { attachmentsFor: async () => [] })
})
afterAll(async () => {
  await worker.stop()
  await close()
  await smtp.stop()
})

let networks = 0

/** Signs in with an address as typed: the code is read from the mail that a real SMTP server was handed. */
async function signInTyping(typed: string): Promise<Readonly<{ customerId: string; mail: ReceivedMail }>> {
  networks += 1
  const from = visitor({ address: `198.51.103.${networks}` })
  const flow = newToken()
  // The time between two codes to one address.
  await portal.database.pool.query(`DELETE FROM auth_bucket WHERE key LIKE 'cool-%'`)
  const before = smtp.received.length
  const asked = await requestCode(portal, { email: typed, flow, visitor: from })
  if (!asked.done) throw new Error(`${typed}: ${asked.because}`)
  const fits = (mail: ReceivedMail) =>
    smtp.received.indexOf(mail) >= before && mail.email.text !== undefined && /\b\d{4} \d{4}\b/.test(mail.email.text)
  const mail = await smtp.waitFor(fits)
  const code = /\b\d{4} \d{4}\b/.exec(mail.email.text ?? '')?.[0]
  const signedIn = await signInWithCode(portal, {
    flow,
    code,
    email: asked.email,
    oldToken: null,
    worked: false,
    chosen: { language: null, store: null },
    visitor: from,
  })
  if (!signedIn.done) throw new Error(`${typed}: ${signedIn.because}`)
  return { customerId: signedIn.customerId, mail }
}

const placed = (id: number, email: string) => ({
  id,
  email,
  placedAt: daysAgo(4),
  deliveredAt: null,
  lines: [{ id: id * 7, sku: 'CLAMP', price: '10.00' }],
})

const ordersOf = async (customerId: string) =>
  (await portal.db.order.findMany({ where: { customerId }, orderBy: { name: 'asc' }, select: { name: true } })).map(({ name }) => name)

test('A25 C19 an order to a domain with an umlaut is its customer’s, whichever way they type it', async () => {
  await takeIn(portal, placed(60120, 'info@müller-gravur.example'))
  const first = await signInTyping('info@müller-gravur.example')
  // The server of the tests tells a domain as people read it; what it was handed is in ASCII, so that any server takes it.
  expect(first.mail.envelope.to).toEqual(['info@müller-gravur.example'])
  expect(first.mail.raw).toMatch(/^To: info@xn--mller-gravur-dlb\.example\r$/m)
  expect(await ordersOf(first.customerId)).toEqual(['#60120'])
  for (const typed of ['info@xn--mller-gravur-dlb.example', ' Info@MÜLLER-gravur.example. ', 'info@mu\u0308ller-gravur.example']) {
    expect([typed, (await signInTyping(typed)).customerId]).toEqual([typed, first.customerId])
  }
  await takeIn(portal, placed(60122, 'INFO@XN--MLLER-GRAVUR-DLB.example'))
  expect(await ordersOf(first.customerId)).toEqual(['#60120', '#60122'])
})

test('A23 every character that needs no quotes reaches its mailbox as it was written, and nobody else’s', async () => {
  await takeIn(portal, placed(60121, 'tom&jerry@demo.example'))
  const tom = await signInTyping('Tom&Jerry@demo.example')
  expect(tom.mail.envelope.to).toEqual(['Tom&Jerry@demo.example'])
  expect(await ordersOf(tom.customerId)).toEqual(['#60121'])
  for (const character of "!#$%'*+-/=?^_`{|}~") {
    const address = `a${character}b@demo.example`
    const { mail } = await signInTyping(address)
    expect([address, mail.envelope.to, mail.email.to?.map(({ address: to }) => to)]).toEqual([address, [address], [address]])
  }
})

test('staff find who has such an address by either spelling', async () => {
  await takeIn(portal, placed(60130, 'buero@möbel.example'))
  for (const text of ['buero@möbel.example', 'BUERO@xn--mbel-5qa.example', 'buero@']) {
    expect([text, (await findAnything(portal.db, { text, caseNumbers: [] })).orders.map(({ name }) => name)]).toEqual([text, ['#60130']])
  }
})

test('notices that say such an address are erased with its account’s data, however they spell it', async () => {
  const bodies = [
    '{"email":"Eva@möbel.example"}',
    '{"email":"eva@m\\u00f6bel.example"}',
    '{"email":"eva@xn--mbel-5qa.example"}',
    '{"email":"eva@mobel.example"}',
  ]
  await portal.db.webhookDelivery.createMany({
    data: bodies.map((body, at) => ({
      id: String(at).repeat(64),
      topic: 'orders/updated',
      state: 'bad',
      body: Uint8Array.from(Buffer.from(body)),
    })),
  })
  expect(await eraseNotices(portal.db, { email: 'eva@xn--mbel-5qa.example', orderSourceIds: [] })).toBe(3)
})
