import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { brokenConstraint } from '#app/infra/db/client.ts'
import type { RequestChoice } from '#app/domain/requests/choice.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { readHome } from '#app/usecases/account/read-home.ts'
import { listOrders } from '#app/usecases/orders/list-orders.ts'
import { submitStep } from '#app/usecases/requests/submit-step.ts'
import { openRequest } from '#app/usecases/requests/open-request.ts'
import { openStep } from '#app/usecases/requests/open-step.ts'
import { readMachines } from '#app/usecases/warranty/read-machines.ts'
import { orderOnPage } from '#app/views/orders/order-page.ts'
import { orderRow } from '#app/views/orders/order-rows.ts'
import { begunRequest, previewOf } from '#tests/support/begun-request.ts'
import { send } from '#tests/support/odd-orders.ts'
import { days } from '#tests/support/odd-parcels.ts'
import { back, codes, decided, file, filed, neverSent, quoted, twoOfThree, whole } from '#tests/support/order-in-parts.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

/** One machine delivered a month ago, two on the day before yesterday. */
const onTwoDays = (id: number) => ({
  placedHoursAgo: days(40),
  lines: [{ id: id * 10, sku: 'NOVA-5W', price: '399.00', quantity: 3 }],
  parcels: [
    { id: id * 10, holds: { [id * 10]: 1 }, sentHoursAgo: days(33), deliveredHoursAgo: days(30) },
    { id: id * 10 + 1, holds: { [id * 10]: 2 }, sentHoursAgo: days(5), deliveredHoursAgo: days(2) },
  ],
})

test('what never left is not returned, and is cancelled alone, without the fee, the deadline or the shipping of what did', async () => {
  const sent = await send(portal, neverSent)
  const [machine = '', rotary = ''] = sent.lineIds
  expect(codes(await decided(portal, sent, back(sent, [0, 1])))).toEqual(['quantity_exceeded'])
  const mixed = await decided(portal, sent, back(sent, [1, 1]))
  expect(mixed.lines.map(({ lineId, outcome }) => [lineId, outcome])).toEqual([
    [machine, 'eligible'],
    [rotary, 'ineligible'],
  ])
  const cancelled = await decided(portal, sent, whole('cancel'))
  expect(cancelled).toMatchObject({
    outcome: 'review',
    lines: [{ lineId: rotary, quantity: 1 }],
    reasons: [{ code: 'cancellation_window_over' }],
  })
  const view = await filed(portal, sent, whole('cancel'))
  expect([view.part, view.lines.map(({ orderLineId, quantity }) => [orderLineId, quantity])]).toEqual([[sent.orderId], [[rotary, 1]]])
  expect((await filed(portal, sent, back(sent, [1]))).part).toEqual(sent.parcelIds)
  for (const action of ['cancel', 'return'] as const) {
    const opened = await openRequest(portal, { customerId: sent.customerId, orderId: sent.orderId, action, part: null })
    expect(opened?.preview.decision.outcome).toBe('ineligible')
  }
})

test('a cancellation of the rest within 24 hours gives no shipping back, since something was sent', async () => {
  const sent = await send(portal, (id) => ({
    ...neverSent(id),
    placedHoursAgo: 20,
    parcels: [{ id: id * 10, holds: { [id * 10]: 1 }, sentHoursAgo: 10, deliveredHoursAgo: null }],
  }))
  expect(await decided(portal, sent, whole('cancel'))).toMatchObject({
    outcome: 'eligible',
    refund: { amountMinor: 24_900 },
    shippingRefund: { amountMinor: 0 },
  })
  expect(await decided(portal, sent, whole('intercept'))).toMatchObject({ outcome: 'eligible', refund: { amountMinor: 329_900 } })
})

test('of three machines two are returned and one is cancelled, and no more of either', async () => {
  const sent = await send(portal, twoOfThree)
  expect(codes(await decided(portal, sent, back(sent, [3])))).toEqual(['quantity_exceeded'])
  const view = await filed(portal, sent, back(sent, [2]))
  expect(view.decision).toMatchObject({ outcome: 'eligible', lines: [{ quantity: 2, paid: { amountMinor: 79_800 } }] })
  expect(codes(await decided(portal, sent, back(sent, [1], sent.parcelIds[0])))).toEqual(['quantity_exceeded'])
  // What is left has not been sent.
  expect(await decided(portal, sent, back(sent, [1]))).toMatchObject({
    outcome: 'ineligible',
    reasons: [{ code: 'not_delivered' }],
    alternatives: ['cancel'],
  })
  expect((await filed(portal, sent, whole('cancel'))).lines).toMatchObject([{ quantity: 1 }])
})

