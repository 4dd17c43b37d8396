import { afterAll, beforeAll, expect, test } from 'vitest'

import { applyNews } from '#app/infra/orders/apply-news.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { readRecord } from '#app/infra/shopify/read-record.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { refundCase } from '#app/usecases/cases/refund-case.ts'
import { agreeTo, askOf, type Bought, buy, caseOf, daysAgo, fileRequest, hire } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
let agent: string
let finance: string
let admin: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal({ REFUND_LIMIT_EUR: '200000' }))
  agent = await hire(portal, 'agent')
  finance = await hire(portal, 'finance')
  admin = await hire(portal, 'admin')
})
afterAll(() => close())

/** A cancellation of it that was confirmed. */
async function confirmed(bought: Bought): Promise<string> {
  const number = await fileRequest(portal, bought, { action: 'cancel' })
  const input = { ...(await askOf(portal, number, agent)), step: 'confirm', note: null, shipment: null } as const
  expect(await advanceCase(portal, input)).toEqual({ done: true })
  return number
}

const unsent = (price = '500.00') => buy(portal, [{ sku: 'CLAMP', price }], { placedAt: daysAgo(1 / 24), deliveredAt: null })

async function viewOf({ orderId }: Bought) {
  const order = await findOrder(portal.db, { orderId, staff: true })
  if (!order) throw new Error('no order')
  return order
}

let nextRefund = 700_000

type InShop = Readonly<{ amount: string; id?: number; authorization?: string; status?: string; at?: string }>

/** What the shop's notice of a refund tells. */
async function noticeOf(
  { orderId }: Bought,
  { amount, id = (nextRefund += 1), authorization, status = 'success', at = '2026-11-01T10:00:00Z' }: InShop,
) {
  const { sourceId } = await portal.db.order.findUniqueOrThrow({ where: { id: orderId }, select: { sourceId: true } })
  const [read] = readRecord(
    {
      id,
      order_id: Number(sourceId),
      created_at: at,
      refund_line_items: [],
      transactions: [{ id: id * 10, kind: 'refund', status, amount, currency: 'EUR', authorization }],
    },
    null,
  )
  if (read?.kind !== 'news') throw new Error(JSON.stringify(read))
  return { id, news: read.news }
}

/** Gives money back in the shop, which tells of it; answers its number there. */
async function refundInShop(bought: Bought, refund: InShop): Promise<number> {
  const { id, news } = await noticeOf(bought, refund)
  const client = await portal.database.pool.connect()
  try {
    expect((await applyNews(client, [news])).waiting).toEqual([null])
  } finally {
    client.release()
  }
  return id
}

const refund = async (number: string, reference: string, staffId = finance) =>
  refundCase(portal, { ...(await askOf(portal, number, staffId)), reference, amountMinor: null })

test('F09 what the shop gave back after filing is not given back again by the case', async () => {
  const bought = await unsent()
  const number = await confirmed(bought)
  await refundInShop(bought, { amount: '500.00' })
  expect(await refund(number, 're_1')).toEqual({ done: false, because: 'above-received' })
  expect((await caseOf(portal, number)).state).toBe('confirmed')
  expect(await viewOf(bought)).toMatchObject({
    received: { amountMinor: 50_000 },
    givenBack: { amountMinor: 50_000 },
    balance: { amountMinor: 0 },
  })
})

test('the number of the shop’s refund as the reference says that it is the money for this case: it counts once', async () => {
  const bought = await unsent()
  const number = await confirmed(bought)
  const id = await refundInShop(bought, { amount: '500.00' })
  expect(await refund(number, ` #${id} `)).toEqual({ done: true, issued: true })
  expect((await caseOf(portal, number)).state).toBe('refunded')
  expect((await viewOf(bought)).givenBack.amountMinor).toBe(50_000)
})

test('a refund of this portal that the shop tells of later by the same reference counts once, by another one twice', async () => {
  const [known, unknown] = [await unsent(), await unsent()]
  for (const [bought, authorization] of [
    [known, 'RE_42'],
    [unknown, 're_99'],
  ] as const) {
    expect(await refund(await confirmed(bought), 're_42')).toEqual({ done: true, issued: true })
    await refundInShop(bought, { amount: '500.00', authorization })
  }
  expect((await viewOf(known)).givenBack.amountMinor).toBe(50_000)
  expect(await viewOf(unknown)).toMatchObject({ givenBack: { amountMinor: 100_000 }, balance: { amountMinor: 0 } })
})

