import { expect, test } from 'vitest'

import { bulkPieceOf, wholeOrder } from '#app/infra/shopify/bulk-export.ts'
import { readRecord } from '#app/infra/shopify/read-record.ts'

const money = (amount: string) => ({ shopMoney: { amount, currencyCode: 'USD' } })
const order = (id: number) => ({
  id: `gid://shopify/Order/${id}`,
  name: `#${id}`,
  createdAt: '2026-03-01T09:00:00Z',
  totalPriceSet: money('105.0'),
})
const of = (parent: string, part: object) => ({ ...part, __parentId: parent })
const line = (id: number, parent: number) =>
  of(`gid://shopify/Order/${parent}`, {
    id: `gid://shopify/LineItem/${id}`,
    title: 'Pump',
    quantity: 2,
    originalUnitPriceSet: money('50.0'),
    taxLines: [],
    discountAllocations: [],
  })

test('an order gets its lines, its shipping, its parcels and its refunds in whatever order they are told', () => {
  const refund = { id: 'gid://shopify/Refund/6', createdAt: '2026-03-03T09:00:00Z' }
  const parts = [
    of('gid://shopify/Refund/6', {
      id: 'gid://shopify/RefundLineItem/61',
      quantity: 1,
      lineItem: { id: 'gid://shopify/LineItem/11' },
      subtotalSet: money('50.0'),
    }),
    of('gid://shopify/Fulfillment/7', {
      id: 'gid://shopify/FulfillmentLineItem/71',
      quantity: 2,
      lineItem: { id: 'gid://shopify/LineItem/11' },
    }),
    of('gid://shopify/Order/1', { id: 'gid://shopify/Fulfillment/7', createdAt: '2026-03-02T09:00:00Z', status: 'SUCCESS' }),
    line(11, 1),
    of('gid://shopify/Order/1', { originalPriceSet: money('5.0') }),
    of('gid://shopify/Order/1', { code: 'AUTUMN', targetType: 'LINE_ITEM' }),
    line(12, 1),
  ]
  const expected = {
    kind: 'order',
    order: {
      name: '#1',
      shippingMinor: 500,
      lines: [{ sourceId: '11', paidMinor: 10_000 }, { sourceId: '12' }],
      shipments: [{ sourceId: '7', lines: [{ lineSourceId: '11', quantity: 2 }] }],
      refunds: [{ sourceId: '6', amountMinor: 5_000, lines: [{ sourceId: '61', lineSourceId: '11', amountMinor: 5_000 }] }],
    },
  }
  const read = (told: typeof parts) => readRecord(wholeOrder({ ...order(1), refunds: [refund] }, told), null)[0]
  expect(read(parts)).toMatchObject(expected)
  expect(read([...parts.slice(3), ...parts.slice(0, 3)])).toMatchObject(expected)
})

test('an order without its lines and whatever names a parent are pieces; what is whole is none', () => {
  expect(bulkPieceOf({ ...order(1), refunds: [{ id: 'gid://shopify/Refund/6' }] })).toEqual({
    id: 'gid://shopify/Order/1',
    parent: null,
    within: ['gid://shopify/Refund/6'],
  })
  expect(bulkPieceOf(line(11, 1))).toEqual({ id: 'gid://shopify/LineItem/11', parent: 'gid://shopify/Order/1', within: [] })
  expect([{ order: { id: 1 } }, 'text', { ...order(3), lineItems: { nodes: [] } }, { id: 5, line_items: [] }].map(bulkPieceOf)).toEqual([
    null,
    null,
    null,
    null,
  ])
})

test('a part of no kind that is known is passed over, also one that is called like what every object has', () => {
  const strange = ['constructor', 'toString', 'hasOwnProperty', '__proto__', 'Metafield'].map((kind, at) =>
    of('gid://shopify/Order/1', { id: `gid://shopify/${kind}/${at}`, value: 'x' }),
  )
  expect(wholeOrder(order(1), strange)).toEqual(order(1))
})
