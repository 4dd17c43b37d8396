import { findOrder } from '#app/infra/orders/find-order.ts'
import { Readable } from 'node:stream'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { fileCase } from '#app/usecases/requests/file-case.ts'
import { quoteRequest } from '#app/usecases/requests/quote-request.ts'
import { importCatalogue } from '#app/usecases/orders/import-catalogue.ts'
import { importOrders } from '#app/usecases/orders/import-orders.ts'
import { makePortal } from '#tests/support/portal.ts'
import { shopEvent, shopFulfilment, shopLine, shopOrder } from '#tests/support/shop-order.ts'
import { customerOf } from '#tests/support/shop-orders.ts'
import { testCatalogue } from '#tests/support/shop-order-json.ts'

let portal: Portal
let close: () => Promise<void>
let key = 0

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  await importCatalogue(portal, JSON.stringify(testCatalogue))
})
afterAll(() => close())

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()

/** Seven clamps at 10.00 each, delivered two days ago, with what the shop changed since. */
const seven = (id: number, change: Readonly<Record<string, unknown>> = {}, line: Readonly<Record<string, unknown>> = {}) =>
  shopOrder({
    id,
    name: `#${id}`,
    email: `gone${id}@customer.example`,
    created_at: daysAgo(6),
    processed_at: daysAgo(6),
    updated_at: daysAgo(2),
    total_price: '70.00',
    line_items: [shopLine({ id: id * 10, sku: 'CLAMP', quantity: 7, current_quantity: 7, price: '10.00', ...line })],
    fulfillments: [
      shopFulfilment({
        id: id * 10,
        order_id: id,
        created_at: daysAgo(5),
        updated_at: daysAgo(2),
        line_items: [{ id: id * 10, quantity: 7 }],
        events: [shopEvent({ id: id * 10, order_id: id, fulfillment_id: id * 10, happened_at: daysAgo(2) })],
      }),
    ],
    ...change,
  })

const refund = (id: number, quantity: number, refundId: number, change: Readonly<Record<string, unknown>> = {}) => ({
  id: refundId,
  order_id: id,
  created_at: daysAgo(1),
  order_adjustments: [],
  refund_line_items: [{ id: refundId * 10, line_item_id: id * 10, quantity, subtotal: `${quantity * 10}.00`, total_tax: '0.00' }],
  ...change,
})

async function tell(...documents: unknown[]): Promise<void> {
  const stream = Readable.from(documents.map((document) => `${JSON.stringify(document)}\n`))
  await importOrders(portal, {
    stream,
    onBad: ({ reasons }) => {
      throw new Error(reasons.join('; '))
    },
  })
}

async function ownerOf(id: number) {
  const customerId = await customerOf(portal, `gone${id}@customer.example`)
  const { id: orderId, lines } = await portal.db.order.findFirstOrThrow({
    where: { sourceId: String(id) },
    select: { id: true, lines: { select: { id: true } } },
  })
  return { customerId, orderId, lineId: lines[0]?.id ?? '' }
}

async function goneOf(id: number): Promise<readonly [gone: number, taken: number]> {
  const { customerId, orderId } = await ownerOf(id)
  const line = (await findOrder(portal.db, { customerId, orderId }))?.lines[0]
  return [line?.gone ?? -1, line?.alreadyTaken ?? -1]
}

/** Files a return of so many, or says why it is refused. */
async function returned(id: number, quantity: number): Promise<string> {
  const { customerId, orderId, lineId } = await ownerOf(id)
  const choice = {
    action: 'return',
    confirms: { accessoriesIncluded: true, originalPackaging: true },
    selection: [{ lineId, quantity, condition: 'unopened', fault: 'none' }],
  } as const
  const quoted = await quoteRequest(portal, { customerId, orderId, choice, answers: { reason: 'x', phone: '+49 30 5550100' } })
  if (!quoted.done) return quoted.because
  key += 1
  const filed = await fileCase(portal, {
    customerId,
    quoteId: quoted.quoteId,
    key: `11111111-1111-4111-8111-${String(key).padStart(12, '0')}`,
    language: 'en',
    from: null,
  })
  return filed.done ? filed.number : filed.because
}

