import { expect, test } from 'vitest'

import { parseJson } from '#app/infra/shopify/json-text.ts'
import { readRecord, type RecordRead } from '#app/infra/shopify/read-record.ts'
import type { ShopOrder } from '#app/infra/shopify/shop-order.ts'
import { shopFulfilment, shopLine, shopOrder } from '#tests/support/shop-order.ts'

function readAll(value: unknown): RecordRead[] {
  const parsed = parseJson(typeof value === 'string' ? value : JSON.stringify(value))
  if (!parsed.ok) throw new Error(parsed.fault)
  return readRecord(parsed.value, null)
}

function readOne(value: unknown): ShopOrder {
  const [read, ...more] = readAll(value)
  if (read?.kind !== 'order' || more.length > 0) throw new Error(JSON.stringify([read, ...more]))
  return read.order
}

const faultsOf = (value: unknown) => readAll(value).flatMap((read) => (read.kind === 'bad' ? read.faults : []))

const money = (amount: string) => ({ shopMoney: { amount, currencyCode: 'USD' } })

/** What the Admin API answers to a question for little: no currency, no taxes, no allocations, no creation. */
const answered = (change: Readonly<Record<string, unknown>> = {}) => ({
  id: 'gid://shopify/Order/5001',
  name: '#5001',
  processedAt: '2026-03-01T09:00:00Z',
  totalPriceSet: money('105.0'),
  lineItems: {
    nodes: [
      { id: 'gid://shopify/LineItem/9001', name: 'Pump', quantity: 2, originalUnitPriceSet: money('50.0'), variant: { sku: 'AIR-ASSIST' } },
    ],
  },
  shippingLine: { originalPriceSet: money('5.0') },
  ...change,
})

test('an answer of the API that was asked for little is read as far as it goes', () => {
  const order = readOne({
    data: {
      order: answered({
        customer: { email: 'ada@customer.example' },
        shippingAddress: { firstName: 'Ada', lastName: 'Beispiel', countryCode: 'US' },
      }),
    },
  })
  expect(order).toMatchObject({
    sourceId: '5001',
    currency: 'USD',
    store: 'us',
    totalMinor: 10_500,
    shippingMinor: 500,
    email: 'ada@customer.example',
    shipTo: 'US',
    shipAddress: { name: 'Ada Beispiel' },
    lines: [{ sku: 'AIR-ASSIST', title: 'Pump', listMinor: 10_000, discountMinor: 0, taxMinor: 0, paidMinor: 10_000 }],
  })
})

test('a set that names no currency is in the shop’s where it is the shop’s amount', () => {
  const bare = (amount: string) => ({ shopMoney: { amount } })
  const node = { id: 'gid://shopify/LineItem/1', title: 'Pump', quantity: 3, originalUnitPriceSet: bare('25.53') }
  expect(readOne(answered({ currencyCode: 'USD', totalPriceSet: bare('76.59'), lineItems: { nodes: [node] } }))).toMatchObject({
    totalMinor: 7_659,
    lines: [{ paidMinor: 7_659 }],
  })
})

test('a tax on top or a discount of which an answer leaves out what falls on each line is a fault, never left out of what was paid', () => {
  expect(faultsOf(answered({ totalTaxSet: money('9.0') }))).toEqual([
    'order.line_items: tax came on top, and the answer leaves out the taxLines of the lines',
  ])
  expect(faultsOf(answered({ totalTaxSet: money('9.0'), taxesIncluded: true }))).toEqual([])
  expect(faultsOf(answered({ totalDiscountsSet: money('10.0') }))).toEqual([
    'order.line_items: there is a discount, and the answer leaves out the discountAllocations of the lines',
  ])
  const node = {
    id: 'gid://shopify/LineItem/1',
    title: 'Pump',
    quantity: 2,
    originalUnitPriceSet: money('50.0'),
    taxLines: [{ priceSet: money('9.0') }],
    discountAllocations: [{ allocatedAmountSet: money('10.0') }],
  }
  const order = readOne(answered({ totalTaxSet: money('9.0'), totalDiscountsSet: money('10.0'), lineItems: { edges: [{ node }] } }))
  expect(order.lines).toMatchObject([{ listMinor: 10_000, discountMinor: 1_000, taxMinor: 900, paidMinor: 9_900 }])
})

test('an answer that lacks what an order needs is refused by each of these', () => {
  expect(faultsOf({ id: 'gid://shopify/Order/5001', name: '#5001' })).toEqual([
    'order.currency: is missing',
    'order.created_at: nothing is no date and time',
  ])
  expect(faultsOf(answered({ lineItems: { nodes: [{ id: 'gid://shopify/LineItem/1', quantity: 1 }] } }))).toEqual([
    'order.line_items[0].price: is missing',
  ])
})

test('orders are found under whatever name the API was asked by', () => {
  const order = answered()
  for (const data of [
    { customer: { id: 'gid://shopify/Customer/1', orders: { edges: [{ node: order }] } } },
    { orderUpdate: { order, userErrors: [] } },
    { node: order },
    { first: order },
  ])
    expect(readOne({ data })).toMatchObject({ sourceId: '5001', totalMinor: 10_500 })
  expect(readOne({ nodes: [order], pageInfo: { hasNextPage: false } }).sourceId).toBe('5001')
})

