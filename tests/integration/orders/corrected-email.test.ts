import { listCorrectedOrders } from '#app/infra/orders/corrected.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { settleOwner } from '#app/usecases/orders/settle-owner.ts'
import { quoteRequest } from '#app/usecases/requests/quote-request.ts'
import { type Bought, daysAgo, fileRequest, hire } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'
import { takeIn } from '#tests/support/shop-orders.ts'
import { signIn, visitor } from '#tests/support/sign-in.ts'

let portal: Portal
let close: () => Promise<void>
let staffId: string
let networks = 0
const from = { ip: '203.0.113.7', userAgent: null }

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  staffId = await hire(portal, 'agent')
})
afterAll(() => close())

function join(email: string) {
  networks += 1
  return signIn(portal, email, visitor({ address: `198.51.104.${networks}` }))
}

const sketch = (id: number, email: string, deliveredAt: string) => ({
  id,
  email,
  placedAt: daysAgo(5),
  deliveredAt,
  lines: [{ id: id * 10, sku: 'CLAMP', price: '100.00' }],
})
const stateOf = (id: number) =>
  portal.db.order.findFirstOrThrow({
    where: { name: `#${id}` },
    select: { id: true, customerId: true, emailCorrectedAt: true, lines: { select: { id: true } } },
  })

/** An order that came in with a stranger's address, who has signed in. */
async function mistyped(id: number): Promise<Bought & Readonly<{ correct: (email: string) => Promise<void> }>> {
  const email = `stranger-${id}@example.test`
  await takeIn(portal, sketch(id, email, daysAgo(2)))
  const { customerId } = await join(email)
  const order = await stateOf(id)
  expect(order.customerId).toBe(customerId)
  return {
    customerId,
    email,
    orderId: order.id,
    lineIds: order.lines.map((line) => line.id),
    // A later document of the shop: nothing else is new in it.
    correct: (right) => takeIn(portal, sketch(id, right, daysAgo(1))),
  }
}

test('an order whose email the shop corrects leaves the stranger’s account, with what they began about it', async () => {
  const stranger = await mistyped(7301)
  const answers = { reason: 'Changed my mind', phone: '+49 30 5550100' }
  const choice = {
    action: 'return',
    selection: [{ lineId: stranger.lineIds[0] ?? '', quantity: 1, condition: 'unopened', fault: 'none' }],
    confirms: { accessoriesIncluded: true, originalPackaging: true },
  } as const
  expect(await quoteRequest(portal, { customerId: stranger.customerId, orderId: stranger.orderId, choice, answers })).toMatchObject({
    done: true,
  })
  await stranger.correct('right-7301@example.test')
  expect(await stateOf(7301)).toMatchObject({ customerId: null, emailCorrectedAt: null })
  expect(await findOrder(portal.db, { customerId: stranger.customerId, orderId: stranger.orderId })).toBeNull()
  expect(await portal.db.quote.count({ where: { orderId: stranger.orderId } })).toBe(0)
  const { customerId } = await join('right-7301@example.test')
  expect(await stateOf(7301)).toMatchObject({ customerId })
})

test('whoever has the right address already gets it at once', async () => {
  const { customerId } = await join('right-7302@example.test')
  const stranger = await mistyped(7302)
  await stranger.correct('Right-7302@example.test')
  expect(await stateOf(7302)).toMatchObject({ customerId, emailCorrectedAt: null })
})

test('another spelling of the same address, or a document without one, moves nothing', async () => {
  const owner = await mistyped(7303)
  await owner.correct('STRANGER-7303@example.test')
  expect(await stateOf(7303)).toMatchObject({ customerId: owner.customerId, emailCorrectedAt: null })
})

test('an account that changed its own address keeps its orders when the shop follows', async () => {
  const owner = await mistyped(7304)
  await portal.db.customer.update({
    where: { id: owner.customerId },
    data: { email: 'new-7304@example.test', emailKey: 'new-7304@example.test' },
  })
  await owner.correct('new-7304@example.test')
  expect(await stateOf(7304)).toMatchObject({ customerId: owner.customerId, emailCorrectedAt: null })
})

test('where something was filed the order stays, and staff see it until they settle whose it is', async () => {
  const kept = await mistyped(7305)
  await fileRequest(portal, kept, { action: 'return', lines: [{ lineId: kept.lineIds[0] ?? '' }] })
  await kept.correct('right-7305@example.test')
  expect(await stateOf(7305)).toMatchObject({ customerId: kept.customerId, emailCorrectedAt: expect.any(Date) as unknown })
  const listed = async () => (await listCorrectedOrders(portal.db)).map(({ name }) => name)
  expect(await listed()).toEqual(['#7305'])
  expect(await settleOwner(portal, { orderId: kept.orderId, to: 'account', staffId, from })).toBe(true)
  expect(await settleOwner(portal, { orderId: kept.orderId, to: 'account', staffId, from })).toBe(false)
  expect([await listed(), (await stateOf(7305)).customerId]).toEqual([[], kept.customerId])

  const moved = await mistyped(7306)
  await fileRequest(portal, moved, { action: 'return', lines: [{ lineId: moved.lineIds[0] ?? '' }] })
  const { customerId } = await join('right-7306@example.test')
  await moved.correct('right-7306@example.test')
  expect(await listed()).toEqual(['#7306'])
  expect(await settleOwner(portal, { orderId: moved.orderId, to: 'address', staffId, from })).toBe(true)
  expect(await stateOf(7306)).toMatchObject({ customerId, emailCorrectedAt: null })
})
