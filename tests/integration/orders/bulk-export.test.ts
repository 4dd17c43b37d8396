import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { type BadDocument, importOrders } from '#app/usecases/orders/import-orders.ts'
import { makePortal } from '#tests/support/portal.ts'
import { shopCase } from '#tests/support/shop-cases.ts'
import { emptyTables } from '#tests/support/empty-tables.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => ({ portal, close } = await makePortal()))
afterAll(() => close())
beforeEach(() => emptyTables(portal.db, 'orders, catalogue_item, customer'))

async function take(text: string) {
  const bad: BadDocument[] = []
  async function* stream() {
    for (let at = 0; at < text.length; at += 997) yield text.slice(at, at + 997)
  }
  const summary = await importOrders(portal, { stream: stream(), onBad: (one) => bad.push(one) })
  return { summary, bad: bad.map(({ line, name, reasons }) => ({ line, name, reasons })) }
}

/** The SKUs of every order, with those of its lines that were taken out after a dash. */
async function linesByOrder(): Promise<Record<string, string[]>> {
  const orders = await portal.db.order.findMany({
    orderBy: { name: 'asc' },
    select: { name: true, lines: { orderBy: { position: 'asc' }, select: { sku: true, droppedQuantity: true } } },
  })
  return Object.fromEntries(
    orders.map(({ name, lines }) => [name, lines.map(({ sku, droppedQuantity }) => `${droppedQuantity > 0 ? '-' : ''}${sku}`)]),
  )
}

test('children anywhere after their parent: every order with every line', async () => {
  expect((await take(shopCase('01-bulk-not-grouped.jsonl'))).bad).toEqual([])
  expect(await linesByOrder()).toEqual({ '#F01A': ['MOPA-60W'], '#F01B': ['GOGGLES'] })
  expect(await portal.db.order.findFirst({ where: { name: '#F01A' }, select: { shippingMinor: true, moneyFaults: true } })).toEqual({
    shippingMinor: 900n,
    moneyFaults: [],
  })
})

test('a line that comes after another order: never an order in half', async () => {
  expect((await take(shopCase('01b-bulk-half-an-order.jsonl'))).bad).toEqual([])
  expect(await linesByOrder()).toEqual({ '#F01C': ['MOPA-60W', 'GOGGLES'], '#F01D': ['GOGGLES'] })
})

test('children before their parent, and lines in any order', async () => {
  const lines = shopCase('01b-bulk-half-an-order.jsonl').trim().split('\n')
  for (let turn = 0; turn < lines.length; turn += 1) {
    await emptyTables(portal.db, 'orders')
    const turned = [...lines.slice(turn), ...lines.slice(0, turn)].reverse()
    expect((await take(`${turned.join('\n')}\n`)).bad).toEqual([])
    const found = await linesByOrder()
    expect({ ...found, '#F01C': found['#F01C']?.toSorted() }).toEqual({ '#F01C': ['GOGGLES', 'MOPA-60W'], '#F01D': ['GOGGLES'] })
  }
})

test('parts that nothing is made of stand between, and both orders are in', async () => {
  expect((await take(shopCase('02-bulk-other-parts.jsonl'))).bad).toEqual([])
  expect(await linesByOrder()).toEqual({ '#F02A': ['MOPA-60W'], '#F02B': ['GOGGLES'] })
})

test('a part whose parent the export does not hold is named, an order without lines too, and broken lines break only themselves', async () => {
  const [first = '', second = '', line = ''] = shopCase('01-bulk-not-grouped.jsonl').split('\n')
  const { summary, bad } = await take([first, '{"id": broken', second, line, line.replaceAll('Order/60101', 'Order/7')].join('\n'))
  expect(summary).toMatchObject({ documents: 4, added: 1, bad: 3 })
  expect(bad).toEqual([
    { line: 2, name: null, reasons: [expect.stringContaining('not valid JSON')] },
    { line: 3, name: '#F01B', reasons: ['order.line_items: the order has no lines'] },
    {
      line: 5,
      name: null,
      reasons: ['a part of gid://shopify/Order/7 by itself, and neither an order nor a fulfillment, event or refund'],
    },
  ])
})

test('parts that name each other in a ring end', async () => {
  const ring = (id: number, parent: number) =>
    JSON.stringify({ id: `gid://shopify/LineItem/${id}`, __parentId: `gid://shopify/LineItem/${parent}` })
  expect((await take([ring(1, 2), ring(2, 1)].join('\n'))).summary).toMatchObject({ documents: 2, bad: 2 })
})

test('an answer of the API whose lines go on on another page is named as cut off, and what it leaves out is not removed', async () => {
  expect((await take(shopCase('03a-api-all-lines.json'))).bad).toEqual([])
  expect((await take(shopCase('03b-api-first-line-of-two.json'))).bad).toEqual([
    { line: 1, name: '#F03', reasons: ['order.lineItems: is cut off, and goes on on another page'] },
  ])
  expect(await linesByOrder()).toEqual({ '#F03': ['MOPA-60W', 'GOGGLES'] })
})

test('a list that is cut off inside a parcel or a refund is named as well', async () => {
  const answer = JSON.parse(shopCase('03a-api-all-lines.json')) as { data: { order: object } }
  const cut = { nodes: [], pageInfo: { hasNextPage: true } }
  const order = {
    ...answer.data.order,
    refunds: [{ id: 'gid://shopify/Refund/1', createdAt: '2026-11-30T01:10:09Z', refundLineItems: cut }],
    fulfillments: [{ id: 'gid://shopify/Fulfillment/1', createdAt: '2026-11-30T01:10:09Z', events: cut }],
    metafields: cut,
  }
  expect((await take(JSON.stringify({ data: { order } }))).bad[0]?.reasons).toEqual([
    'order.refundLineItems: is cut off, and goes on on another page',
    'order.events: is cut off, and goes on on another page',
  ])
})

test('a line that a newer answer leaves out, without saying that it was cut, stays while the total counts it', async () => {
  await take(shopCase('03a-api-all-lines.json'))
  const answer = shopCase('03b-api-first-line-of-two.json').replace('"hasNextPage": true', '"hasNextPage": false')
  expect((await take(answer)).bad).toEqual([])
  expect(await linesByOrder()).toEqual({ '#F03': ['MOPA-60W', 'GOGGLES'] })
})

test('many orders of an export, with their lines at its very end, come in whole', async () => {
  const money = { shopMoney: { amount: '10.00', currencyCode: 'EUR' } }
  const orders = Array.from({ length: 1_500 }, (_, at) => ({
    id: `gid://shopify/Order/${at + 1}`,
    name: `#B${at + 1}`,
    createdAt: '2026-03-01T09:00:00Z',
    taxesIncluded: true,
    currencyCode: 'EUR',
    totalPriceSet: money,
  }))
  const lines = orders.map(({ id }, at) => ({
    id: `gid://shopify/LineItem/${at + 1}`,
    title: 'Pump',
    sku: `S${at + 1}`,
    quantity: 1,
    originalUnitPriceSet: money,
    __parentId: id,
  }))
  const { summary } = await take([...orders, ...lines].map((one) => JSON.stringify(one)).join('\n'))
  expect(summary).toMatchObject({ documents: 1_500, added: 1_500, bad: 0 })
  expect(await portal.db.orderLine.count()).toBe(1_500)
  expect((await linesByOrder())['#B1499']).toEqual(['S1499'])
})