test('who passes an order on may have put it into an envelope, also as text', () => {
  const order = shopOrder()
  const envelopes = [
    { version: '0', 'detail-type': 'webhook', detail: { payload: order, metadata: {} } },
    { type: 'RECORD', stream: 'orders', record: order },
    { type: 'RECORD', record: { stream: 'orders', data: order, emitted_at: 1 } },
    { httpMethod: 'POST', headers: {}, body: JSON.stringify(order) },
    [{ json: order }],
    { status: 200, response: { orders: [order] } },
  ]
  for (const envelope of envelopes) expect(readOne(envelope)).toMatchObject({ sourceId: '5001', totalMinor: 12_900 })
})

test('an amount that stands only in another currency is a fault, never nothing and never that amount', () => {
  const set = { shop_money: { amount: '139.32', currency_code: 'USD' } }
  const faults = faultsOf(
    shopOrder({
      currency: 'USD',
      presentment_currency: 'EUR',
      total_price: undefined,
      line_items: [shopLine({ price: undefined, price_set: set })],
    }),
  )
  expect(faults).toEqual(['order.line_items[0].price: is in USD, and there is no amount in EUR'])
  expect(faultsOf(shopOrder({ line_items: [shopLine({ price: undefined, price_set: {} })] }))).toEqual([
    'order.line_items[0].price: is missing',
  ])
})

test('a currency that only the sets tell is the order’s', () => {
  const set = (amount: string) => ({
    shop_money: { amount, currency_code: 'USD' },
    presentment_money: { amount: '120.00', currency_code: 'EUR' },
  })
  const order = readOne(
    shopOrder({
      currency: undefined,
      presentment_currency: undefined,
      total_price_set: set('129.60'),
      line_items: [shopLine({ price_set: set('129.60') })],
    }),
  )
  expect(order).toMatchObject({ currency: 'EUR', totalMinor: 12_000, lines: [{ paidMinor: 12_000 }] })
})

test('an empty text is no amount and no fault where an amount may be missing', () => {
  expect(readOne(shopOrder({ line_items: [shopLine({ discount_allocations: null, total_discount: '' })], total_price: '' }))).toMatchObject(
    { totalMinor: 12_900 },
  )
})

test('an id that was written rounded is read from the global one beside it', () => {
  const line =
    '{"id":8.6655031176643902e17,"admin_graphql_api_id":"gid://shopify/LineItem/866550311766439020","title":"Pump","quantity":1,"price":"129.00"}'
  const text = JSON.stringify(
    shopOrder({ id: null, admin_graphql_api_id: 'gid://shopify/Order/820982911946154508', line_items: ['LINE'] }),
  ).replace('"LINE"', line)
  expect(readOne(text)).toMatchObject({ sourceId: '820982911946154508', lines: [{ sourceId: '866550311766439020' }] })
})

test('times come with any offset, with a blank for the T and with the name of the zone', () => {
  const placed = (created_at: string) => readOne(shopOrder({ created_at, processed_at: null })).placedAt
  expect(placed('2016-05-17T04:14:36-00:00')).toBe('2016-05-17T04:14:36.000Z')
  expect(placed('2023-08-01 12:30:00 UTC')).toBe('2023-08-01T12:30:00.000Z')
  expect(placed('2026-03-01T10:00:00+05:45')).toBe('2026-03-01T04:15:00.000Z')
  expect(placed('2026-03-01 10:00:00 -0930')).toBe('2026-03-01T19:30:00.000Z')
})

test('what is no order is called by its name', () => {
  const none = (value: unknown) =>
    faultsOf(value).map((fault) => fault.replace(', and neither an order nor a fulfillment, event or refund', ''))
  expect(none({ draft_order: {} })).toEqual(['a draft of an order'])
  expect(none({ ...answered(), id: 'gid://shopify/DraftOrder/1' })).toEqual(['a draft of an order'])
  expect(none({ token: 't', line_items: [], note: null })).toEqual(['a cart'])
  expect(none({ id: 1, order_id: 5001, created_at: '2026-03-01T00:00:00Z', line_items: { additions: [], removals: [] } })).toEqual([
    'a change of an order',
  ])
  expect(none({ fulfillment_orders: [] })).toEqual(['what a warehouse is asked to do'])
  expect(none({ __parentId: 'gid://shopify/Order/1', id: 'gid://shopify/LineItem/1', quantity: 1 })).toEqual([
    'a part of gid://shopify/Order/1 by itself',
  ])
  expect(none({ errors: [{ message: 'Throttled' }] })).toEqual(['an answer with errors'])
})

test('a parcel and a refund of the API by themselves name their order', () => {
  const parcel = {
    id: 'gid://shopify/Fulfillment/7',
    order: { id: 'gid://shopify/Order/5001' },
    status: 'SUCCESS',
    createdAt: '2026-03-02T08:00:00Z',
    trackingInfo: [{ number: 'N1', company: 'Post' }],
  }
  expect(readAll({ data: { fulfillment: parcel } })).toMatchObject([
    { kind: 'news', news: { orderSourceId: '5001', shipment: { sourceId: '7', trackings: [{ number: 'N1' }] } } },
  ])
  const refund = {
    id: 'gid://shopify/Refund/6',
    order: { id: 'gid://shopify/Order/5001' },
    createdAt: '2026-03-02T08:00:00Z',
    refundLineItems: { nodes: [{ quantity: 1, lineItem: { id: 'gid://shopify/LineItem/9001' }, subtotalSet: money('50.0') }] },
  }
  expect(readAll({ refund })).toMatchObject([
    {
      kind: 'news',
      news: { refund: { sourceId: '6', amountMinor: 5_000, lines: [{ lineSourceId: '9001', quantity: 1, amountMinor: 5_000 }] } },
    },
  ])
  expect(readAll({ fulfillments: [shopFulfilment()] })).toHaveLength(1)
})
