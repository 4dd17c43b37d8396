import { afterAll, beforeAll, expect, test } from 'vitest'

import { findOrderNow } from '#app/infra/orders/find-order.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { quoteRequest } from '#app/usecases/requests/quote-request.ts'
import { daysAgo } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'
import { customerOf, takeIn } from '#tests/support/shop-orders.ts'
import { type LocalEasyPost, startLocalEasyPost } from '#scripts/local-carriers/easypost/start.ts'

let portal: Portal
let close: () => Promise<void>
let carrier: LocalEasyPost
let nextId = 61_000

beforeAll(async () => {
  carrier = await startLocalEasyPost()
  ;({ portal, close } = await makePortal({ CARRIERS: JSON.stringify({ us: { ...carrier.access, patienceMs: 30_000 } }) }))
})
afterAll(async () => {
  await close()
  await carrier.stop()
})

const tableMinor = 3_990

/** A customer in Oregon with one machine of 14.8 kg, and how often the carrier was asked for a price since. */
async function bought() {
  nextId += 1
  const email = `live${nextId}@example.com`
  const lines = [{ id: nextId * 7, sku: 'WEIGHED-20W', price: '1000.00' }]
  await takeIn(portal, { id: nextId, email, placedAt: daysAgo(5), deliveredAt: daysAgo(2), country: 'US', lines })
  const customerId = await customerOf(portal, email)
  const { id: orderId } = await portal.db.order.findFirstOrThrow({ where: { customerId }, select: { id: true } })
  const found = await findOrderNow(portal.database.pool, { customerId, orderId })
  const lineId = found?.order.lines[0]?.id ?? ''
  const before = carrier.asked.length
  return { customerId, orderId, lineId, asked: () => carrier.asked.length - before }
}

/** The same portal with a page that waits no longer than that. */
function waiting(patienceMs: number): Portal {
  const { us } = portal.settings.carriers
  return us ? { ...portal, settings: { ...portal.settings, carriers: { us: { ...us, patienceMs } } } } : portal
}

type Order = Awaited<ReturnType<typeof bought>>

async function priceOf({ customerId, orderId, lineId }: Order, action: 'return' | 'repair' = 'return', asking = portal) {
  const choice = {
    action,
    selection: [{ lineId, quantity: 1, condition: 'unopened', fault: 'none' }],
    confirms: { accessoriesIncluded: true, originalPackaging: true },
    ...(action === 'repair' ? { repair: { component: 'other', cause: 'accident' } as const } : {}),
  } as const
  const quoted = await quoteRequest(asking, { customerId, orderId, choice, answers: { reason: 'x', phone: '+1 555 0100' } })
  if (!quoted.done) throw new Error(quoted.because)
  const { returnShipping, coverage } = quoted.decision
  return (returnShipping?.amount ?? coverage?.customerShipping)?.amountMinor
}

test('the carrier’s own price is taken, and asked for once while it is good', async () => {
  const order = await bought()
  const price = await priceOf(order)
  expect(price).toBeGreaterThan(0)
  expect(price).not.toBe(tableMinor)
  expect(await priceOf(order)).toBe(price)
  expect(order.asked()).toBe(1)
})

test('a repair is asked for both ways', async () => {
  const order = await bought()
  const there = await priceOf(order)
  expect(await priceOf(order, 'repair')).toBe(2 * (there ?? 0))
  expect(order.asked()).toBe(3)
})

test('a price that was said longer ago than a quote lives is asked for anew', async () => {
  const order = await bought()
  await priceOf(order)
  await portal.db.$executeRaw`UPDATE carrier_rate SET said_at = said_at - interval '30 minutes' WHERE order_id = ${order.orderId}::uuid`
  await priceOf(order)
  expect(order.asked()).toBe(2)
})

test('a carrier that does not answer in time leaves the price to the table, and is asked again next time', async () => {
  const order = await bought()
  carrier.plan({ until: new Promise<void>(() => undefined), when: 'before' }, 'shipments')
  expect(await priceOf(order, 'return', waiting(100))).toBe(tableMinor)
  expect(await priceOf(order)).not.toBe(tableMinor)
})

test.each([
  ['hangs up', 'hang-up' as const],
  ['says no', 500],
])('so does one that %s', async (_, mishap) => {
  const order = await bought()
  carrier.plan(mishap, 'shipments')
  expect(await priceOf(order)).toBe(tableMinor)
  expect(await priceOf(order)).not.toBe(tableMinor)
})
