import { expect, test } from 'vitest'

import { parseJson } from '#app/infra/shopify/json-text.ts'
import { readRecord, type RecordRead } from '#app/infra/shopify/read-record.ts'
import type { ShopOrder } from '#app/infra/shopify/shop-order.ts'
import { shopFulfilment, shopLine, shopOrder } from '#tests/support/shop-order.ts'

/** What is read of a text, as the importer reads it. */
function readAll(text: string): RecordRead[] {
  const parsed = parseJson(text)
  if (!parsed.ok) throw new Error(parsed.fault)
  return readRecord(parsed.value, null)
}

function readOne(value: unknown): ShopOrder {
  const [read] = readAll(typeof value === 'string' ? value : JSON.stringify(value))
  if (read?.kind !== 'order') throw new Error(JSON.stringify(read))
  return read.order
}

const faultsOf = (value: unknown) => readAll(JSON.stringify(value)).flatMap((read) => (read.kind === 'bad' ? read.faults : []))

test('an order of ten years ago has bare amounts, no current quantities, no allocations and an offset of its own', () => {
  const order = readOne({
    id: 5301,
    name: '#5301',
    order_number: 5301,
    number: 301,
    email: 'old@customer.example',
    currency: 'USD',
    gateway: 'bogus',
    created_at: '2014-11-03T23:30:00-08:00',
    updated_at: '2014-11-05T08:00:00-08:00',
    cancelled_at: null,
    closed_at: '2014-12-01T00:00:00-08:00',
    taxes_included: false,
    total_price: '73.16',
    subtotal_price: '59.97',
    total_tax: '5.70',
    total_discounts: '0.00',
    fulfillment_status: 'fulfilled',
    discount_codes: [],
    line_items: [
      {
        id: 71,
        sku: 'A-1',
        title: 'Lens',
        quantity: 3,
        price: '19.99',
        total_discount: '0.00',
        properties: [],
        tax_lines: [{ title: 'State', price: '5.70', rate: 0.095 }],
      },
    ],
    shipping_lines: [{ title: 'Ground', price: '7.49', code: 'ground', source: 'shop' }],
    shipping_address: {
      first_name: 'Max',
      last_name: 'Muster',
      address1: '1 Main',
      city: 'Reno',
      zip: '89501',
      province_code: 'NV',
      country: 'United States',
      country_code: 'US',
    },
    fulfillments: [
      {
        id: 81,
        order_id: 5301,
        status: 'success',
        created_at: '2014-11-05T08:00:00-08:00',
        tracking_number: 'T1',
        line_items: [{ id: 71, quantity: 3 }],
      },
    ],
  })
  expect(order).toMatchObject({ store: 'us', placedAt: '2014-11-04T07:30:00.000Z', totalMinor: 7_316, shippingMinor: 749, shipTo: 'US' })
  expect(order.shipAddress).toMatchObject({ name: 'Max Muster', postcode: '89501', region: 'NV' })
  expect(order.lines).toMatchObject([{ quantity: 3, droppedQuantity: 0, listMinor: 5_997, taxMinor: 570, paidMinor: 6_567 }])
  expect(order.shipments).toMatchObject([
    { updatedAt: '2014-11-05T16:00:00.000Z', reportedStatus: 'in_transit', lines: [{ lineSourceId: '71', quantity: 3 }] },
  ])
})

const set = (shop: string, paid = shop, shopCurrency = 'EUR', paidCurrency = 'EUR') => ({
  shop_money: { amount: shop, currency_code: shopCurrency },
  presentment_money: { amount: paid, currency_code: paidCurrency },
})

test('an order that has its amounts in sets only is exact', () => {
  const order = readOne(
    shopOrder({
      total_price: undefined,
      total_price_set: set('139.30'),
      taxes_included: false,
      line_items: [
        shopLine({
          price: undefined,
          price_set: set('65.00'),
          quantity: 2,
          current_quantity: 2,
          discount_allocations: [{ amount_set: set('3.34') }, { amount_set: set('3.33') }],
          tax_lines: [{ price_set: set('11.13') }],
        }),
      ],
      shipping_lines: [{ price_set: set('4.50'), discounted_price_set: set('4.50'), tax_lines: [] }],
    }),
  )
  expect(order).toMatchObject({ totalMinor: 13_930, shippingMinor: 450 })
  expect(order.lines).toMatchObject([{ listMinor: 13_000, discountMinor: 667, taxMinor: 1_113, paidMinor: 13_446 }])
})

test('numbers in the place of texts, and a program’s float noise, are read to the cent', () => {
  const text = JSON.stringify(
    shopOrder({
      total_price: 'TOTAL',
      line_items: [shopLine({ price: 'PRICE', quantity: 3, current_quantity: 3, discount_allocations: [{ amount: 'CUT' }] })],
    }),
  )
  const order = readOne(
    text.replace('"TOTAL"', '584.9899999999999').replace('"PRICE"', '195.66999999999999').replace('"CUT"', '2.0200000000000005'),
  )
  expect(order).toMatchObject({ totalMinor: 58_499 })
  expect(order.lines).toMatchObject([{ listMinor: 58_701, discountMinor: 202, paidMinor: 58_499 }])
})

