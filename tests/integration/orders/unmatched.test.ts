import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { listUnmatched, matchOrder, openUnmatched } from '#app/usecases/orders/match-order.ts'
import { inviteStaff } from '#app/usecases/staff/invite-staff.ts'
import { makePortal } from '#tests/support/portal.ts'
import { takeIn } from '#tests/support/shop-orders.ts'
import { signIn } from '#tests/support/sign-in.ts'

let portal: Portal
let close: () => Promise<void>
let staffId: string
let customerId: string

const order = (id: number, email: string | null, day = '2026-03-01') => ({
  id,
  email,
  placedAt: `${day}T10:00:00Z`,
  deliveredAt: null,
  lines: [{ id: id * 7, sku: 'CLAMP', price: '10.00' }],
})

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  const staff = await inviteStaff(portal, { email: 'robin@em-smart.test', name: 'Robin', role: 'agent' })
  if (!staff.done) throw new Error(staff.because)
  staffId = staff.staffId
  ;({ customerId } = await signIn(portal, 'ana@example.test'))
  await takeIn(
    portal,
    order(1, null),
    order(2, 'no address', '2026-03-02'),
    order(3, null, '2026-03-02'),
    order(4, '', '2026-03-04'),
    order(5, 'later@example.test'),
    order(6, 'ana@example.test'),
  )
})
afterAll(() => close())

const from = { ip: '203.0.113.7', userAgent: 'test' }
const idOf = async (name: string) => (await portal.db.order.findFirstOrThrow({ where: { name }, select: { id: true } })).id
const ask = async (name: string, email: string) => ({ orderId: await idOf(name), email, reason: 'Sent us the invoice', staffId, from })

test('orders without a usable address and without a customer are listed newest first, page by page, each once', async () => {
  const whole = await listUnmatched(portal, null)
  const names = whole.orders.map(({ name }) => name)
  expect([names[0], [...names.slice(1, 3)].sort(), names[3], whole.next]).toEqual(['#4', ['#2', '#3'], '#1', null])
  const paged: string[] = []
  for (let after: string | null = null, pages = 0; pages < 5; pages += 1) {
    const page = await listUnmatched(portal, after, 1)
    paged.push(...page.orders.map(({ name }) => name))
    after = page.next
    if (after === null) break
  }
  expect(paged).toEqual(names)
})

test('one is matched with a reason to the account of an address; the account is told and the trail says who did it', async () => {
  expect(await matchOrder(portal, await ask('#1', ' ANA@example.test '))).toEqual({ done: true, orderName: '#1' })
  const { customerId: owner } = await portal.db.order.findFirstOrThrow({ where: { name: '#1' }, select: { customerId: true } })
  expect(owner).toBe(customerId)
  const trail = await portal.db.auditEntry.findMany({ where: { action: 'order.match' } })
  expect(trail).toMatchObject([
    { actorKind: 'staff', actorId: staffId, ip: '203.0.113.7', before: { customerId: null }, after: { customerId } },
  ])
  // The trail cannot be changed, so that what was typed stands with the order.
  expect(JSON.stringify(trail.map(({ after }) => after))).not.toContain('invoice')
  const matched = await portal.db.order.findFirstOrThrow({ where: { name: '#1' }, select: { matchReason: true } })
  expect(matched.matchReason).toBe('Sent us the invoice')
  expect(await portal.db.mail.findMany({ where: { kind: 'order-added' }, select: { toAddress: true, payload: true } })).toMatchObject([
    { toAddress: 'ana@example.test', payload: { side: 'account', orderName: '#1' } },
  ])
  expect((await listUnmatched(portal, null)).orders.map(({ name }) => name)).not.toContain('#1')
})

test('what is matched, what has an address and what is not there cannot be matched or looked at here', async () => {
  for (const name of ['#1', '#5', '#6']) {
    expect(await matchOrder(portal, await ask(name, 'ana@example.test'))).toEqual({ done: false, because: 'no-such-order' })
    expect(await openUnmatched(portal, await ask(name, ''))).toBeNull()
  }
  for (const orderId of [randomUUID(), 'x', '../1']) {
    expect(await matchOrder(portal, { ...(await ask('#1', 'ana@example.test')), orderId })).toMatchObject({ because: 'no-such-order' })
  }
})

test('an address nobody has signed in with, a blocked account and what is no address are refused', async () => {
  await signIn(portal, 'blocked@example.test')
  await portal.db.customer.update({ where: { emailKey: 'blocked@example.test' }, data: { blockedAt: new Date() } })
  expect(await matchOrder(portal, await ask('#2', 'nobody@example.test'))).toEqual({ done: false, because: 'no-account' })
  expect(await matchOrder(portal, await ask('#2', 'blocked@example.test'))).toEqual({ done: false, because: 'no-account' })
  expect(await matchOrder(portal, await ask('#2', 'nobody'))).toEqual({ done: false, because: 'not-an-address' })
})

test('of ten who match one order at once, one does, and its customer is told once', async () => {
  const asked = await ask('#3', 'ana@example.test')
  const answers = await Promise.all(Array.from({ length: 10 }, () => matchOrder(portal, asked)))
  expect(answers.filter(({ done }) => done)).toHaveLength(1)
  expect(await portal.db.mail.count({ where: { kind: 'order-added' } })).toBe(2)
})

test('looking at one writes down who looked, once an hour', async () => {
  for (let look = 0; look < 2; look += 1) {
    expect(await openUnmatched(portal, await ask('#4', ''))).toMatchObject({ name: '#4', shipAddress: { postcode: '10115' } })
  }
  expect(await portal.db.auditEntry.count({ where: { action: 'order.view', objectId: await idOf('#4'), actorId: staffId } })).toBe(1)
})

test('an order that was matched stays its customer’s when the shop tells of it again, also with another address', async () => {
  await takeIn(portal, { ...order(1, 'other@example.test'), deliveredAt: '2026-03-09T10:00:00Z' })
  const { customerId: owner, emailKey } = await portal.db.order.findFirstOrThrow({ where: { name: '#1' } })
  expect([owner, emailKey]).toEqual([customerId, 'other@example.test'])
})
