import { afterAll, beforeAll, expect, test } from 'vitest'

import type { PlainStep } from '#app/domain/cases/plain-steps.ts'
import type { CaseState } from '#app/domain/cases/transitions.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { loader } from '#app/routes/staff.figures.tsx'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { approveCase, declineCase } from '#app/usecases/cases/decide-case.ts'
import { inspectCase } from '#app/usecases/cases/inspect-case.ts'
import { proposeException } from '#app/usecases/cases/make-exception.ts'
import { refundCase } from '#app/usecases/cases/refund-case.ts'
import { withdrawCase } from '#app/usecases/cases/withdraw-case.ts'
import { readFigures } from '#app/usecases/staff/read-figures.ts'
import { agreeTo, askOf, bookCourier, buy, caseOf, fileRequest, hire } from '#tests/support/case-life.ts'
import { browserRequest, contextOf } from '#tests/support/context.ts'
import { figuresPage } from '#app/views/staff/figures-page.ts'
import { makePortal } from '#tests/support/portal.ts'
import { staffCookies, statusOf } from '#tests/support/staff-sessions.ts'

let portal: Portal
let close: () => Promise<void>

type Sketch = Readonly<{
  filed: string
  state: CaseState
  reviewBy?: string
  store?: 'de' | 'us'
  steps?: ReadonlyArray<readonly [step: string, from: string, to: string, at: string]>
  refunded?: string
}>

/** A case with the times of a life long ago; what counts is when things happened. */
async function put({ filed, state, reviewBy, store = 'de', steps = [], refunded }: Sketch): Promise<string> {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00' }])
  const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '' }] })
  const over = ['refunded', 'declined', 'withdrawn', 'closed'].includes(state)
  await portal.db.$executeRaw`
    UPDATE cases SET filed_at = ${filed}::timestamptz, state = ${state}, store = ${store}, review_by = ${reviewBy ?? filed}::timestamptz,
      waits_for = CASE WHEN ${over} THEN NULL ELSE 'staff' END WHERE number = ${number}`
  const reviewed = steps.find(([, , to]) => ['approved', 'declined'].includes(to))?.[3] ?? null
  const arrived = steps.find(([step]) => step === 'receive')?.[3] ?? null
  await portal.db.$executeRaw`
    UPDATE cases SET reviewed_at = ${reviewed}::timestamptz, arrived_at = ${arrived}::timestamptz, refunded_at = ${refunded ?? null}::timestamptz
     WHERE number = ${number}`
  return number
}

const march = { from: '2026-03-01', to: '2026-03-31', store: null }

/**
 * March 2026 by hand. Reviewed: one the same day, one after 2 business days (Fri 6 → Tue 10), one after 3 (Mon 16 → Thu 19,
 * too late). One withdrawn, one declined, one filed a moment before the month, one a moment after.
 */
beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  const reviewed = (at: string) => ['approve', 'submitted', 'approved', at] as const
  await put({
    filed: '2026-03-02T09:00:00Z',
    reviewBy: '2026-03-04T22:59:59Z',
    state: 'refunded',
    refunded: '2026-03-27T10:00:00Z',
    steps: [reviewed('2026-03-02T15:00:00Z'), ['receive', 'pickup_booked', 'received', '2026-03-11T10:00:00Z']],
  })
  await put({
    filed: '2026-03-06T16:00:00Z',
    reviewBy: '2026-03-10T22:59:59Z',
    state: 'approved',
    steps: [reviewed('2026-03-10T22:59:59Z')],
  })
  await put({
    filed: '2026-03-16T08:00:00Z',
    reviewBy: '2026-03-18T22:59:59Z',
    state: 'approved',
    steps: [reviewed('2026-03-19T07:00:00Z')],
  })
  await put({
    filed: '2026-03-17T08:00:00Z',
    reviewBy: '2026-03-19T22:59:59Z',
    state: 'declined',
    steps: [
      ['ask_for_item', 'submitted', 'info_requested', '2026-03-17T09:00:00Z'],
      ['decline', 'info_requested', 'declined', '2026-03-18T09:00:00Z'],
    ],
  })
  await put({ filed: '2026-03-31T23:59:59Z', state: 'withdrawn', steps: [['withdraw', 'submitted', 'withdrawn', '2026-04-01T09:00:00Z']] })
  await put({ filed: '2026-02-28T23:59:59Z', state: 'declined' })
  await put({ filed: '2026-04-01T00:00:00Z', state: 'declined', store: 'us' })
})
afterAll(() => close())