test('half a cent is no noise', () => {
  expect(faultsOf(shopOrder({ total_price: '10.995' }))).toEqual(['order.total_price: "10.995" is no amount with at most two decimals'])
  expect(faultsOf(shopOrder({ total_price: '10.99999' }))).toHaveLength(1)
})

test('yen and dinar beside our currency take no part; an order in them alone is named and left out', () => {
  const beside = (currency: string, amount: string) =>
    readOne(
      shopOrder({
        presentment_currency: currency,
        total_price_set: set('129.00', amount, 'EUR', currency),
        line_items: [shopLine({ price_set: set('129.00', amount, 'EUR', currency) })],
      }),
    )
  expect(beside('JPY', '20963')).toMatchObject({ currency: 'EUR', totalMinor: 12_900 })
  expect(beside('KWD', '42.787').lines[0]).toMatchObject({ paidMinor: 12_900 })
  expect(faultsOf(shopOrder({ currency: 'JPY', presentment_currency: 'JPY', total_price: '20963' }))).toEqual([
    'order.currency: JPY: no store sells in it',
  ])
  expect(readOne(shopOrder({ currency: 'eur', presentment_currency: 'eur' })).currency).toBe('EUR')
})

test('ids beyond a double, as text, as numbers and as global ids name the same order', () => {
  const ids = ['"gid://shopify/Order/9007199254740993"', '"9007199254740993"', '9007199254740993']
  const read = ids.map((id) => readOne(JSON.stringify(shopOrder({ id: 'ID' })).replace('"ID"', id)).sourceId)
  expect(read).toEqual(['9007199254740993', '9007199254740993', '9007199254740993'])
  expect(faultsOf(JSON.parse(JSON.stringify(shopOrder({ id: '9.007199254740993e+15' }))))).toEqual(['order.id: is missing'])
})

test('gift cards, tips and things made to measure are lines like others, without a SKU', () => {
  const order = readOne(
    shopOrder({
      line_items: [
        shopLine({ id: 1, sku: '', title: 'Gift card', gift_card: true, product_id: 5, price: '50.00', requires_shipping: false }),
        shopLine({ id: 2, sku: null, title: 'Tip', product_id: null, variant_id: null, price: '3.50' }),
        shopLine({
          id: 3,
          sku: null,
          title: null,
          name: 'Jig, cut to size',
          product_id: null,
          price: '24.00',
          quantity: 2,
          current_quantity: 2,
        }),
      ],
    }),
  )
  expect(order.lines.map(({ sku, title, paidMinor }) => [sku, title, paidMinor])).toEqual([
    [null, 'Gift card', 5_000],
    [null, 'Tip', 350],
    [null, 'Jig, cut to size', 4_800],
  ])
})

test('an order without a customer, an address or an email comes in', () => {
  const order = readOne(
    shopOrder({ customer: null, email: null, contact_email: null, shipping_address: null, billing_address: undefined, phone: null }),
  )
  expect(order).toMatchObject({ email: null, phone: null, shipAddress: null, shipTo: 'ZZ' })
})

test('refunds count their lines; adjustments, shipping and goodwill take no line back', () => {
  const order = readOne(
    shopOrder({
      line_items: [shopLine({ quantity: 4, current_quantity: 3 })],
      refunds: [
        { id: 61, order_adjustments: [{ id: 1, amount: '-5.00', kind: 'shipping_refund' }], refund_line_items: [], transactions: [] },
        {
          id: 62,
          order_adjustments: [{ id: 2, amount: '8.00', kind: 'refund_discrepancy' }],
          refund_line_items: [
            { id: 621, line_item_id: 9001, quantity: 1, subtotal: 121, total_tax: 8, restock_type: 'return', line_item: { id: 9001 } },
          ],
        },
        { id: 63, note: 'goodwill', transactions: [{ amount: '10.00' }] },
      ],
    }),
  )
  expect(order.refunds.flatMap(({ lines }) => lines)).toEqual([
    { sourceId: '621', lineSourceId: '9001', quantity: 1, amountMinor: 12_100, taxMinor: 800 },
  ])
  expect(order.lines[0]).toMatchObject({ droppedQuantity: 1 })
})

test('of several parcels each keeps its own, and one that was cancelled ships nothing', () => {
  const order = readOne(
    shopOrder({
      line_items: [shopLine({ quantity: 3, current_quantity: 3 })],
      fulfillments: [
        shopFulfilment({ id: 1, status: 'cancelled' }),
        shopFulfilment({
          id: 2,
          tracking_numbers: ['A', 'B'],
          tracking_number: null,
          tracking_urls: ['https://x.example/A'],
          shipment_status: 'delivered',
        }),
        shopFulfilment({ id: 3, status: 'pending', line_items: [{ id: 9001, quantity: 2 }] }),
      ],
    }),
  )
  expect(
    order.shipments.map(({ cancelled, trackings, reportedStatus }) => [
      cancelled,
      trackings.map(({ number }) => number).join(),
      reportedStatus,
    ]),
  ).toEqual([
    [true, 'DEMO1', 'in_transit'],
    [false, 'A,B', 'delivered'],
    [false, 'DEMO1', null],
  ])
})
