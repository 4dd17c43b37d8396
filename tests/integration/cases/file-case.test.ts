import { findCase } from '#app/infra/cases/read-case.ts'
import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { fileCase } from '#app/usecases/requests/file-case.ts'
import { quoteRequest } from '#app/usecases/requests/quote-request.ts'
import { withdrawCase } from '#app/usecases/cases/withdraw-case.ts'
import { makePortal } from '#tests/support/portal.ts'
import { customerOf, takeIn } from '#tests/support/shop-orders.ts'

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
const answers = { reason: 'Changed my mind', phone: '+49 30 5550100' }

let portal: Portal
let close: () => Promise<void>
let nextId = 1000

beforeAll(async () => {
  // Fifty at once wait for each other, not for a connection: how fast the machine is does not count.
  ;({ portal, close } = await makePortal({ DATABASE_POOL: '25' }))
})
afterAll(() => close())

/** A customer with one delivered order of one line. */
async function deliveredOrder(quantity: number, price = '100.00') {
  nextId += 1
  const email = `ana${nextId}@example.com`
  await takeIn(portal, {
    id: nextId,
    email,
    placedAt: daysAgo(5),
    deliveredAt: daysAgo(2),
    lines: [{ id: nextId * 7, sku: 'CLAMP', price, quantity }],
  })
  const customerId = await customerOf(portal, email)
  const order = await portal.db.order.findFirstOrThrow({ where: { customerId }, select: { id: true, lines: { select: { id: true } } } })
  return { customerId, orderId: order.id, lineId: order.lines[0]?.id ?? '' }
}

type Bought = Awaited<ReturnType<typeof deliveredOrder>>

async function quoteOf({ customerId, orderId, lineId }: Bought, quantity: number): Promise<string> {
  const choice = {
    action: 'return',
    selection: [{ lineId, quantity, condition: 'unused', fault: 'none' }],
    confirms: { accessoriesIncluded: true, originalPackaging: true },
  } as const
  const quoted = await quoteRequest(portal, { customerId, orderId, choice, answers })
  if (!quoted.done) throw new Error(quoted.because)
  return quoted.quoteId
}

const fileInput = ({ customerId }: Bought, quoteId: string, key = randomUUID()) =>
  ({ customerId, quoteId, key, language: 'en', from: null }) as const

test('F05 filing freezes the decision, opens the timeline, and queues the mail, all at once', async () => {
  const bought = await deliveredOrder(1)
  const filed = await fileCase(portal, fileInput(bought, await quoteOf(bought, 1)))
  if (!filed.done) throw new Error(filed.because)
  const view = await findCase(portal.db, { number: filed.number, customerId: bought.customerId })
  expect(view?.decision.refund).toEqual({ amountMinor: 8000, currency: 'EUR' })
  expect(view?.policyVersion).toBe('em-smart/1')
  expect(view?.events.map(({ step, toState }) => [step, toState])).toEqual([['file', 'submitted']])
  const mails = await portal.db.mail.findMany({ where: { caseId: view?.id ?? '' }, select: { kind: true } })
  expect(mails).toEqual([{ kind: 'case-filed' }])
  const audit = await portal.db.auditEntry.findMany({ where: { objectId: view?.id ?? '' }, select: { action: true } })
  expect(audit).toEqual([{ action: 'case.file' }])
})

test('F06 the same form sent fifty times at once opens one case and answers all with its number', async () => {
  const bought = await deliveredOrder(1)
  const input = fileInput(bought, await quoteOf(bought, 1))
  const results = await Promise.all(Array.from({ length: 50 }, () => fileCase(portal, input)))
  const numbers = new Set(results.map((result) => (result.done ? result.number : result.because)))
  expect(numbers.size).toBe(1)
  expect(await portal.db.case.count({ where: { orderId: bought.orderId } })).toBe(1)
})

test('F08 fifty filings of a line of seven, each with its own form, never take more than seven', async () => {
  const bought = await deliveredOrder(7)
  const quotes = await Promise.all(Array.from({ length: 50 }, () => quoteOf(bought, 2)))
  const results = await Promise.all(quotes.map((quoteId) => fileCase(portal, fileInput(bought, quoteId))))
  const taken = await portal.db.caseLine.aggregate({ where: { orderLineId: bought.lineId }, _sum: { quantity: true } })
  const refusals = new Set(results.map((result) => (result.done ? 'done' : result.because)))
  expect(refusals).toEqual(new Set(['done', 'quote-changed']))
  expect(taken._sum.quantity).toBe(6)
})

