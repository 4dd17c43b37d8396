import { afterAll, beforeAll, expect, test } from 'vitest'

import { shopProgress } from '#app/domain/shop/progress.ts'
import { listQueue } from '#app/infra/cases/list-queue.ts'
import { insertRefund } from '#app/infra/cases/write-outcome.ts'
import { brokenConstraint } from '#app/infra/db/client.ts'
import { applyNews } from '#app/infra/orders/apply-news.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import { listGivenInShop } from '#app/infra/orders/given-in-shop.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { readRecord } from '#app/infra/shopify/read-record.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { refundCase, type RefundInput } from '#app/usecases/cases/refund-case.ts'
import { RefundCard } from '#app/ui/staff/refund-card.tsx'
import { staffOutcomeView } from '#app/views/cases/outcome-page-view.ts'
import { refundByHand } from '#scripts/local-shop/by-hand.ts'
import type { LocalShop } from '#scripts/local-shop/start.ts'
import { agreeTo, askOf, type Bought, buy, caseOf, daysAgo, fileRequest, hire, mailsOf, outcomeOf } from '#tests/support/case-life.ts'
import { render } from '#tests/support/render.tsx'
import { inShop, openWithShop, workAll } from '#tests/support/shop-at-work.ts'

let portal: Portal
let shop: LocalShop
let close: () => Promise<void>
let finance: string
let admin: string

beforeAll(async () => {
  ;({ portal, shop, close } = await openWithShop({ REFUND_LIMIT_EUR: '60000' }))
  finance = await hire(portal, 'finance')
  admin = await hire(portal, 'admin')
})
afterAll(() => close())

type InCase = Bought & Readonly<{ number: string }>

/** A cancellation that was confirmed and called off, whose money is still to be given back. */
async function calledOff(price = '500.00'): Promise<InCase> {
  const bought = await buy(portal, [{ sku: 'CLAMP', price }], { placedAt: daysAgo(1 / 24), deliveredAt: null, shop })
  const number = await fileRequest(portal, bought, { action: 'cancel' })
  const agent = await hire(portal, 'agent')
  const confirm = { ...(await askOf(portal, number, agent)), step: 'confirm', note: null, shipment: null } as const
  expect(await advanceCase(portal, confirm)).toEqual({ done: true })
  await workAll(portal)
  return { ...bought, number }
}

/** Money back in the shop's own admin, which the shop tells of; answers the refund's number there. */
async function givenThere(bought: Bought, amountMinor: number): Promise<string> {
  const order = await inShop(portal, shop, bought)
  const given = refundByHand(shop.shop(), order.id, amountMinor)
  if (!given.done) throw new Error('the shop refused it')
  const number = given.done.id.split('/').at(-1) ?? ''
  const amount = (amountMinor / 100).toFixed(2)
  const at = new Date(Date.now() + 1_000).toISOString()
  const paid = { id: `${number}0`, kind: 'refund', status: 'success', amount, currency: 'EUR' }
  const id = order.id.split('/').at(-1)
  const [read] = readRecord({ id: number, order_id: id, created_at: at, refund_line_items: [], transactions: [paid] }, null)
  if (read?.kind !== 'news') throw new Error(JSON.stringify(read))
  const client = await portal.database.pool.connect()
  try {
    await applyNews(client, [read.news])
  } finally {
    client.release()
  }
  return number
}

const refund = async (number: string, given: RefundInput['given'] = null) =>
  refundCase(portal, { ...(await askOf(portal, number, finance)), reference: null, amountMinor: null, given })
const givenBack = async ({ orderId }: Bought) => (await findOrder(portal.db, { orderId, staff: true }))?.givenBack.amountMinor
const refundsThere = async (bought: Bought) =>
  (await inShop(portal, shop, bought)).transactions.filter(({ kind }) => kind === 'REFUND').map(({ amount }) => amount.presentment)

async function inQueue(number: string): Promise<boolean> {
  const filter = {
    which: 'open',
    store: null,
    kind: null,
    state: null,
    assignee: null,
    overdue: false,
    shop: 'given',
    parcel: null,
  } as const
  const { rows } = await listQueue(portal.db, { filter, staffId: finance, after: null, limit: 100 })
  return rows.some((row) => row.number === number)
}

