import { findOrder } from '#app/infra/orders/find-order.ts'
import { existsSync, readFileSync } from 'node:fs'

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { importCatalogue } from '#app/usecases/orders/import-catalogue.ts'
import { type BadDocument, importOrders, type ImportSummary } from '#app/usecases/orders/import-orders.ts'
import { makePortal } from '#tests/support/portal.ts'
import { shopEvent, shopFulfilment, shopLine, shopOrder } from '#tests/support/shop-order.ts'
import { emptyTables } from '#tests/support/empty-tables.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => ({ portal, close } = await makePortal()))
afterAll(() => close())
beforeEach(() => emptyTables(portal.db, 'orders, catalogue_item, customer'))

async function take(...documents: readonly unknown[]): Promise<{ summary: ImportSummary; bad: BadDocument[] }> {
  return takeText(documents.map((document) => JSON.stringify(document)).join('\n'))
}

async function takeText(text: string): Promise<{ summary: ImportSummary; bad: BadDocument[] }> {
  const bad: BadDocument[] = []
  async function* stream() {
    yield text
  }
  const summary = await importOrders(portal, { stream: stream(), onBad: (one) => bad.push(one) })
  return { summary, bad }
}

async function view(name = '#5001') {
  const row = await portal.db.order.findFirst({ where: { name }, select: { id: true } })
  const order = row && (await findOrder(portal.db, { orderId: row.id, staff: true }))
  if (!order) throw new Error(`no order ${name}`)
  return order
}

test('the same order again changes nothing; a newer version replaces it; an older one changes nothing', async () => {
  const newer = shopOrder({ updated_at: '2026-03-02T00:00:00Z', phone: '+49 341 5550199' })
  expect((await take(shopOrder())).summary).toMatchObject({ added: 1, changed: 0, unchanged: 0 })
  expect((await take(shopOrder())).summary).toMatchObject({ added: 0, changed: 0, unchanged: 1 })
  expect((await take(newer)).summary).toMatchObject({ changed: 1 })
  expect((await take(shopOrder())).summary).toMatchObject({ added: 0, changed: 0, stale: 1 })
  expect((await view()).phone).toBe('+49 341 5550199')
})

test('of two versions with the same instant the one in which more has happened stays, whichever comes last', async () => {
  const before = shopOrder({ line_items: [shopLine({ quantity: 3, current_quantity: 3 })] })
  const after = shopOrder({ line_items: [shopLine({ quantity: 3, current_quantity: 1 })] })
  await take(before)
  await take(after)
  await take(before)
  expect((await view()).lines[0]).toMatchObject({ quantity: 3, removed: 2, alreadyTaken: 2 })
})

test('a bad order is reported with its number, line and reason, and the rest goes in', async () => {
  const lines = [
    JSON.stringify(shopOrder()),
    '{"id": 5002, "name": "#5002", ',
    '',
    JSON.stringify(shopOrder({ id: 5003, name: '#5003', currency: 'GBP', presentment_currency: null })),
    JSON.stringify(shopOrder({ id: 5004, name: '#5004', line_items: [shopLine({ quantity: 999_999_999, price: '1.00' })] })),
    JSON.stringify(shopOrder({ id: 5005, name: '#5005', line_items: [shopLine({ sku: unfit() })] })),
    JSON.stringify(shopOrder({ id: 5006, name: '#5006' })),
  ]
  const { summary, bad } = await takeText(lines.join('\n'))
  expect(summary).toMatchObject({ documents: 6, added: 2, bad: 4 })
  expect(bad.map(({ number, line, name }) => [number, line, name])).toEqual([
    [2, 2, null],
    [3, 4, '#5003'],
    [4, 5, '#5004'],
    [5, 6, '#5005'],
  ])
  expect(bad.map(({ reasons }) => reasons[0])).toEqual([
    expect.stringContaining('not valid JSON'),
    'order.currency: GBP: no store sells in it',
    'order.total_price: is more than ten million',
    expect.stringContaining('the database refused it'),
  ])
})

