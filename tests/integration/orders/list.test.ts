import { Readable } from 'node:stream'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { findOrder } from '#app/infra/orders/find-order.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { importCatalogue } from '#app/usecases/orders/import-catalogue.ts'
import { importOrders } from '#app/usecases/orders/import-orders.ts'
import { listOrders, type OrderListInput } from '#app/usecases/orders/list-orders.ts'
import { orderHero } from '#app/views/orders/order-hero.ts'
import { orderOnPage } from '#app/views/orders/order-page.ts'
import { orderRow } from '#app/views/orders/order-rows.ts'
import { makePortal } from '#tests/support/portal.ts'
import { testCatalogue } from '#tests/support/shop-order-json.ts'
import { shopEvent, shopFulfilment, shopLine, shopOrder } from '#tests/support/shop-order.ts'
import { customerOf } from '#tests/support/shop-orders.ts'

let portal: Portal
let close: () => Promise<void>
let customerId: string

const email = 'lists@customer.example'

/** An order of one line; what is sold and when is what the tests are about. */
const order = (id: number, placed: string, line: Readonly<Record<string, unknown>>, change: Readonly<Record<string, unknown>> = {}) =>
  shopOrder({
    id,
    name: `#EU-${id}`,
    email,
    created_at: placed,
    processed_at: placed,
    updated_at: placed,
    line_items: [shopLine({ id: id * 10, ...line })],
    ...change,
  })

const parcel = (id: number, events: readonly unknown[]) =>
  shopFulfilment({ id: id * 10, order_id: id, line_items: [{ id: id * 10, quantity: 1 }], events })

async function takeIn(...orders: readonly unknown[]): Promise<void> {
  await importOrders(portal, {
    stream: Readable.from(orders.map((one) => `${JSON.stringify(one)}\n`)),
    onBad: (bad) => {
      throw new Error(bad.reasons.join('; '))
    },
  })
}

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  await importCatalogue(portal, JSON.stringify(testCatalogue))
  await takeIn(
    order(
      701,
      '2026-03-01T10:00:00Z',
      { sku: 'MOPA-60W', title: 'Mopa 60 W' },
      { tags: 'serial MOPA-60W SN-88_1', fulfillments: [parcel(701, [shopEvent({ id: 7010, order_id: 701, fulfillment_id: 7010 })])] },
    ),
    order(702, '2026-02-01T10:00:00Z', { sku: 'CLAMP', title: 'Clamp 100 % steel' }, { fulfillments: [parcel(702, [])] }),
    // Half an hour after midnight where its store is, still the old year in UTC.
    order(703, '2025-12-31T23:30:00Z', { sku: 'PLATES', title: 'Steel plates' }),
    order(704, '2025-06-01T10:00:00Z', { sku: null, title: 'Jig, cut to size' }, { cancelled_at: '2025-06-02T10:00:00Z' }),
    shopOrder({
      id: 799,
      name: '#EU-7010',
      email: 'other@customer.example',
      line_items: [shopLine({ id: 7990, title: 'Clamp of somebody else' })],
    }),
  )
  customerId = await customerOf(portal, email)
  await customerOf(portal, 'other@customer.example')
}, 60_000)
afterAll(() => close())

async function found(filter: NonNullable<OrderListInput['filter']>): Promise<string[]> {
  return (await listOrders(portal, { customerId, filter })).orders.map(({ name }) => name)
}

test('a search finds parts of the number, the product, the SKU and the serial number, in any case, and nobody else’s orders', async () => {
  expect(await found({ search: '701' })).toEqual(['#EU-701'])
  expect(await found({ search: '#eu-702' })).toEqual(['#EU-702'])
  expect(await found({ search: 'mopa' })).toEqual(['#EU-701'])
  expect(await found({ search: 'plates' })).toEqual(['#EU-703'])
  expect(await found({ search: 'sn-88' })).toEqual(['#EU-701'])
  expect(await found({ search: 'clamp' })).toEqual(['#EU-702'])
  expect(await found({ search: 'jig' })).toEqual(['#EU-704'])
  expect(await found({ search: '  ' })).toHaveLength(4)
})

test('a percent sign and an underscore are searched for as they stand', async () => {
  expect(await found({ search: '%' })).toEqual(['#EU-702'])
  expect(await found({ search: '8_1' })).toEqual(['#EU-701'])
  expect(await found({ search: '8%1' })).toEqual([])
})

test('the year is that of the order’s store, and a state is the order’s own', async () => {
  expect(await found({ year: 2026 })).toEqual(['#EU-701', '#EU-702', '#EU-703'])
  expect(await found({ year: 2025 })).toEqual(['#EU-704'])
  expect((await listOrders(portal, { customerId })).years).toEqual([2026, 2025])
  expect(await found({ status: 'delivered' })).toEqual(['#EU-701'])
  expect(await found({ status: 'in_transit' })).toEqual(['#EU-702'])
  expect(await found({ status: 'unshipped' })).toEqual(['#EU-703'])
  expect(await found({ status: 'cancelled' })).toEqual(['#EU-704'])
  expect(await found({ status: 'delivered', year: 2025 })).toEqual([])
})

test('page by page every order comes once, also those of one and the same moment and while new ones come in', async () => {
  const many = 'pages@customer.example'
  const at = (id: number) => order(id, id < 810 ? '2026-04-01T10:00:00Z' : '2026-03-15T10:00:00Z', {}, { email: many })
  await takeIn(...Array.from({ length: 25 }, (_, n) => at(800 + n)))
  const pages = await customerOf(portal, many)
  const seen: string[] = []
  let after: string | null = null
  do {
    const page = await listOrders(portal, { customerId: pages, limit: 7, after })
    seen.push(...page.orders.map(({ name }) => name))
    if (after === null) {
      await takeIn(order(899, '2026-05-01T10:00:00Z', {}, { email: many }))
    }
    after = page.next
  } while (after !== null)
  expect([...seen].sort()).toEqual(Array.from({ length: 25 }, (_, n) => `#EU-${800 + n}`))
  expect((await listOrders(portal, { customerId: pages, after: 'what is no page' })).orders[0]?.name).toBe('#EU-899')
})

test('of several parcels under way an order comes on the soonest day, in the list as on its page', async () => {
  const many = 'parcels@customer.example'
  const sent = (id: number, day: string, sentAt: string) =>
    shopFulfilment({
      id,
      order_id: 901,
      created_at: sentAt,
      shipment_status: 'in_transit',
      estimated_delivery_at: `2099-03-${day}T12:00:00Z`,
      line_items: [{ id: 9010, quantity: 1 }],
    })
  const fulfillments = [sent(9011, '10', '2026-03-02T08:00:00Z'), sent(9012, '12', '2026-03-03T08:00:00Z')]
  await takeIn(order(901, '2026-03-01T10:00:00Z', { quantity: 2 }, { email: many, fulfillments }))
  const owner = await customerOf(portal, many)
  const [listed] = (await listOrders(portal, { customerId: owner })).orders
  const onPage = listed && (await findOrder(portal.db, { customerId: owner, orderId: listed.id }))
  expect(listed?.expectedAt).toBe('2099-03-10T12:00:00.000Z')
  expect(onPage && orderHero(onPage, orderOnPage(onPage, 'en'), 'en').expected).toBe('Expected on Tue 10 Mar 2099')
  expect(listed && orderRow(listed, 'en').expected).toBe('Expected on Tue 10 Mar 2099')
})
