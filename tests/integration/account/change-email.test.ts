import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { openCode } from '#app/infra/mail/sealed-code.ts'
import { newToken } from '#app/infra/sign-in/token.ts'
import { changeEmail, startEmailChange } from '#app/usecases/account/change-email.ts'
import { makePortal } from '#tests/support/portal.ts'
import { takeIn } from '#tests/support/shop-orders.ts'
import { emailOf, letTimePass, signIn, visitor } from '#tests/support/sign-in.ts'

let portal: Portal
let close: () => Promise<void>
let networks = 0

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

/** Each person asks from a network of their own, so that none uses up another's budget. */
function somebody() {
  networks += 1
  return visitor({ address: `203.0.${networks}.1` })
}

async function person(email: string) {
  const { customerId } = await signIn(portal, email, somebody())
  const session = await portal.db.session.findFirstOrThrow({ where: { customerId }, select: { id: true } })
  return { customerId, sessionId: session.id }
}

async function codeTo(email: string, customerId: string, flow: string): Promise<string> {
  const asked = await startEmailChange(portal, { customerId, email, flow, visitor: somebody() })
  expect(asked.done).toBe(true)
  const mail = await portal.db.mail.findFirstOrThrow({
    where: { toAddress: { equals: email, mode: 'insensitive' }, kind: 'sign-in-code' },
    orderBy: { createdAt: 'desc' },
    select: { sealed: true, payload: true },
  })
  expect(mail.payload).toMatchObject({ purpose: 'change-email' })
  return (mail.sealed && openCode(portal.settings.sealingKey, mail.sealed)) ?? ''
}

const addressOf = async (id: string) => (await portal.db.customer.findUniqueOrThrow({ where: { id }, select: { emailKey: true } })).emailKey

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()

test('A38 the code that went to the new address changes it, tells both, and signs every other browser out', async () => {
  const { customerId, sessionId } = await person('old38@example.test')
  await letTimePass(portal, '61 seconds')
  await signIn(portal, 'old38@example.test', somebody())
  const flow = newToken()
  const code = await codeTo('New38@example.test', customerId, flow)
  const email = { address: 'New38@example.test', key: 'new38@example.test' }
  const changed = await changeEmail(portal, { customerId, sessionId, flow, email, code, visitor: somebody() })
  expect(changed).toMatchObject({ done: true })
  expect(await addressOf(customerId)).toBe('new38@example.test')
  const sessions = await portal.db.session.findMany({ where: { customerId }, select: { id: true } })
  expect(sessions).toEqual([{ id: sessionId }])
  const mails = await portal.db.mail.findMany({
    where: { kind: 'email-changed' },
    select: { toAddress: true, payload: true },
    orderBy: { toAddress: 'asc' },
  })
  expect(mails.map(({ toAddress, payload }) => [toAddress, (payload as { side: string }).side])).toEqual([
    ['New38@example.test', 'new'],
    ['old38@example.test', 'old'],
  ])
  expect(JSON.stringify(mails.map(({ payload }) => payload))).not.toContain('@')
})

test('A39 the owner of the new address changes nothing from another browser, and is signed in to nothing', async () => {
  const thief = await person('thief39@example.test')
  const owner = await person('owner39b@example.test')
  const flow = newToken()
  const code = await codeTo('victim39@example.test', thief.customerId, flow)
  const email = emailOf('victim39@example.test')
  const elsewhere = { ...thief, flow: newToken(), email, code, visitor: somebody() }
  expect(await changeEmail(portal, elsewhere)).toEqual({ done: false, because: 'wrong' })
  const asOwner = { ...owner, flow, email, code, visitor: somebody() }
  expect(await changeEmail(portal, asOwner)).toEqual({ done: false, because: 'wrong' })
  expect(await addressOf(thief.customerId)).toBe('thief39@example.test')
  expect(await addressOf(owner.customerId)).toBe('owner39b@example.test')
  expect(await portal.db.session.count({ where: { customer: { emailKey: 'victim39@example.test' } } })).toBe(0)
})

test('the same right code fifty times at once changes the address once', async () => {
  const { customerId, sessionId } = await person('many@example.test')
  const flow = newToken()
  const code = await codeTo('many2@example.test', customerId, flow)
  const email = emailOf('many2@example.test')
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => changeEmail(portal, { customerId, sessionId, flow, email, code, visitor: somebody() })),
  )
  expect(answers.filter(({ done }) => done)).toHaveLength(1)
  expect(await portal.db.mail.count({ where: { kind: 'email-changed', toAddress: 'many2@example.test' } })).toBe(1)
})

test('an address that has an account of its own cannot be taken, and its owner notices nothing', async () => {
  const mine = await person('mine@example.test')
  const theirs = await person('theirs@example.test')
  await letTimePass(portal, '61 seconds')
  const flow = newToken()
  const code = await codeTo('theirs@example.test', mine.customerId, flow)
  const input = { ...mine, flow, email: emailOf('theirs@example.test'), code, visitor: somebody() }
  expect(await changeEmail(portal, input)).toEqual({ done: false, because: 'taken' })
  expect(await addressOf(mine.customerId)).toBe('mine@example.test')
  expect(await portal.db.session.count({ where: { customerId: theirs.customerId } })).toBe(1)
})

test('orders of the new address become the account’s, and those it has stay', async () => {
  const order = (id: number, email: string) => ({
    id,
    email,
    placedAt: daysAgo(5),
    deliveredAt: null,
    lines: [{ id: id * 7, sku: 'CLAMP', price: '10.00' }],
  })
  await takeIn(portal, order(7001, 'from@example.test'), order(7002, 'to@example.test'))
  const { customerId, sessionId } = await person('from@example.test')
  const flow = newToken()
  const code = await codeTo('to@example.test', customerId, flow)
  await changeEmail(portal, { customerId, sessionId, flow, email: emailOf('to@example.test'), code, visitor: somebody() })
  const orders = await portal.db.order.findMany({ where: { customerId }, select: { name: true }, orderBy: { name: 'asc' } })
  expect(orders).toEqual([{ name: '#7001' }, { name: '#7002' }])
})

test('the address one has already is refused without a mail', async () => {
  const { customerId } = await person('same@example.test')
  const before = await portal.db.mail.count()
  const input = { customerId, email: 'SAME@example.test', flow: newToken(), visitor: somebody() }
  expect(await startEmailChange(portal, input)).toEqual({ done: false, because: 'same' })
  expect(await portal.db.mail.count()).toBe(before)
})