test('reviews are counted in business days of the store, and against the moment that was promised', async () => {
  const { reviews } = await readFigures(portal, march)
  expect(reviews.rows.map(({ n }) => n)).toEqual([1, 1, 1, 1, 0, 0, 0])
  expect(reviews.rows.map(({ inTime }) => inTime)).toEqual([1, 1, 1, 0, 0, 0, 0])
  expect(reviews).toMatchObject({ promised: 2, n: 4, inTime: 3 })
})

test('a refund counts from the arrival: 12 business days are within the promise', async () => {
  const { refunds } = await readFigures(portal, march)
  expect(refunds).toMatchObject({ promised: 12, n: 1, inTime: 1 })
  expect(refunds.rows.findIndex(({ n }) => n === 1)).toBe(12)
  await portal.db.$executeRaw`UPDATE cases SET refunded_at = '2026-03-30T10:00:00Z' WHERE refunded_at IS NOT NULL`
  const later = (await readFigures(portal, march)).refunds
  expect(later).toMatchObject({ n: 1, inTime: 0 })
  await portal.db.$executeRaw`UPDATE cases SET refunded_at = '2026-03-27T10:00:00Z' WHERE refunded_at IS NOT NULL`
})

test('outcomes count what was filed on the days asked for, the first and the last whole', async () => {
  const { outcomes } = await readFigures(portal, march)
  const of = (result: string) => outcomes.filter((each) => each.result === result).reduce((sum, { n }) => sum + n, 0)
  expect([of('approved'), of('declined'), of('withdrawn'), of('exception'), of('review')]).toEqual([3, 1, 1, 0, 0])
  const wide = await readFigures(portal, { from: '2026-02-28', to: '2026-04-01', store: null })
  expect(wide.outcomes.reduce((sum, { n }) => sum + n, 0)).toBe(7)
  const us = await readFigures(portal, { from: '2026-02-28', to: '2026-04-01', store: 'us' })
  expect(us.outcomes).toMatchObject([{ kind: 'return', store: 'us', result: 'declined', n: 1 }])
})

test('what the policy refused and what went on all the same, without an exception, is not counted as approved', async () => {
  const number = await put({ filed: '2025-06-10T09:00:00Z', state: 'closed' })
  await portal.db.$executeRaw`UPDATE cases SET decision = decision || '{"outcome": "ineligible"}' WHERE number = ${number}`
  const { outcomes } = await readFigures(portal, { from: '2025-06-01', to: '2025-06-30', store: null })
  expect(outcomes).toMatchObject([{ result: 'unapproved', n: 1 }])
})

test('a clause counts each case once, by what its decision refused, charged or left to a person', async () => {
  const { byClause } = figuresPage(await readFigures(portal, march), 'en')
  expect(byClause.find(({ id }) => id === 'R3.B')).toMatchObject({ total: 5, declined: 1 })
  expect(byClause.map(({ id }) => id)).not.toContain('R2.window')
})

test('what is open is counted by its age and who is next', async () => {
  const { open } = await readFigures(portal, march)
  expect(open).toEqual([{ age: 'older', actor: 'staff', n: 2 }])
  await put({ filed: new Date(Date.now() - 3_600_000).toISOString(), state: 'approved' })
  expect((await readFigures(portal, march)).open).toContainEqual({ age: 'day', actor: 'staff', n: 1 })
})

