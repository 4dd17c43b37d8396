import { afterAll, beforeAll, expect, test } from 'vitest'

import type { CaseState } from '#app/domain/cases/transitions.ts'
import type { Portal } from '#app/infra/portal.ts'
import { loader } from '#app/routes/staff.figures.tsx'
import { readFigures } from '#app/usecases/staff/read-figures.ts'
import { buy, fileRequest, hire } from '#tests/support/case-life.ts'
import { browserRequest, contextOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'
import { staffCookies, statusOf } from '#tests/support/staff-sessions.ts'

let portal: Portal
let close: () => Promise<void>
let finance: string

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
  let version = 1
  for (const [step, from, to, at] of steps) {
    version += 1
    await portal.db.$executeRaw`
      INSERT INTO case_event (case_id, version, step, from_state, to_state, actor_kind, at)
      SELECT id, ${version}, ${step}, ${from}, ${to}, 'staff', ${at}::timestamptz FROM cases WHERE number = ${number}`
  }
  if (refunded) {
    await portal.db.$executeRaw`
      INSERT INTO refund (case_id, version, amount_minor, currency, basis, reference, limit_minor, proposed_by, issued_at)
      SELECT id, ${version}, 100, 'EUR', 'filed', 're', 100000, ${finance}::uuid, ${refunded}::timestamptz FROM cases WHERE number = ${number}`
  }
  return number
}

const march = { from: '2026-03-01', to: '2026-03-31', store: null }

/**
 * March 2026 by hand. Reviewed: one the same day, one after 2 business days (Fri 6 → Tue 10), one after 3 (Mon 16 → Thu 19,
 * too late). One withdrawn, one declined, one filed a moment before the month, one a moment after.
 */
beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  finance = await hire(portal, 'finance')
  const reviewed = (at: string) => ['approve', 'submitted', 'approved', at] as const
  await put({
    filed: '2026-03-02T09:00:00Z', reviewBy: '2026-03-04T22:59:59Z', state: 'refunded', refunded: '2026-03-27T10:00:00Z',
    steps: [reviewed('2026-03-02T15:00:00Z'), ['receive', 'pickup_booked', 'received', '2026-03-11T10:00:00Z']],
  })
  await put({ filed: '2026-03-06T16:00:00Z', reviewBy: '2026-03-10T22:59:59Z', state: 'approved', steps: [reviewed('2026-03-10T22:59:59Z')] })
  await put({ filed: '2026-03-16T08:00:00Z', reviewBy: '2026-03-18T22:59:59Z', state: 'approved', steps: [reviewed('2026-03-19T07:00:00Z')] })
  await put({
    filed: '2026-03-17T08:00:00Z', reviewBy: '2026-03-19T22:59:59Z', state: 'declined',
    steps: [['ask_for_item', 'submitted', 'info_requested', '2026-03-17T09:00:00Z'], ['decline', 'info_requested', 'declined', '2026-03-18T09:00:00Z']],
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
  await portal.db.$executeRaw`ALTER TABLE refund DISABLE TRIGGER issued_refund_stays`
  await portal.db.$executeRaw`UPDATE refund SET issued_at = '2026-03-30T10:00:00Z'`
  const later = (await readFigures(portal, march)).refunds
  expect(later).toMatchObject({ n: 1, inTime: 0 })
  await portal.db.$executeRaw`UPDATE refund SET issued_at = '2026-03-27T10:00:00Z'`
  await portal.db.$executeRaw`ALTER TABLE refund ENABLE TRIGGER issued_refund_stays`
})

test('outcomes count what was filed on the days asked for, the first and the last whole', async () => {
  const { outcomes } = await readFigures(portal, march)
  const of = (result: string) => outcomes.filter((each) => each.result === result).reduce((sum, { n }) => sum + n, 0)
  expect([of('approved'), of('declined'), of('withdrawn'), of('exception'), of('review')]).toEqual([3, 1, 1, 0, 0])
  const wide = await readFigures(portal, { from: '2026-02-28', to: '2026-04-01', store: null })
  expect(wide.outcomes.reduce((sum, { n }) => sum + n, 0)).toBe(7)
  const us = await readFigures(portal, { from: '2026-02-28', to: '2026-04-01', store: 'us' })
  expect(us.outcomes).toEqual([{ kind: 'return', store: 'us', result: 'declined', n: 1 }])
})

test('a clause counts each case once, by what its decision refused, charged or left to a person', async () => {
  const { clauses } = await readFigures(portal, march)
  const fee = clauses.filter(({ clause }) => clause === 'R3.B')
  expect(fee.reduce((sum, { n }) => sum + n, 0)).toBe(5)
  expect(fee.find(({ result }) => result === 'declined')?.n).toBe(1)
  expect(clauses.map(({ clause }) => clause)).not.toContain('R2.window')
})

test('what is open is counted by its age and who is next', async () => {
  const { open } = await readFigures(portal, march)
  expect(open).toEqual([{ age: 'older', hands: 'staff', n: 2 }])
  await put({ filed: new Date(Date.now() - 3_600_000).toISOString(), state: 'approved' })
  expect((await readFigures(portal, march)).open).toContainEqual({ age: 'day', hands: 'staff', n: 1 })
})

test('every role sees them, an empty period is empty, and a period that makes no sense is the last 30 days', async () => {
  const cookies = await staffCookies(portal, await hire(portal, 'agent'))
  const page = (query: string) => loader({ request: browserRequest(`/staff/figures${query}`, cookies), context: contextOf(portal), params: {} })
  const empty = await page('?from=2020-01-01&to=2020-01-31')
  expect(empty.figures.reviews.n + empty.figures.refunds.n + empty.figures.byClause.length).toBe(0)
  expect((await page('?from=2020-01-01&to=2020-12-31')).asked).toMatchObject({ from: '2020-01-01', to: '2020-12-31' })
  for (const odd of ['?from=2020-01-01&to=2021-01-01', '?from=2026-02-30&to=2026-03-01', '?from=2026-03-02&to=2026-03-01']) {
    const { asked } = await page(odd)
    expect((Date.parse(asked.to) - Date.parse(asked.from)) / 86_400_000).toBe(29)
  }
  expect((await statusOf(loader({ request: browserRequest('/staff/figures'), context: contextOf(portal), params: {} })))[0]).toBe(303)
})