test('what the shop refunded can no longer come back here: of seven less two, five may and six may not', async () => {
  await tell(seven(1), refund(1, 2, 11))
  expect(await goneOf(1)).toEqual([2, 2])
  expect(await returned(1, 6)).not.toMatch(/^EMR/)
  expect(await returned(1, 5)).toMatch(/^EMR/)
  expect(await goneOf(1)).toEqual([2, 7])
})

test('what an edit took out and the refund that paid it back are the same pieces, counted once', async () => {
  await tell(seven(2), seven(2, { updated_at: daysAgo(1), refunds: [refund(2, 3, 21)] }, { current_quantity: 4 }))
  expect(await goneOf(2)).toEqual([3, 3])
  await tell(refund(2, 1, 22))
  expect(await goneOf(2)).toEqual([4, 4])
})

test('a refund told twice, late or before its order’s newer version counts once', async () => {
  await tell(seven(3), refund(3, 1, 31), refund(3, 1, 31), seven(3, { updated_at: daysAgo(1), refunds: [refund(3, 1, 31)] }))
  await tell(seven(3, { updated_at: daysAgo(3) }))
  expect(await goneOf(3)).toEqual([1, 1])
})

test('money given back without goods takes nothing', async () => {
  await tell(seven(4), refund(4, 1, 41, { refund_line_items: [], order_adjustments: [{ id: 1, amount: '-5.00' }] }))
  expect(await goneOf(4)).toEqual([0, 0])
})

test('an order cancelled in the shop has nothing left to return', async () => {
  await tell(seven(5), seven(5, { updated_at: daysAgo(1), cancelled_at: daysAgo(1) }, { current_quantity: 0 }))
  expect(await goneOf(5)).toEqual([7, 7])
  expect(await returned(5, 1)).not.toMatch(/^EMR/)
})

test('a line that an edit added can come back like any other, and one that vanished cannot', async () => {
  const more = shopLine({ id: 66, sku: 'CLAMP', quantity: 2, current_quantity: 2, price: '10.00' })
  await tell(seven(6))
  await tell(seven(6, { updated_at: daysAgo(1), total_price: '20.00', line_items: [more] }))
  const { customerId, orderId } = await ownerOf(6)
  const lines = (await findOrder(portal.db, { customerId, orderId }))?.lines ?? []
  expect(lines.map(({ quantity, alreadyTaken }) => [quantity, alreadyTaken]).sort()).toEqual([
    [2, 0],
    [7, 7],
  ])
})

/** Ends a case as its steps would: rejected, sent back where the goods went home again, and closed. */
async function end(number: string, ...states: string[]): Promise<void> {
  const { id, version } = await portal.db.case.findUniqueOrThrow({ where: { number }, select: { id: true, version: true } })
  for (const [at, state] of states.entries()) {
    await portal.db.case.update({ where: { id }, data: { state, version: version + at + 1 }, select: { id: true } })
    await portal.db.caseEvent.create({
      data: { caseId: id, version: version + at + 1, step: 'x', toState: state, actorKind: 'system' },
      select: { id: true },
    })
  }
}

test('what was rejected and sent back may be asked for again once the case is closed, and not before', async () => {
  await tell(seven(7))
  const number = await returned(7, 7)
  await end(number, 'inspected', 'rejected', 'sent_back')
  expect(await goneOf(7)).toEqual([0, 7])
  expect(await returned(7, 1)).not.toMatch(/^EMR/)
  await end(number, 'closed')
  expect(await goneOf(7)).toEqual([0, 0])
  expect(await returned(7, 7)).toMatch(/^EMR/)
})

test('what was refunded stays gone when its case is closed', async () => {
  await tell(seven(8))
  await end(await returned(8, 4), 'inspected', 'refunded', 'closed')
  expect(await goneOf(8)).toEqual([4, 4])
  expect(await returned(8, 4)).not.toMatch(/^EMR/)
  expect(await returned(8, 3)).toMatch(/^EMR/)
})