/** The refund step as finance sees it. */
async function refundCard(number: string): Promise<string> {
  const [view, outcome] = [await caseOf(portal, number), await outcomeOf(portal, number)]
  const page = staffOutcomeView(
    view,
    outcome,
    'en',
    { limits: portal.settings.refundLimits, sendFirst: null, now: new Date().toISOString() },
    shopProgress([]),
    await listGivenInShop(portal.db, view.id),
  )
  const refunder = { id: finance, mayRefund: true, fresh: true, token: 'token', seconds: [] }
  return render(<RefundCard outcome={page} refunder={refunder} reply={undefined} />)
}

test('what was given back in the shop is shown on its case and in the queue, and settles the case: nothing is paid, and the customer is told', async () => {
  const { number, ...bought } = await calledOff()
  const there = await givenThere(bought, 50_000)
  expect(await listGivenInShop(portal.db, (await caseOf(portal, number)).id)).toMatchObject([
    { number: there, amount: { amountMinor: 50_000 } },
  ])
  expect(await inQueue(number)).toBe(true)
  const card = await refundCard(number)
  expect(card).toContain(`value="only:${there}"`)
  expect(card).toContain('Something else: this request is refunded as well.')
  expect(card).not.toMatch(/rest:|Reference of the payment/)
  expect(await refund(number)).toEqual({ done: false, because: 'given-in-shop' })

  expect(await refund(number, { number: there, rest: false })).toEqual({ done: true, issued: true })
  await workAll(portal)
  expect(await refundsThere(bought)).toEqual([50_000])
  expect(await givenBack(bought)).toBe(50_000)
  expect((await caseOf(portal, number)).state).toBe('refunded')
  expect((await mailsOf(portal, number)).at(-1)).toMatchObject({
    kind: 'refund-issued',
    payload: { amount: { amountMinor: 50_000 }, reference: there },
  })
  expect(await inQueue(number)).toBe(false)
})

test('a part that was given back in the shop counts, and the shop is asked for the rest of it alone', async () => {
  const { number, ...bought } = await calledOff()
  const there = await givenThere(bought, 12_345)
  expect(await refundCard(number)).toContain('Part of this request: the remaining €376.55 is refunded now.')
  expect(await refund(number, { number: there, rest: true })).toEqual({ done: true, issued: false })
  expect(await givenBack(bought)).toBe(50_000)
  await workAll(portal)
  expect(await refundsThere(bought)).toEqual([12_345, 37_655])
  expect(await givenBack(bought)).toBe(50_000)
  expect((await outcomeOf(portal, number)).refund?.amount.amountMinor).toBe(50_000)
})

test('less may settle it: its customer reads what was given', async () => {
  const { number, ...bought } = await calledOff()
  const there = await givenThere(bought, 12_345)
  expect(await refund(number, { number: there, rest: false })).toEqual({ done: true, issued: true })
  expect((await mailsOf(portal, number)).at(-1)).toMatchObject({ payload: { amount: { amountMinor: 12_345 } } })
  await workAll(portal)
  expect(await refundsThere(bought)).toEqual([12_345])
})

test('money for something else leaves the refund as it is, and never more than was received', async () => {
  const { number, ...bought } = await calledOff()
  await givenThere(bought, 1)
  expect(await refund(number, 'beside')).toEqual({ done: false, because: 'above-received' })
  expect(await refundsThere(bought)).toEqual([1])
})

test('above the limit a second person agrees to count it; nothing is paid then either', async () => {
  const { number, ...bought } = await calledOff('700.00')
  const there = await givenThere(bought, 70_000)
  expect(await refund(number, { number: there, rest: false })).toEqual({ done: true, issued: false })
  await agreeTo(portal, 'refund', await askOf(portal, number, admin))
  await workAll(portal)
  expect((await caseOf(portal, number)).state).toBe('refunded')
  expect(await refundsThere(bought)).toEqual([70_000])
})

test('the database lets no refund past it while nobody has said for what it was', async () => {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00', quantity: 5 }], { shop })
  const lines = [{ lineId: bought.lineIds[0] ?? '', quantity: 2 }]
  const { id: caseId, version } = await caseOf(portal, await fileRequest(portal, bought, { action: 'return', lines }))
  await givenThere(bought, 100)
  const amount = { amountMinor: 18_600, currency: 'EUR' } as const
  const made = { caseId, version, amount, basis: 'filed', reference: null, limitMinor: 60_000, staffId: finance, as: 'ordered' } as const
  const broken = await insertRefund(portal.db, made).catch(brokenConstraint)
  expect(broken).toBe('refund_past_shop')
  expect(await insertRefund(portal.db, { ...made, beside: true })).toEqual(expect.any(String))
})
