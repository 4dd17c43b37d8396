import { expect, test } from 'vitest'

import { parseJson } from '#app/infra/shopify/json-text.ts'
import { readRecord, type RecordRead } from '#app/infra/shopify/read-record.ts'
import type { ShopOrder } from '#app/infra/shopify/shop-order.ts'
import { oddValues, placesOf, withChange } from '#tests/support/odd-documents.ts'
import { shopEvent, shopFulfilment, shopLine, shopOrder } from '#tests/support/shop-order.ts'

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

const set = (shop: string, paid = shop, shopCurrency = 'EUR', paidCurrency = 'EUR') => ({
  shop_money: { amount: shop, currency_code: shopCurrency },
  presentment_money: { amount: paid, currency_code: paidCurrency },
})

test('documents come bare, in lists, under the shop’s keys and in the envelopes of those who pass them on', () => {
  const order = shopOrder()
  for (const wrapped of [order, [order], { order }, { orders: [order] }, { data: order }, { payload: { order } }, { body: [order] }])
    expect(readAll(JSON.stringify(wrapped)).map(({ kind, name }) => [kind, name])).toEqual([['order', '#5001']])
  const kinds = (value: unknown) => readAll(JSON.stringify(value)).map(({ kind }) => kind)
  expect(kinds({ fulfillments: [shopFulfilment()] })).toEqual(['news'])
  expect(kinds({ fulfillment_events: [shopEvent()] })).toEqual(['news'])
  expect(kinds({ refund: { id: 1, order_id: 5001, refund_line_items: [] } })).toEqual(['news'])
})

test('an order in the form of the other API is read to the same amounts', () => {
  const money = (amount: string) => ({ shopMoney: { amount, currencyCode: 'EUR' }, presentmentMoney: { amount, currencyCode: 'EUR' } })
  const order = {
    id: 'gid://shopify/Order/5001',
    name: '#5001',
    createdAt: '2026-03-01T09:00:00Z',
    updatedAt: '2026-03-01T09:05:00Z',
    currencyCode: 'EUR',
    taxesIncluded: true,
    totalPriceSet: money('258.0'),
    shippingAddress: { zip: '04999', countryCodeV2: 'DE' },
    lineItems: {
      edges: [
        {
          node: {
            id: 'gid://shopify/LineItem/9001',
            title: 'Pump',
            quantity: 2,
            currentQuantity: 1,
            originalUnitPriceSet: money('129.0'),
            discountAllocations: [],
            taxLines: [],
          },
        },
      ],
    },
  }
  for (const wrapped of [
    order,
    { data: { order } },
    { data: { orders: { edges: [{ node: order }] } } },
    { data: { orders: { nodes: [order] } } },
  ])
    expect(readOne(wrapped)).toMatchObject({
      sourceId: '5001',
      totalMinor: 25_800,
      lines: [{ sourceId: '9001', paidMinor: 25_800, droppedQuantity: 1 }],
    })
})

test('drafts, carts, what a warehouse is asked and returns are no orders, and nothing is taken in for them', () => {
  const draft = { ...shopOrder({ name: '#D5' }), order_id: 5001, status: 'completed', invoice_url: 'https://x.example', line_items: [] }
  const checkout = { ...shopOrder(), abandoned_checkout_url: 'https://x.example' }
  const warehouse = {
    id: 3,
    order_id: 5001,
    created_at: '2026-03-01T00:00:00Z',
    status: 'open',
    request_status: 'unsubmitted',
    line_items: [],
  }
  const back = { id: 4, order: { id: 5001 }, status: 'open', return_line_items: [] }
  for (const none of [draft, { draft_order: draft }, checkout, warehouse, back])
    expect(readAll(JSON.stringify(none)).map(({ kind }) => kind)).toEqual(['bad'])
})

test('whatever stands in any place of a document, it is read or named, and nothing is thrown', () => {
  const whole = shopOrder({
    customer: { email: 'c@customer.example' },
    billing_address: { country_code: 'DE' },
    total_price_set: set('129.00'),
    shipping_lines: [{ price: '5.00', price_set: set('5.00'), discount_allocations: [{ amount: '1.00' }], tax_lines: [{ price: '0.80' }] }],
    line_items: [
      shopLine({
        price_set: set('129.00'),
        discount_allocations: [{ amount: '1.00', amount_set: set('1.00') }],
        tax_lines: [{ price: '1.00' }],
        properties: [{ name: 'serial', value: 'S1' }],
      }),
    ],
    fulfillments: [shopFulfilment({ events: [shopEvent()], tracking_urls: ['https://x.example'] })],
    refunds: [{ id: 6, refund_line_items: [{ id: 61, line_item_id: 9001, quantity: 1, subtotal: '128.00', total_tax: '0.00' }] }],
  })
  const documents = [
    whole,
    shopFulfilment({ events: [shopEvent()] }),
    shopEvent(),
    { id: 6, order_id: 5001, refund_line_items: [{ id: 61, line_item_id: 9001, quantity: 1, subtotal: '1.00' }] },
  ]
  const changed = documents.flatMap((document) =>
    placesOf(document).flatMap((place) => oddValues.map((odd) => JSON.stringify(withChange(document, place, odd)))),
  )
  const silent = changed.filter((text) => readAll(text).some((read) => read.kind === 'bad' && read.faults.length === 0))
  expect(silent).toEqual([])
  expect(changed.length).toBeGreaterThan(3_000)
}, 60_000)