test('every role sees them, an empty period is empty, and a period that makes no sense is the last 30 days', async () => {
  const cookies = await staffCookies(portal, await hire(portal, 'agent'))
  const page = (query: string) =>
    loader({ request: browserRequest(`/staff/figures${query}`, cookies), context: contextOf(portal), params: {} })
  const empty = await page('?from=2020-01-01&to=2020-01-31')
  expect(empty.figures.reviews.n + empty.figures.refunds.n + empty.figures.byClause.length).toBe(0)
  expect((await page('?from=2020-01-01&to=2020-12-31')).asked).toMatchObject({ from: '2020-01-01', to: '2020-12-31' })
  for (const odd of ['?from=2020-01-01&to=2021-01-01', '?from=2026-02-30&to=2026-03-01', '?from=2026-03-02&to=2026-03-01']) {
    const { asked } = await page(odd)
    expect((Date.parse(asked.to) - Date.parse(asked.from)) / 86_400_000).toBe(29)
  }
  expect((await statusOf(loader({ request: browserRequest('/staff/figures'), context: contextOf(portal), params: {} })))[0]).toBe(303)
})

async function momentsOf(number: string) {
  const { reviewedAt, arrivedAt, refundedAt } = await portal.db.case.findUniqueOrThrow({
    where: { number },
    select: { reviewedAt: true, arrivedAt: true, refundedAt: true },
  })
  return { reviewedAt, arrivedAt, refundedAt }
}

test('the steps of a case note when it was first answered, when it arrived and when it was refunded', async () => {
  const finance = await hire(portal, 'finance')
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00' }])
  const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '' }] })
  const take = async (step: PlainStep) =>
    expect((await advanceCase(portal, { ...(await askOf(portal, number, finance)), step, note: 'Said', shipment: null })).done).toBe(true)
  const none = { reviewedAt: null, arrivedAt: null, refundedAt: null }
  await take('ask_for_item')
  expect(await momentsOf(number)).toEqual(none)

  await approveCase(portal, await askOf(portal, number, finance))
  const approved = await momentsOf(number)
  expect(approved).toEqual({ ...none, reviewedAt: expect.any(Date) as Date })
  await bookCourier(portal, number, finance)
  await take('receive')
  const received = await momentsOf(number)
  expect(received).toEqual({ ...approved, arrivedAt: expect.any(Date) as Date })

  const { lines } = await caseOf(portal, number)
  const findings = lines.map(({ orderLineId, quantity }) => ({
    lineId: orderLineId,
    quantity,
    condition: 'unopened' as const,
    faultConfirmed: true,
    missingParts: 0,
    note: null,
  }))
  await inspectCase(portal, { ...(await askOf(portal, number, finance)), findings })
  await refundCase(portal, { ...(await askOf(portal, number, finance)), reference: 're', amountMinor: null })
  expect(await momentsOf(number)).toEqual({ ...received, refundedAt: expect.any(Date) as Date })
})

test('an exception after a no leaves the first answer where it was, and a withdrawal is none', async () => {
  const finance = await hire(portal, 'finance')
  const file = async () => {
    const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00' }])
    return { bought, number: await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '' }] }) }
  }
  const { number } = await file()
  await declineCase(portal, { ...(await askOf(portal, number, finance)), reason: 'No' })
  const declined = await momentsOf(number)
  expect(declined.reviewedAt).not.toBeNull()
  const proposed = await proposeException(portal, {
    ...(await askOf(portal, number, finance)),
    reason: 'Yes',
    internalReason: 'Ours',
    amountMinor: null,
  })
  expect(proposed.done).toBe(true)
  await agreeTo(portal, 'exception', await askOf(portal, number, await hire(portal, 'finance')))
  expect((await caseOf(portal, number)).state).toBe('approved')
  expect(await momentsOf(number)).toEqual(declined)

  const gone = await file()
  const { version } = await caseOf(portal, gone.number)
  await withdrawCase(portal, { number: gone.number, customerId: gone.bought.customerId, version, from: null })
  expect((await momentsOf(gone.number)).reviewedAt).toBeNull()
})
