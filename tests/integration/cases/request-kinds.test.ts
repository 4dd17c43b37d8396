import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { RequestKind } from '#app/domain/policy/facts.ts'
import type { RequestChoice } from '#app/domain/requests/choice.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { fileCase } from '#app/usecases/requests/file-case.ts'
import { openRequest } from '#app/usecases/requests/open-request.ts'
import { quoteRequest } from '#app/usecases/requests/quote-request.ts'
import { withdrawCase } from '#app/usecases/cases/withdraw-case.ts'
import { makePortal } from '#tests/support/portal.ts'
import type { LineSketch, OrderSketch } from '#tests/support/shop-order-json.ts'
import { customerOf, takeIn } from '#tests/support/shop-orders.ts'

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()
const daysAgo = (days: number) => hoursAgo(days * 24)
const answers = { reason: 'Bought the wrong one', phone: '+49 30 5550100' }

let portal: Portal
let close: () => Promise<void>
let nextId = 2000

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

type Stage = Pick<OrderSketch, 'placedAt' | 'deliveredAt' | 'parcel'>
type Line = Omit<LineSketch, 'id'>

const machine: Line = { sku: 'MOPA-60W', price: '3499.00' }
const clamps: Line = { sku: 'CLAMP', price: '100.00', quantity: 3 }

/** A customer with one order; the lines come back in the order they are given. */
async function bought(stage: Stage, lines: readonly Line[] = [machine]) {
  nextId += 1
  const email = `ben${nextId}@example.com`
  await takeIn(portal, { id: nextId, email, ...stage, lines: lines.map((line, place) => ({ ...line, id: nextId * 10 + place })) })
  const customerId = await customerOf(portal, email)
  const order = await portal.db.order.findFirstOrThrow({
    where: { customerId },
    select: { id: true, lines: { select: { id: true, units: { select: { id: true } } }, orderBy: { position: 'asc' } } },
  })
  const [first] = order.lines
  if (!first) throw new Error('an order without lines')
  return { customerId, orderId: order.id, lineIds: order.lines.map(({ id }) => id), unitIds: first.units.map(({ id }) => id) }
}

type Bought = Awaited<ReturnType<typeof bought>>

async function quote({ customerId, orderId }: Bought, choice: RequestChoice, more: { thingId?: string; wish?: string } = {}) {
  const quoted = await quoteRequest(portal, { customerId, orderId, choice, answers: { ...answers, ...more } })
  if (!quoted.done) throw new Error(quoted.because)
  return quoted
}

const file = ({ customerId }: Bought, { quoteId }: { quoteId: string }) =>
  fileCase(portal, { customerId, quoteId, key: randomUUID(), language: 'en', from: null })

async function filed(order: Bought, choice: RequestChoice, more: { thingId?: string; wish?: string } = {}) {
  const done = await file(order, await quote(order, choice, more))
  if (!done.done) throw new Error(done.because)
  const view = await findCase(portal.db, { number: done.number, customerId: order.customerId })
  if (!view) throw new Error('no case')
  return view
}

const whole = (action: RequestKind, unopened = true): RequestChoice => ({ action, selection: [], confirms: { unopened } })

const repair = (lineId: string, component: 'unknown' | 'fiber_source' = 'unknown'): RequestChoice => ({
  action: 'repair',
  selection: [{ lineId, quantity: 1 }],
  confirms: {},
  repair: { component, cause: 'defect' },
})

test('a cancellation within 24 hours is free and holds all that is left of every line', async () => {
  const order = await bought({ placedAt: hoursAgo(2), deliveredAt: null }, [machine, clamps])
  const view = await filed(order, whole('cancel'))
  expect([view.kind, view.state]).toEqual(['cancel', 'submitted'])
  expect(view.decision).toMatchObject({ outcome: 'eligible', refund: { amountMinor: 379900, currency: 'EUR' } })
  expect(view.lines.map(({ orderLineId, quantity }) => [orderLineId, quantity])).toEqual([
    [order.lineIds[0], 1],
    [order.lineIds[1], 3],
  ])
  const again = await quote(order, whole('cancel'))
  expect(again.decision.reasons[0]?.code).toBe('nothing_left')
  expect(await file(order, again)).toMatchObject({ done: false, because: 'ineligible' })
})

test('a cancellation after 24 hours is filed for a person, with no amount promised', async () => {
  const order = await bought({ placedAt: hoursAgo(30), deliveredAt: null })
  const view = await filed(order, whole('cancel'))
  expect(view.decision).toMatchObject({ outcome: 'review', refund: null })
  expect(view.reviewBy).not.toBeNull()
})

test('a shipped order cannot be cancelled, and its parcel is stopped at 7 %', async () => {
  const order = await bought({ placedAt: daysAgo(3), deliveredAt: null, parcel: 'in_transit' })
  expect(await file(order, await quote(order, whole('cancel')))).toMatchObject({ done: false, because: 'ineligible' })
  const view = await filed(order, whole('intercept'))
  expect([view.kind, view.decision.refund?.amountMinor]).toEqual(['intercept', 325407])
})

test('an interception of what is not shipped, and of what has arrived, cannot be filed', async () => {
  for (const stage of [
    { placedAt: hoursAgo(30), deliveredAt: null },
    { placedAt: daysAgo(9), deliveredAt: daysAgo(2) },
  ]) {
    const order = await bought(stage)
    expect(await file(order, await quote(order, whole('intercept')))).toMatchObject({ done: false, because: 'ineligible' })
  }
})

