import { Readable } from 'node:stream'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { decide } from '#app/domain/policy/decide.ts'
import type { RequestKind } from '#app/domain/policy/facts.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import { findOrderBooks } from '#app/infra/orders/order-books.ts'
import { chosenPart } from '#app/domain/requests/request-part.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { matchRefund } from '#app/usecases/orders/match-refund.ts'
import { importCatalogue } from '#app/usecases/orders/import-catalogue.ts'
import { importOrders } from '#app/usecases/orders/import-orders.ts'
import { orderFacts } from '#app/usecases/orders/order-facts.ts'
import { booksView } from '#app/views/orders/order-books.ts'
import { hire } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'
import { shopCase } from '#tests/support/shop-cases.ts'

let portal: Portal
let close: () => Promise<void>

const catalogue = [
  { sku: 'MOPA-60W', title: 'Mopa 60 W', category: 'machine', series: 'mopa', gift: false },
  { sku: 'GOGGLES', title: 'Goggles', category: 'accessory', gift: false },
]

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  await importCatalogue(portal, JSON.stringify(catalogue))
})
afterAll(() => close())

/** Takes the document in and decides what its customer may do now with all of it. */
async function decided(file: string, action: RequestKind) {
  await importOrders(portal, { stream: Readable.from([shopCase(file, Date.now())]), onBad: ({ reasons }) => expect(reasons).toEqual([]) })
  const name = /"name": "(#\w+)"/.exec(shopCase(file))?.[1] ?? ''
  const { id } = await portal.db.order.findFirstOrThrow({ where: { name }, select: { id: true } })
  const order = await findOrder(portal.db, { orderId: id, staff: true })
  if (!order) throw new Error(`no order ${name}`)
  const selection = order.lines.map((line) => ({ lineId: line.id, quantity: line.quantity, condition: 'unopened' as const }))
  const decision = decide({
    now: new Date().toISOString(),
    action,
    store: order.store,
    order: orderFacts(order, chosenPart(order, action, null, [])),
    selection,
    confirms: { accessoriesIncluded: true, originalPackaging: true, unopened: true },
  })
  return { order, decision }
}

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' })

test('a cancellation gives back what is left: shipping that was refunded before is not given back again', async () => {
  const { decision } = await decided('04-shipping-refunded-before.json', 'cancel')
  expect(decision).toMatchObject({ outcome: 'eligible', refund: usd(329_900), shippingRefund: usd(0) })
})

test('a return after goodwill goes to a person, and nothing above what is left is promised', async () => {
  const { order, decision } = await decided('05-goodwill-before-return.json', 'return')
  expect(order.balance).toEqual(usd(279_900))
  expect(decision).toMatchObject({
    outcome: 'review',
    refund: null,
    reasons: expect.arrayContaining([{ clause: 'R5.balance', code: 'payments_differ', effect: 'review' }]),
  })
})

test('free shipping by a code is not given back with a cancellation', async () => {
  const { decision } = await decided('06-free-shipping-code.json', 'cancel')
  expect(decision).toMatchObject({ outcome: 'eligible', refund: usd(329_900) })
})

test('a discount on no line goes to a person, who reads it on the order', async () => {
  const { order, decision } = await decided('07-order-discount-not-on-lines.json', 'cancel')
  expect(decision).toMatchObject({ outcome: 'review', refund: null })
  const books = await findOrderBooks(portal.db, order.id)
  expect(books && booksView(books, 'en').faults).toEqual(['Lines and shipping come to $3,348.00, the shop’s total is $2,848.00.'])
})

test('of an order that was never paid nothing is promised back', async () => {
  const { order, decision } = await decided('08-never-paid.json', 'cancel')
  expect(order).toMatchObject({ received: usd(0), balance: usd(0) })
  expect(decision).toMatchObject({ outcome: 'review', refund: null })
})

test('a person who may refund says that a refund of the shop is one of ours, and can take it back; nobody else can', async () => {
  const { order } = await decided('05-goodwill-before-return.json', 'return')
  const [staffId, agent] = [await hire(portal, 'finance'), await hire(portal, 'agent')]
  const ownId = await ownRefund(order.id, staffId)
  const books = async () => {
    const found = await findOrderBooks(portal.db, order.id)
    if (!found) throw new Error('no order')
    return found
  }
  const [inShop] = (await books()).shopRefunds
  const input = { orderId: order.id, shopRefundId: inShop?.id ?? '', ownId, staffId, from: { ip: '203.0.113.7', userAgent: null } }
  expect((await books()).givenBackMinor).toBe(100_000)
  expect(await matchRefund(portal, { ...input, staffId: agent })).toEqual({ done: false, because: 'not-allowed' })
  expect(await matchRefund(portal, input)).toEqual({ done: true })
  expect(await books()).toMatchObject({
    givenBackMinor: 50_000,
    shopRefunds: [{ caseNumber: 'EMR-2026-0000001', byPerson: true }],
    ours: [{ told: true }],
  })
  expect(await matchRefund(portal, input)).toEqual({ done: false, because: 'moved-on' })
  expect(await matchRefund(portal, { ...input, ownId: null })).toEqual({ done: true })
  expect((await books()).givenBackMinor).toBe(100_000)
  expect(
    await portal.db.auditEntry.count({ where: { objectId: order.id, action: { in: ['order.match_refund', 'order.part_refund'] } } }),
  ).toBe(2)
})

/** A refund of ours on that order that waits for a second person: it counts. */
async function ownRefund(orderId: string, staffId: string): Promise<string> {
  const { id: customerId } = await portal.db.customer.create({
    data: { email: 'lena@demo.example', emailKey: 'lena@demo.example' },
    select: { id: true },
  })
  const now = new Date()
  const quote = await portal.db.quote.create({
    data: {
      customerId,
      orderId,
      action: 'return',
      policyVersion: 'em-smart/1',
      facts: {},
      decision: {},
      expiresAt: new Date(now.getTime() + 60_000),
    },
    select: { id: true },
  })
  const { id: caseId } = await portal.db.case.create({
    data: {
      number: 'EMR-2026-0000001',
      customerId,
      orderId,
      quoteId: quote.id,
      kind: 'return',
      state: 'inspected',
      store: 'us',
      language: 'en',
      policyVersion: 'em-smart/1',
      facts: {},
      decision: {},
      reason: 'r',
      reviewBy: now,
    },
    select: { id: true },
  })
  const refund = await portal.db.refund.create({
    data: {
      caseId,
      version: 1,
      amountMinor: 50_000,
      currency: 'USD',
      basis: 'person',
      reference: 're_1',
      limitMinor: 50_000,
      proposedBy: staffId,
    },
    select: { id: true },
  })
  return refund.id
}
