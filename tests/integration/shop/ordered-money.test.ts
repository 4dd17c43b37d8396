import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { insertRefund, issueOrdered, type MoneyGiven } from '#app/infra/cases/write-outcome.ts'
import { brokenConstraint } from '#app/infra/db/client.ts'
import { applyNews } from '#app/infra/orders/apply-news.ts'
import { findOrderBooks } from '#app/infra/orders/order-books.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { askShop } from '#app/infra/shop/ask-shop.ts'
import { readRecord } from '#app/infra/shopify/read-record.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { askOf, type Bought, buy, caseOf, daysAgo, fileRequest, hire } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
let agent: string
let finance: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  agent = await hire(portal, 'agent')
  finance = await hire(portal, 'finance')
})
afterAll(() => close())

/** An order of 500.00 whose cancellation is confirmed. */
async function confirmed(): Promise<Bought & Readonly<{ number: string }>> {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '500.00' }], { placedAt: daysAgo(1 / 24), deliveredAt: null })
  const number = await fileRequest(portal, bought, { action: 'cancel' })
  await advanceCase(portal, { ...(await askOf(portal, number, agent)), step: 'confirm', note: null, shipment: null })
  return { ...bought, number }
}

type Given = Readonly<{ as: MoneyGiven; amountMinor?: number; limitMinor?: number }>

async function give({ number }: Readonly<{ number: string }>, { as, amountMinor = 50_000, limitMinor = 200_000 }: Given) {
  const { id: caseId, version } = await caseOf(portal, number)
  const amount = { amountMinor, currency: 'EUR' } as const
  const id = await insertRefund(portal.db, { caseId, version, amount, basis: 'filed', reference: null, limitMinor, staffId: finance, as })
  return { id, caseId, version, amount }
}

/** An ordered refund and the command that asks for it. */
async function order(bought: Bought & Readonly<{ number: string }>) {
  const { id, caseId, version, amount } = await give(bought, { as: 'ordered' })
  const input = { kind: 'refund', of: 'refund', id, amount } as const
  const commandId = await askShop(portal.db, { store: 'eu', orderId: bought.orderId, of: { caseId, version }, input })
  return { id, commandId }
}

async function givenBack({ orderId }: Bought) {
  return (await findOrderBooks(portal.db, orderId))?.givenBackMinor
}

let nextRefund = 900_000

/** What the shop's notice tells of a refund with this note; its number there. */
async function tell({ orderId }: Bought, note: string | null, id = (nextRefund += 1)): Promise<number> {
  const { sourceId } = await portal.db.order.findUniqueOrThrow({ where: { id: orderId }, select: { sourceId: true } })
  const transactions = [{ id: id * 10, kind: 'refund', status: 'success', amount: '500.00', currency: 'EUR' }]
  const document = { id, order_id: Number(sourceId), note, created_at: '2026-11-01T10:00:00Z', refund_line_items: [], transactions }
  const read = readRecord(document, null)[0]
  if (read?.kind !== 'news') throw new Error(JSON.stringify(read))
  const client = await portal.database.pool.connect()
  await applyNews(client, [read.news]).finally(() => client.release())
  return id
}

const constraintOf = (given: Promise<unknown>) => given.then(() => null, brokenConstraint)

test('what was ordered is reserved: the case has its refund, and the order no more than was received', async () => {
  const bought = await confirmed()
  await give(bought, { as: 'ordered' })
  expect(await givenBack(bought)).toBe(50_000)
  expect(await constraintOf(give(bought, { as: 'issued' }))).toBe('one_refund_per_case')

  const told = await confirmed()
  await tell(told, null)
  expect(await constraintOf(give(told, { as: 'ordered' }))).toBe('refund_within_received')
})

test('one person orders what one person may give, and no more', async () => {
  const bought = await confirmed()
  expect(await constraintOf(give(bought, { as: 'ordered', limitMinor: 10_000 }))).toBe('refund_above_limit')
  const { caseId, version, amount } = await give(bought, { as: 'proposed' })
  const basis = { caseId, version, amount, basis: 'person', reference: null, limitMinor: 200_000, staffId: finance, as: 'ordered' } as const
  await portal.db.$executeRaw`UPDATE refund SET dropped_at = clock_timestamp() WHERE case_id = ${caseId}::uuid`
  expect(await constraintOf(insertRefund(portal.db, basis))).toBe('refund_by_one')
})

test('what was ordered stays as it is until it is issued, which it is once', async () => {
  const { id } = await give(await confirmed(), { as: 'ordered' })
  await expect(portal.db.$executeRaw`UPDATE refund SET amount_minor = 1 WHERE id = ${id}::uuid`).rejects.toThrow('an ordered refund stays')
  await expect(portal.db.$executeRaw`UPDATE refund SET dropped_at = now() WHERE id = ${id}::uuid`).rejects.toThrow(
    'an ordered refund stays',
  )
  await expect(portal.db.$executeRaw`DELETE FROM refund WHERE id = ${id}::uuid`).rejects.toThrow('an ordered refund stays')
  expect(await issueOrdered(portal.db, { of: 'refund', id }, '77')).toBe(true)
  expect(await issueOrdered(portal.db, { of: 'refund', id }, '78')).toBe(false)
  expect(await issueOrdered(portal.db, { of: 'refund', id: randomUUID() }, '79')).toBe(false)
})

test('the shop’s notice counts once, whether it comes before the answer or after it', async () => {
  const early = await confirmed()
  const asked = await order(early)
  await tell(early, `${early.number} ${asked.commandId}`)
  expect(await givenBack(early)).toBe(50_000)
  expect(await issueOrdered(portal.db, { of: 'refund', id: asked.id }, String(nextRefund))).toBe(true)
  expect(await givenBack(early)).toBe(50_000)

  const late = await confirmed()
  const { id } = await order(late)
  const number = (nextRefund += 1)
  expect(await issueOrdered(portal.db, { of: 'refund', id }, `gid://shopify/Refund/${number}`)).toBe(true)
  await tell(late, null, number)
  expect(await givenBack(late)).toBe(50_000)
})

test('a refund that was ordered is issued although somebody has given money back in the shop meanwhile: the shop has done it', async () => {
  const bought = await confirmed()
  const { id } = await order(bought)
  await tell(bought, 'goodwill')
  expect(await givenBack(bought)).toBe(100_000)
  expect(await issueOrdered(portal.db, { of: 'refund', id }, '81')).toBe(true)
})
