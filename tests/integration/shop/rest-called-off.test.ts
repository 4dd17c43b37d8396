import { afterAll, beforeAll, expect, test } from 'vitest'

import { findOrderBooks } from '#app/infra/orders/order-books.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import type { LocalShop } from '#scripts/local-shop/start.ts'
import { askOf, caseOf, hire, mailsOf } from '#tests/support/case-life.ts'
import { send } from '#tests/support/odd-orders.ts'
import { oddOrder, type OddOrder } from '#tests/support/odd-parcels.ts'
import { filed, twoOfThree, whole } from '#tests/support/order-in-parts.ts'
import { askedBy } from '#tests/support/shop-asked.ts'
import { inShop, openWithShop, workAll } from '#tests/support/shop-at-work.ts'

let portal: Portal
let shop: LocalShop
let close: () => Promise<void>
let finance: string

beforeAll(async () => {
  ;({ portal, shop, close } = await openWithShop())
  finance = await hire(portal, 'finance')
})
afterAll(() => close())

/** A cancellation of the one of three machines that has not been sent, held in the shop. */
async function restCancelled() {
  const orders: OddOrder[] = []
  const sent = await send(portal, (id) => {
    const parcels = [{ id: id * 10, holds: { [id * 10]: 2 }, sentHoursAgo: 10, deliveredHoursAgo: null }]
    const order = { ...twoOfThree(id), placedHoursAgo: 20, parcels }
    orders.push({ id, email: `lena${id}@demo.example`, ...order })
    return order
  })
  shop.load(orders.map(oddOrder))
  const { number } = await filed(portal, sent, whole('cancel'))
  await workAll(portal)
  return { number, order: await inShop(portal, shop, sent), orderId: sent.orderId }
}

const confirm = async (number: string) =>
  advanceCase(portal, { ...(await askOf(portal, number, finance)), step: 'confirm', note: null, shipment: null })

test('of an order of which some was sent, the rest is held, called off and paid back: those pieces, once, and nothing of what was sent', async () => {
  const { number, order, orderId } = await restCancelled()
  const [sent, rest] = order.fulfillmentOrders
  expect([sent?.status, rest?.status]).toEqual(['CLOSED', 'ON_HOLD'])

  // The shop does it, and its answer is lost.
  shop.plan('hang-up-after', 'refundCreate')
  expect(await confirm(number)).toEqual({ done: true })
  await workAll(portal)
  expect(order).toMatchObject({ cancelledAt: null, lines: [{ quantity: 3, removed: 1 }], tags: [] })
  expect([sent?.status, rest?.status, rest?.holds]).toEqual(['CLOSED', 'CANCELLED', []])
  const [calledOff, paid, ...more] = order.refunds
  expect(calledOff).toMatchObject({ lines: [{ quantity: 1, restockType: 'CANCEL' }], transactionIds: [] })
  expect(paid).toMatchObject({ lines: [] })
  expect(more).toEqual([])
  expect(order.transactions.filter(({ kind }) => kind === 'REFUND')).toMatchObject([{ amount: { presentment: 39_900 } }])

  // What was called off without money is none of the order's refunds.
  await portal.db
    .$executeRaw`INSERT INTO shop_refund (order_id, source_id, told_at, amount_minor) VALUES (${orderId}::uuid, '77', now(), 0)`
  expect((await findOrderBooks(portal.db, orderId))?.shopRefunds).toEqual([])

  expect((await caseOf(portal, number)).state).toBe('refunded')
  expect((await mailsOf(portal, number)).map(({ kind }) => kind)).toEqual(['case-filed', 'cancellation-confirmed', 'refund-issued'])
  expect((await askedBy(portal, number)).map(({ kind }) => kind)).toEqual(['hold', 'tag', 'cancel_order', 'refund', 'tag'])
})

test('what is being sent by now is not called off, and no money is given back for it', async () => {
  const { number, order } = await restCancelled()
  for (const line of order.fulfillmentOrders[1]?.lines ?? []) line.remaining = 0
  expect(await confirm(number)).toEqual({ done: true })
  await workAll(portal)
  expect(order.refunds).toEqual([])
  expect((await caseOf(portal, number)).state).toBe('confirmed')
})