test('each parcel is returned by its own day of receipt', async () => {
  const sent = await send(portal, onTwoDays)
  const [old = '', fresh = ''] = sent.parcelIds
  expect(codes(await decided(portal, sent, back(sent, [1], old)))).toEqual(['return_window_over'])
  expect(await decided(portal, sent, back(sent, [2], fresh))).toMatchObject({ outcome: 'eligible' })
  expect(codes(await decided(portal, sent, back(sent, [3], fresh)))).toEqual(['quantity_exceeded'])
})

test('parcels received on one day of the store are returned together', async () => {
  const sent = await send(portal, (id) => ({
    ...onTwoDays(id),
    parcels: [
      { id: id * 10, holds: { [id * 10]: 1 }, sentHoursAgo: days(6), deliveredHoursAgo: days(2) },
      { id: id * 10 + 1, holds: { [id * 10]: 2 }, sentHoursAgo: days(5), deliveredHoursAgo: days(2) },
    ],
  }))
  const view = await filed(portal, sent, back(sent, [3]))
  expect([...view.part].sort()).toEqual([...sent.parcelIds].sort())
  const refused = await send(portal, (id) => ({
    ...onTwoDays(id),
    placedHoursAgo: days(8),
    parcels: [
      { id: id * 10, holds: { [id * 10]: 1 }, sentHoursAgo: days(6), deliveredHoursAgo: days(2) },
      { id: id * 10 + 1, holds: { [id * 10]: 2 }, sentHoursAgo: days(5), deliveredHoursAgo: days(2) },
    ],
  }))
  // Each parcel is refused by itself.
  expect(await decided(portal, refused, whole('refuse', refused.parcelIds[0]))).toMatchObject({ lines: [{ quantity: 1 }] })
})

test('a request asks first which part it is about, where there are several, and then only what is in it', async () => {
  const sent = await send(portal, onTwoDays)
  const key = { customerId: sent.customerId, orderId: sent.orderId, action: 'return' as const }
  const [old = '', fresh = ''] = sent.parcelIds
  expect(await openStep(portal, { ...key, step: 'items' })).toEqual({ open: false, goTo: 'part' })
  const answer = async (step: 'part' | 'items', answers: Parameters<typeof submitStep>[1]['answers'], seen = '') => {
    const by = randomUUID()
    return { by, answered: await submitStep(portal, { ...(await begunRequest(portal, key)), step, answers, by, seen }) }
  }
  expect((await answer('part', { part: randomUUID() })).answered).toEqual({ done: false, because: 'wrong-choice' })
  const first = await answer('part', { part: fresh })
  expect(first.answered).toEqual({ done: true, next: { step: 'items' } })
  const lines = [{ lineId: sent.lineIds[0] ?? '', quantity: 2 }] as const
  expect((await answer('items', { lines })).answered).toEqual({ done: true, next: { step: 'condition' } })
  expect(await openStep(portal, { ...key, step: 'condition' })).toMatchObject({ open: true, part: { key: fresh } })
  // Another part: what was said of the first is not said of it, and its answer is its own.
  expect((await answer('part', { part: old }, first.by)).answered).toEqual({ done: true, next: { step: 'items' } })
  expect(await openStep(portal, { ...key, step: 'items' })).toEqual({ open: false, goTo: 'start' })
  expect(await openStep(portal, { ...key, step: 'part' })).toMatchObject({
    open: true,
    draft: { steps: { part: { answers: { part: old } } } },
  })
})

test('an order in one parcel is asked nothing of parts', async () => {
  const sent = await send(portal, (id) => ({
    ...neverSent(id),
    parcels: [{ id: id * 10, holds: { [id * 10]: 1, [id * 10 + 1]: 1 }, sentHoursAgo: days(6), deliveredHoursAgo: days(3) }],
  }))
  const key = { customerId: sent.customerId, orderId: sent.orderId, action: 'return' as const }
  expect(await openStep(portal, { ...key, step: 'part' })).toBeNull()
  expect(await openStep(portal, { ...key, step: 'items' })).toMatchObject({ open: true, asksPart: false })
  expect(await decided(portal, sent, back(sent, [1, 1]))).toMatchObject({ outcome: 'eligible' })
})