test('one refund of the shop stands for one refund of the portal, and more given back in the shop counts in full', async () => {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00', quantity: 5 }])
  const first = await returned(bought)
  const second = await returned(bought)
  const third = await returned(bought)
  const id = await refundInShop(bought, { amount: '93.00' })
  expect(await refund(first, String(id))).toEqual({ done: true, issued: true })
  expect(await refund(second, String(id))).toEqual({ done: true, issued: true })
  expect((await viewOf(bought)).givenBack.amountMinor).toBe(18_600)
  await refundInShop(bought, { amount: '320.00' })
  expect(await refund(third, 're')).toEqual({ done: false, because: 'above-received' })
})

/** A return of one piece that came back as it was declared. */
async function returned(bought: Bought): Promise<string> {
  const lineId = bought.lineIds[0] ?? ''
  const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId, quantity: 1 }] })
  const { id } = await caseOf(portal, number)
  await portal.db.case.update({ where: { id }, data: { state: 'lost' }, select: { id: true } })
  return number
}

test('what the shop gave back while a second person was asked stops the refund at their yes', async () => {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '2500.00' }], { placedAt: daysAgo(1 / 24), deliveredAt: null })
  const number = await confirmed(bought)
  expect(await refund(number, 're_5')).toEqual({ done: true, issued: false })
  await refundInShop(bought, { amount: '0.01' })
  expect(await agreeTo(portal, 'refund', await askOf(portal, number, admin))).toEqual({ done: false, because: 'above-received' })
})

test('a payment that failed in the shop was not given back, whichever of the two is told last', async () => {
  const bought = await unsent()
  const id = await refundInShop(bought, { amount: '500.00', status: 'pending', at: '2026-11-01T10:00:00Z' })
  expect((await viewOf(bought)).balance.amountMinor).toBe(0)
  await refundInShop(bought, { id, amount: '500.00', status: 'failure', at: '2026-11-02T10:00:00Z' })
  await refundInShop(bought, { id, amount: '500.00', status: 'pending', at: '2026-11-01T10:00:00Z' })
  expect((await viewOf(bought)).balance.amountMinor).toBe(50_000)
})

test('F09 twenty refunds from both sides at once never come to more than was received: the portal’s wait for the shop’s', async () => {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00', quantity: 10 }])
  const numbers = []
  for (let each = 0; each < 10; each += 1) numbers.push(await returned(bought))
  const told = await Promise.all(Array.from({ length: 10 }, () => noticeOf(bought, { amount: '50.00' })))
  const client = await portal.database.pool.connect()
  await client.query('BEGIN')
  await client.query('SELECT 1 FROM orders WHERE id = $1 FOR NO KEY UPDATE', [bought.orderId])
  const here = numbers.map((number) => refund(number, 're'))
  for (const { news } of told) {
    const [one] = news.kind === 'refund' ? [news.refund] : []
    await client.query(`INSERT INTO shop_refund (order_id, source_id, told_at, amount_minor) VALUES ($1, $2, now(), $3)`, [
      bought.orderId,
      one?.sourceId,
      one?.amountMinor,
    ])
  }
  await client.query('COMMIT')
  client.release()
  const done = (await Promise.all(here)).filter((each) => each.done)
  expect(done).toHaveLength(5)
  expect((await viewOf(bought)).givenBack.amountMinor).toBe(50_000 + 5 * 9_300)
})

test('F09 ten refunds of the portal and the shop’s notices of the same ten, all at once, count once each', async () => {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00', quantity: 10 }])
  const numbers = []
  for (let each = 0; each < 10; each += 1) numbers.push(await returned(bought))
  await Promise.all(
    numbers.flatMap((number, each) => [
      refund(number, `re_${each}`).then((result) => expect(result).toEqual({ done: true, issued: true })),
      refundInShop(bought, { amount: '93.00', authorization: `re_${each}` }),
    ]),
  )
  expect((await viewOf(bought)).givenBack.amountMinor).toBe(93_000)
})