/** Longer than an index of the database takes, and not to be compressed. */
function unfit(): string {
  let state = 7
  const next = () => (state = (state * 48_271) % 2_147_483_647)
  return Array.from({ length: 12_000 }, () => String.fromCharCode(33 + (next() % 90)))
    .join('')
    .replaceAll('\\', '/')
}

test('a refund told twice counts once, and adds up with others to no more than was bought', async () => {
  const refund = (id: number, quantity: number) => ({
    id,
    order_id: 5001,
    refund_line_items: [{ id: id * 10, line_item_id: 9001, quantity, subtotal: 10.5, total_tax: 0 }],
  })
  await take(shopOrder({ line_items: [shopLine({ quantity: 7, current_quantity: 7 })] }))
  await take({ refunds: [refund(1, 2)] })
  await take(refund(1, 2), refund(2, 1))
  expect((await view()).lines[0]?.removed).toBe(3)
  await take(refund(3, 6))
  expect((await view()).lines[0]?.removed).toBe(7)
})

test('what the shop took out and what it refunded is the same thing told twice: the greater counts', async () => {
  const refunds = [{ id: 1, refund_line_items: [{ id: 10, line_item_id: 9001, quantity: 2 }] }]
  await take(shopOrder({ line_items: [shopLine({ quantity: 7, current_quantity: 5 })], refunds }))
  expect((await view()).lines[0]?.removed).toBe(2)
})

test('a parcel is where carriers and shop last saw it, and was received when a carrier says so', async () => {
  await take(shopOrder(), shopFulfilment())
  expect(await view()).toMatchObject({ deliveryStatus: 'in_transit', shippedAt: '2026-03-02T08:00:00.000Z' })
  await take(shopEvent({ id: 1, status: 'attempted_delivery', happened_at: '2026-03-04T12:00:00Z' }))
  expect((await view()).deliveryStatus).toBe('attempted')
  await take(shopEvent({ id: 2, status: 'in_transit', happened_at: '2026-03-04T18:00:00Z' }))
  expect((await view()).deliveryStatus).toBe('in_transit')
  await take(shopFulfilment({ shipment_status: 'delivered', updated_at: '2026-03-05T13:00:00Z' }))
  expect(await view()).toMatchObject({ deliveryStatus: 'delivered', deliveredAt: null })
  await take(shopEvent({ id: 3 }))
  expect(await view()).toMatchObject({ deliveryStatus: 'delivered', deliveredAt: '2026-03-05T12:00:00.000Z' })
})

test('a failed fulfilment ships nothing, whatever its events say', async () => {
  await take(shopOrder({ fulfillments: [shopFulfilment({ status: 'failure', events: [shopEvent({ status: 'in_transit' })] })] }))
  expect(await view()).toMatchObject({ deliveryStatus: 'unshipped', shippedAt: null, deliveredAt: null })
})

test('what comes without its order is named and left out', async () => {
  const { summary, bad } = await take(shopFulfilment(), shopEvent())
  expect(summary).toMatchObject({ news: 0, bad: 2 })
  expect(bad.map(({ reasons }) => reasons)).toEqual([
    ['order 5001 is not here: it must come in first'],
    ['order 5001 is not here: it must come in first'],
  ])
})

test('an order belongs to the customer whose address it was placed with, however they wrote it', async () => {
  const { id } = await portal.db.customer.create({
    data: { email: 'ada@customer.example', emailKey: 'ada@customer.example' },
    select: { id: true },
  })
  await take(shopOrder({ email: ' Ada@CUSTOMER.example' }), shopOrder({ id: 5002, name: '#5002', email: null }))
  const orders = await portal.db.order.findMany({ select: { customerId: true }, orderBy: { name: 'asc' } })
  expect(orders).toEqual([{ customerId: id }, { customerId: null }])
})

