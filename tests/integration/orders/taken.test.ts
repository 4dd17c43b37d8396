import { findOrder } from '#app/infra/orders/find-order.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { importOrders } from '#app/usecases/orders/import-orders.ts'
import { makePortal } from '#tests/support/portal.ts'
import { shopLine, shopOrder } from '#tests/support/shop-order.ts'

let portal: Portal
let close: () => Promise<void>
let customerId: string
let orderId: string
let lineId: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  const email = 'ada@customer.example'
  const customer = await portal.db.customer.create({ data: { email, emailKey: email }, select: { id: true } })
  customerId = customer.id
  async function* one() {
    yield JSON.stringify(shopOrder({ line_items: [shopLine({ quantity: 7, current_quantity: 7 })] }))
  }
  await importOrders(portal, { stream: one() })
  const order = await portal.db.order.findFirstOrThrow({ select: { id: true, lines: { select: { id: true } } } })
  orderId = order.id
  lineId = order.lines[0]?.id ?? ''
})
afterAll(() => close())

let filed = 0

const claimCounts = (kind: string, state: string) => kind === 'repair' && state !== 'declined' && state !== 'withdrawn'

/** A case over two of the seven, in a state, and what the order then says is taken of the line. */
async function takenWith(kind: string, state: string): Promise<number | undefined> {
  filed += 1
  const number = `EMR-2026-${String(filed).padStart(6, '0')}`
  const quote = await portal.db.quote.create({
    data: {
      customerId,
      orderId,
      action: 'return',
      policyVersion: 'em-smart/1',
      facts: {},
      decision: {},
      expiresAt: new Date(Date.now() + 60_000),
    },
    select: { id: true },
  })
  const made = await portal.db.case.create({
    data: {
      number,
      customerId,
      orderId,
      quoteId: quote.id,
      kind,
      state,
      store: 'de',
      language: 'de',
      policyVersion: 'em-smart/1',
      facts: {},
      decision: {},
      reason: '',
      faultKey: kind === 'repair' ? `${lineId}:laser` : null,
      lines: { create: { orderLineId: lineId, quantity: 2 } },
    },
    select: { id: true },
  })
  const order = await findOrder(portal.db, { customerId, orderId })
  expect(order?.cases.map((one) => one.number)).toEqual([number])
  expect(order?.claims.map((claim) => claim.lineId)).toEqual(claimCounts(kind, state) ? [lineId] : [])
  await portal.db.caseLine.deleteMany()
  await portal.db.case.delete({ where: { id: made.id } })
  return order?.lines[0]?.alreadyTaken
}

test('open and finished cases take what they hold', async () => {
  for (const state of ['submitted', 'approved', 'pickup_booked', 'inspected', 'refunded', 'replaced', 'closed']) {
    expect([state, await takenWith('return', state)]).toEqual([state, 2])
  }
  expect(await takenWith('cancel', 'confirmed')).toBe(2)
})

test('cases that were declined, failed, withdrawn or have expired hold nothing', async () => {
  for (const state of ['declined', 'failed', 'withdrawn', 'expired']) {
    expect([state, await takenWith('return', state)]).toEqual([state, 0])
  }
})

test('a repair takes nothing, and its day stands among the warranty claims', async () => {
  expect(await takenWith('repair', 'submitted')).toBe(0)
  expect(await takenWith('repair', 'closed')).toBe(0)
})

test('a claim that staff declined or its customer withdrew is none', async () => {
  for (const state of ['declined', 'withdrawn']) expect(await takenWith('repair', state)).toBe(0)
})
