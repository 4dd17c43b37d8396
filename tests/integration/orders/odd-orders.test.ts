import { Readable } from 'node:stream'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { type BadDocument, importOrders } from '#app/usecases/orders/import-orders.ts'
import { makePortal } from '#tests/support/portal.ts'
import { oddValues, placesOf, withChange } from '#tests/support/odd-documents.ts'
import { shopEvent, shopFulfilment, shopLine, shopOrder } from '#tests/support/shop-order.ts'
import { emptyTables } from '#tests/support/empty-tables.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

const order = (id: number) =>
  shopOrder({
    id,
    name: `#${id}`,
    line_items: [shopLine({ id: id * 10, properties: [{ name: 'serial', value: 'S1' }] })],
    fulfillments: [
      shopFulfilment({ id: id * 10, order_id: id, line_items: [{ id: id * 10, quantity: 1 }], events: [shopEvent({ id: id * 10 })] }),
    ],
    refunds: [
      { id: id * 10, refund_line_items: [{ id: id * 10, line_item_id: id * 10, quantity: 1, subtotal: '129.00', total_tax: '0.00' }] },
    ],
  })

test('of documents with anything in any place each is taken in or named with its number, its line and why', async () => {
  const values = [...oddValues, 2_147_483_648, '999999999', '99999999999.99', 'x'.repeat(100_000), '9999-12-31T23:59:59Z']
  const texts = placesOf(order(1)).flatMap((place, at) =>
    values.map((value, which) => JSON.stringify(withChange(order(100_000 + at * 1_000 + which), place, value))),
  )
  const bad: BadDocument[] = []
  const summary = await importOrders(portal, { stream: Readable.from(texts.map((text) => `${text}\n`)), onBad: (one) => bad.push(one) })
  expect(summary.documents).toBe(texts.length)
  expect(summary.bad).toBe(bad.length)
  expect(bad.every(({ number, line, reasons }) => number === line && reasons.length > 0)).toBe(true)
  const { added, changed, unchanged, stale, news } = summary
  expect(added + changed + unchanged + stale + news + summary.bad).toBe(texts.length)
  // Most of them are good orders with one odd thing that does not matter.
  expect(added).toBeGreaterThan(texts.length / 2)
}, 60_000)

test('a bad order between good ones is named with its number and line, and the good ones are in', async () => {
  await emptyTables(portal.db, 'orders')
  const bad: BadDocument[] = []
  const texts = [
    JSON.stringify(order(1)),
    '',
    JSON.stringify(shopOrder({ id: 2, name: '#2', currency: 'KWD', presentment_currency: 'KWD' })),
    '{"id": 3',
    JSON.stringify(order(4)),
  ]
  const summary = await importOrders(portal, { stream: Readable.from([texts.join('\n')]), onBad: (one) => bad.push(one) })
  expect(summary).toMatchObject({ documents: 4, added: 2, bad: 2 })
  expect(bad.map(({ number, line, name, reasons }) => [number, line, name, reasons[0]?.slice(0, 40)])).toEqual([
    [2, 3, '#2', 'order.currency: KWD: no store sells in i'],
    [3, 4, null, expect.stringContaining('not valid JSON')],
  ])
})