test('machines get their units from the catalogue, also one that comes after the order', async () => {
  await take(
    shopOrder({ tags: 'serial MOPA EM-1, serial MOPA EM-2', line_items: [shopLine({ sku: 'MOPA', quantity: 3, current_quantity: 3 })] }),
  )
  expect((await view()).lines[0]).toMatchObject({ category: null, units: [] })
  const catalogue = {
    items: [{ sku: 'MOPA', title: 'Mopa', category: 'machine', series: 'mopa', serials: [{ order: '#5001', serial: 'EM-3' }] }],
  }
  expect(await importCatalogue(portal, JSON.stringify(catalogue))).toMatchObject({ added: 1, homelessSerials: [] })
  expect(await importCatalogue(portal, JSON.stringify(catalogue))).toMatchObject({ unchanged: 1, homelessSerials: [] })
  expect((await view()).lines[0]?.units.map(({ serial }) => serial)).toEqual(['EM-1', 'EM-2', 'EM-3'])
})

test('a bad article is named with its reasons and the others go in', async () => {
  const items = [
    { sku: 'A', title: 'A', category: 'gadget' },
    { sku: 'B', title: 'B', category: 'filter', giftValue: { EUR: '1.005' } },
    { sku: 'C', title: 'C', category: 'filter' },
  ]
  expect(await importCatalogue(portal, JSON.stringify(items))).toMatchObject({
    added: 1,
    bad: [
      { number: 1, sku: 'A', reasons: [expect.stringContaining('category')] },
      { number: 2, sku: 'B', reasons: ['giftValue.EUR: must be an amount with at most two decimals'] },
    ],
  })
  expect(await importCatalogue(portal, '{"articles": []}')).toMatchObject({ done: false, because: 'unreadable' })
})

test("a gift costs nothing and is one in the catalogue; its value is its price, or else the catalogue's", async () => {
  const gift = { sku: 'GOGGLES', title: 'Goggles', category: 'accessory', gift: true, giftValue: { EUR: '49.00' } }
  await importCatalogue(portal, JSON.stringify([gift, { ...gift, sku: 'PENS', giftValue: { EUR: '49.00' } }]))
  await take(
    shopOrder({
      tags: 'gift GOGGLES for MOPA',
      line_items: [
        shopLine({ id: 1, sku: 'MOPA' }),
        shopLine({ id: 2, sku: 'GOGGLES', price: '45.00', discount_allocations: [{ amount: '45.00' }] }),
        shopLine({ id: 3, sku: 'PENS', price: '0.00', quantity: 2, current_quantity: 2 }),
        shopLine({ id: 4, sku: 'GOGGLES', price: '45.00' }),
      ],
    }),
  )
  const { lines } = await view()
  expect(lines.map(({ gift, giftValue }) => [gift, giftValue?.amountMinor ?? null])).toEqual([
    [false, null],
    [true, 4_500],
    [true, 9_800],
    [false, null],
  ])
  expect(lines[1]?.giftForLineId).toBe(lines[0]?.id)
  expect(lines[2]?.giftForLineId).toBeNull()
})

const samples = '../shared/fixtures/shopify'

test.skipIf(!existsSync(samples))("the shop's own samples go in, twice without a change", async () => {
  const takeSample = (name: string) => takeText(readFileSync(`${samples}/${name}-2025-10.json`, 'utf8'))
  expect((await takeSample('order')).summary).toMatchObject({ added: 1, bad: 0 })
  for (const name of ['fulfillment', 'fulfillment_event', 'refund']) {
    expect((await takeSample(name)).summary).toMatchObject({ news: 1, bad: 0 })
  }
  expect((await takeSample('order')).summary).toMatchObject({ unchanged: 1 })
  const order = await view('#1001')
  expect(order).toMatchObject({ deliveryStatus: 'unshipped', total: { amountMinor: 59_894, currency: 'USD' } })
  expect(order.lines.map(({ paid, removed }) => [paid.amountMinor, removed])).toEqual([
    [19_964, 1],
    [19_965, 1],
    [19_965, 1],
  ])
})