test('a line of seven at one cent each is given back whole by parts that add up', async () => {
  const bought = await deliveredOrder(7, '0.01')
  for (const quantity of [1, 2, 4]) {
    const filed = await fileCase(portal, fileInput(bought, await quoteOf(bought, quantity)))
    expect(filed.done).toBe(true)
  }
  const cases = await portal.db.case.findMany({ where: { orderId: bought.orderId }, select: { decision: true } })
  const paid = cases.map(({ decision }) => (decision as { lines: [{ paid: { amountMinor: number } }] }).lines[0].paid.amountMinor)
  expect(paid.reduce((sum, amount) => sum + amount, 0)).toBe(7)
})

test('F07 the same key for another quote is refused', async () => {
  const bought = await deliveredOrder(2)
  const key = randomUUID()
  const first = await fileCase(portal, fileInput(bought, await quoteOf(bought, 1), key))
  expect(first.done).toBe(true)
  const second = await fileCase(portal, fileInput(bought, await quoteOf(bought, 1), key))
  expect(second).toEqual({ done: false, because: 'other-request' })
})

test('F02 an expired quote is not filed', async () => {
  const bought = await deliveredOrder(1)
  const quoteId = await quoteOf(bought, 1)
  await portal.db.$executeRaw`
    UPDATE quote SET created_at = created_at - interval '31 minutes', expires_at = expires_at - interval '31 minutes'
     WHERE id = ${quoteId}::uuid`
  expect(await fileCase(portal, fileInput(bought, quoteId))).toEqual({ done: false, because: 'quote-expired', orderId: bought.orderId })
})

test('F02 a quote whose order changed meanwhile is not filed: the shop gave one back', async () => {
  const bought = await deliveredOrder(2)
  const quoteId = await quoteOf(bought, 2)
  await portal.db.orderLine.update({ where: { id: bought.lineId }, data: { removedQuantity: 1 }, select: { id: true } })
  expect(await fileCase(portal, fileInput(bought, quoteId))).toMatchObject({ done: false, because: 'quote-changed' })
})

test("F03 another customer's quote and case look like none", async () => {
  const mine = await deliveredOrder(1)
  const other = await deliveredOrder(1)
  const quoteId = await quoteOf(mine, 1)
  expect(await fileCase(portal, fileInput(other, quoteId))).toEqual({ done: false, because: 'no-such-quote' })
  const filed = await fileCase(portal, fileInput(mine, quoteId))
  if (!filed.done) throw new Error(filed.because)
  expect(await findCase(portal.db, { number: filed.number, customerId: other.customerId })).toBeNull()
})

test('a withdrawn case frees its quantity, and a second withdrawal moves nothing', async () => {
  const bought = await deliveredOrder(1)
  const filed = await fileCase(portal, fileInput(bought, await quoteOf(bought, 1)))
  if (!filed.done) throw new Error(filed.because)
  const input = { number: filed.number, version: 1, customerId: bought.customerId, from: null }
  expect(await withdrawCase(portal, input)).toEqual({ done: true })
  expect(await withdrawCase(portal, input)).toEqual({ done: false, because: 'moved-on' })
  expect((await fileCase(portal, fileInput(bought, await quoteOf(bought, 1)))).done).toBe(true)
})

test('the database itself refuses more than was bought, whoever writes', async () => {
  const bought = await deliveredOrder(1)
  const filed = await fileCase(portal, fileInput(bought, await quoteOf(bought, 1)))
  expect(filed.done).toBe(true)
  const quoteId = await quoteOf(bought, 1).catch(() => null)
  const added = portal.db.$executeRaw`
    WITH made AS (
      INSERT INTO cases (number, customer_id, order_id, quote_id, kind, state, store, language, policy_version, facts,
                         decision, reason)
      SELECT 'EMR-2026-999999', customer_id, order_id, ${quoteId}::uuid, kind, state, store, language, policy_version,
             facts, decision, reason FROM cases WHERE order_id = ${bought.orderId}::uuid RETURNING id)
    INSERT INTO case_line (case_id, order_line_id, quantity) SELECT id, ${bought.lineId}::uuid, 1 FROM made`
  await expect(added).rejects.toThrow('case_line_within_bought')
})