test('a delivered parcel is refused unopened within 15 days, and neither opened nor later', async () => {
  const order = await bought({ placedAt: daysAgo(9), deliveredAt: daysAgo(2) })
  expect(await file(order, await quote(order, whole('refuse', false)))).toMatchObject({ because: 'ineligible' })
  expect((await filed(order, whole('refuse'))).decision.refund?.amountMinor).toBe(325407)
  const late = await bought({ placedAt: daysAgo(30), deliveredAt: daysAgo(17) })
  expect(await file(late, await quote(late, whole('refuse')))).toMatchObject({ because: 'ineligible' })
})

test('an exchange always waits for a person, keeps what is wanted instead, and holds its lines', async () => {
  const order = await bought({ placedAt: daysAgo(9), deliveredAt: daysAgo(2) }, [clamps])
  const lineId = order.lineIds[0] ?? ''
  const choice: RequestChoice = {
    action: 'exchange',
    selection: [{ lineId, quantity: 2, condition: 'unopened', fault: 'none' }],
    confirms: { accessoriesIncluded: true, originalPackaging: true },
  }
  const view = await filed(order, choice, { wish: 'Two of the larger ones' })
  expect([view.kind, view.decision.outcome, view.wish]).toEqual(['exchange', 'review', 'Two of the larger ones'])
  expect(await file(order, await quote(order, choice))).toMatchObject({ because: 'ineligible' })
})

test('a repair holds no quantity: what is claimed for can still be returned', async () => {
  const order = await bought({ placedAt: daysAgo(9), deliveredAt: daysAgo(2) })
  const lineId = order.lineIds[0] ?? ''
  const view = await filed(order, repair(lineId), { thingId: order.unitIds[0] ?? '' })
  expect(view.decision.coverage).toMatchObject({ status: 'covered', repairFee: 'free', customerShippingShare: '0.5' })
  const back = await filed(order, {
    action: 'return',
    selection: [{ lineId, quantity: 1, condition: 'used', fault: 'none' }],
    confirms: {},
  })
  expect(back.lines[0]?.quantity).toBe(1)
})

test('F08 one fault of one machine has one open repair, whoever files at once; another machine or part has its own', async () => {
  const order = await bought({ placedAt: daysAgo(90), deliveredAt: daysAgo(80) }, [{ ...machine, quantity: 2 }])
  const lineId = order.lineIds[0] ?? ''
  const [one = '', other = ''] = order.unitIds
  const quotes = await Promise.all(Array.from({ length: 8 }, () => quote(order, repair(lineId), { thingId: one })))
  const results = await Promise.all(quotes.map((each) => file(order, each)))
  const numbers = new Set(results.map((result) => ('number' in result ? result.number : result.because)))
  expect([numbers.size, results.filter(({ done }) => done).length]).toEqual([1, 1])
  await filed(order, repair(lineId), { thingId: other })
  await filed(order, repair(lineId, 'fiber_source'), { thingId: one })
})

test('a withdrawn repair leaves its fault to be claimed again', async () => {
  const order = await bought({ placedAt: daysAgo(90), deliveredAt: daysAgo(80) })
  const choice = repair(order.lineIds[0] ?? '')
  const more = { thingId: order.unitIds[0] ?? '' }
  const { number, version } = await filed(order, choice, more)
  expect(await withdrawCase(portal, { number, version, customerId: order.customerId, from: null })).toEqual({ done: true })
  expect((await filed(order, choice, more)).number).not.toBe(number)
})

test('the database itself refuses a second open repair of one fault', async () => {
  const order = await bought({ placedAt: daysAgo(90), deliveredAt: daysAgo(80) })
  const choice = repair(order.lineIds[0] ?? '')
  await filed(order, choice, { thingId: order.unitIds[0] ?? '' })
  const { quoteId } = await quote(order, choice)
  const added = portal.db.$executeRaw`
    INSERT INTO cases (number, customer_id, order_id, quote_id, kind, state, store, language, policy_version, facts,
                       decision, reason, fault_key)
    SELECT 'EMR-2026-999998', customer_id, order_id, ${quoteId}::uuid, kind, state, store, language, policy_version,
           facts, decision, reason, fault_key FROM cases WHERE order_id = ${order.orderId}::uuid`
  await expect(added).rejects.toThrow('one_open_repair_per_fault')
})

test('each kind can be withdrawn as long as it is under review', async () => {
  const stages: ReadonlyArray<[RequestKind, Stage]> = [
    ['cancel', { placedAt: hoursAgo(2), deliveredAt: null }],
    ['intercept', { placedAt: daysAgo(3), deliveredAt: null, parcel: 'in_transit' }],
    ['refuse', { placedAt: daysAgo(3), deliveredAt: null, parcel: 'out_for_delivery' }],
  ]
  for (const [action, stage] of stages) {
    const order = await bought(stage)
    const { number, version } = await filed(order, whole(action))
    expect(await withdrawCase(portal, { number, version, customerId: order.customerId, from: null })).toEqual({ done: true })
    await filed(order, whole(action))
  }
})

test('what cannot be done is known before anything is asked, with the doors that are open', async () => {
  const order = await bought({ placedAt: daysAgo(40), deliveredAt: daysAgo(30) })
  const opened = await openRequest(portal, { customerId: order.customerId, orderId: order.orderId, action: 'return', part: null })
  expect(opened?.preview.decision).toMatchObject({ outcome: 'ineligible', alternatives: ['repair'] })
  const other = await bought({ placedAt: daysAgo(40), deliveredAt: daysAgo(30) })
  expect(await openRequest(portal, { customerId: other.customerId, orderId: order.orderId, action: 'return', part: null })).toBeNull()
})
