import { expect, test } from 'vitest'

import { readBulkExport } from '#app/infra/shopify/bulk-export.ts'
import { readRecord } from '#app/infra/shopify/read-record.ts'

const money = (amount: string) => ({ shopMoney: { amount, currencyCode: 'USD' } })
const order = (id: number) => ({ id: `gid://shopify/Order/${id}`, name: `#${id}`, createdAt: '2026-03-01T09:00:00Z', totalPriceSet: money('105.0') })
const of = (parent: string, part: object) => ({ ...part, __parentId: parent })
const line = (id: number, parent: number) =>
  of(`gid://shopify/Order/${parent}`, { id: `gid://shopify/LineItem/${id}`, title: 'Pump', quantity: 2, originalUnitPriceSet: money('50.0'), taxLines: [], discountAllocations: [] })

/** What each line of an export is read as, with the line it is told by. */
function readAll(values: readonly unknown[]) {
  const bulk = readBulkExport()
  const whole = [...values.flatMap((value, at) => bulk.next({ line: at + 1, value })), ...bulk.end()]
  return whole.map(({ line: at, value }) => ({ line: at, read: readRecord(value, null)[0] }))
}

test('an order of a bulk export gets the lines, the shipping, the parcels and the refunds that follow it', () => {
  const refund = { id: 'gid://shopify/Refund/6', createdAt: '2026-03-03T09:00:00Z' }
  const read = readAll([
    { ...order(1), refunds: [refund] }, line(11, 1), line(12, 1), of('gid://shopify/Order/1', { originalPriceSet: money('5.0') }),
    of('gid://shopify/Refund/6', { id: 'gid://shopify/RefundLineItem/61', quantity: 1, lineItem: { id: 'gid://shopify/LineItem/11' }, subtotalSet: money('50.0') }),
    order(2), line(21, 2),
  ])
  expect(read).toMatchObject([
    { line: 1, read: { kind: 'order', order: { name: '#1', shippingMinor: 500, lines: [{ sourceId: '11', paidMinor: 10_000 }, { sourceId: '12' }], refunds: [{ sourceId: '6', amountMinor: 5_000, lines: [{ sourceId: '61', lineSourceId: '11', amountMinor: 5_000 }] }] } } },
    { line: 6, read: { kind: 'order', order: { name: '#2', lines: [{ sourceId: '21' }] } } },
  ])
})

test('a part that follows another order is named as a part, and no order gets what is not its own', () => {
  const read = readAll([order(1), line(11, 1), order(2), line(12, 1)])
  expect(read.map(({ line: at, read: one }) => [at, one?.kind])).toEqual([[1, 'order'], [3, 'bad'], [4, 'bad']])
  expect(read[0]?.read).toMatchObject({ order: { lines: [{ sourceId: '11' }] } })
  expect(read[1]?.read).toMatchObject({ faults: ['order.line_items: the order has no lines'] })
  expect(read[2]?.read).toMatchObject({ faults: ['a part of gid://shopify/Order/1 by itself, and neither an order nor a fulfillment, event or refund'] })
})

test('values that are no bulk export pass in their order', () => {
  const read = readAll([{ order: { id: 1 } }, 'text', { ...order(3), lineItems: { nodes: [] } }])
  expect(read.map(({ line: at }) => at)).toEqual([1, 2, 3])
})