test('a repair is about a part too: its warranty begins when that one came, and nothing breaks that never left', async () => {
  const sent = await send(portal, onTwoDays)
  const [old = '', fresh = ''] = sent.parcelIds
  const repair = (part: string): RequestChoice => ({
    action: 'repair',
    selection: [{ lineId: sent.lineIds[0] ?? '', quantity: 1 }],
    confirms: {},
    part,
    repair: { component: 'unknown', cause: 'defect' },
  })
  const [first, second] = [await decided(portal, sent, repair(old)), await decided(portal, sent, repair(fresh))]
  expect(first.coverage?.startsOn).not.toBe(second.coverage?.startsOn)
  const [one, two, three] = (await readMachines(portal, sent.customerId)).map(({ components }) => components[0]?.coverage.startsOn)
  expect([one, two, three]).toEqual([first.coverage?.startsOn, second.coverage?.startsOn, second.coverage?.startsOn])
  const partly = await send(portal, neverSent)
  const rotary = { ...repair(partly.parcelIds[0] ?? ''), selection: [{ lineId: partly.lineIds[1] ?? '', quantity: 1 }] }
  expect(await previewOf(portal, { ...partly, choice: rotary })).toEqual({ done: false, because: 'wrong-choice' })
})

test('twelve filings of one part at once take no more than it holds, each with its own form', async () => {
  const sent = await send(portal, twoOfThree)
  const quotes = await Promise.all(Array.from({ length: 12 }, () => quoted(portal, sent, back(sent, [1]))))
  const all = await Promise.all(quotes.map((quoteId) => file(portal, sent, quoteId)))
  expect(all.filter(({ done }) => done)).toHaveLength(2)
})

test('the database knows what a part holds, whoever writes past the code', async () => {
  const sent = await send(portal, twoOfThree)
  const view = await filed(portal, sent, back(sent, [2]))
  const more = portal.db.caseLine.updateMany({ where: { caseId: view.id }, data: { quantity: 3 } })
  expect(
    await more.then(
      () => null,
      (fault: unknown) => brokenConstraint(fault),
    ),
  ).toBe('case_line_within_part')
  const cancelled = await filed(portal, sent, whole('cancel'))
  const two = portal.db.caseLine.updateMany({ where: { caseId: cancelled.id }, data: { quantity: 2 } })
  expect(
    await two.then(
      () => null,
      (fault: unknown) => brokenConstraint(fault),
    ),
  ).toBe('case_line_within_bought')
})

test('a list says how many parcels came, and finds what is on its way though what was sent last has come', async () => {
  const { customerId } = await send(portal, (id) => ({
    placedHoursAgo: days(9),
    lines: [{ id: id * 10, sku: 'NOVA-5W', price: '399.00', quantity: 3 }],
    parcels: [
      { id: id * 10, holds: { [id * 10]: 1 }, sentHoursAgo: days(6), deliveredHoursAgo: null },
      { id: id * 10 + 1, holds: { [id * 10]: 2 }, sentHoursAgo: days(5), deliveredHoursAgo: days(2) },
    ],
  }))
  for (const filter of [{}, { underWay: true }] as const) {
    const { orders } = await listOrders(portal, { customerId, filter })
    expect(orders).toMatchObject([{ deliveryStatus: 'delivered', partly: false, parcels: { sent: 2, delivered: 1 } }])
    expect(orders.map((each) => orderRow(each, 'en').arrived)).toEqual([{ delivered: 1, count: 2 }])
  }
  const [order] = (await listOrders(portal, { customerId })).orders
  const page = await findOrder(portal.db, { customerId, orderId: order?.id ?? '' })
  expect(page && orderOnPage(page, 'en')).toMatchObject({ status: 'partly_delivered', arrived: { delivered: 1, count: 2 } })
  expect((await readHome(portal, customerId)).underWay).toHaveLength(1)
})

test('of an order of which something came and something never left nobody says how many parcels there will be', async () => {
  const { customerId } = await send(portal, neverSent)
  const [order] = (await listOrders(portal, { customerId })).orders
  expect(order && orderRow(order, 'en')).toMatchObject({ status: 'partly_delivered', arrived: null })
})
