import { afterAll, beforeAll, expect, test } from 'vitest'

import { expectedUntil } from '#app/domain/cases/expected-day.ts'
import type { PlainStep } from '#app/domain/cases/plain-steps.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { action } from '#app/routes/staff.cases.$number.tsx'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { acceptEstimate } from '#app/usecases/cases/answer-estimate.ts'
import { sendEstimate } from '#app/usecases/cases/send-estimate.ts'
import { readQueue } from '#app/usecases/staff/read-queue.ts'
import { askOf, buy, caseOf, daysAgo, fileRequest, hire, mailsOf } from '#tests/support/case-life.ts'
import { browserRequest, contextOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'
import { staffCookies } from '#tests/support/staff-sessions.ts'

let portal: Portal
let close: () => Promise<void>
let agent: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  agent = await hire(portal, 'agent')
})
afterAll(() => close())

const take = async (number: string, step: PlainStep, day: string | null = null) =>
  advanceCase(portal, { ...(await askOf(portal, number, agent)), step, note: `Said with ${step}`, shipment: null, day })

/** A repair whose machine came and was looked at. */
async function diagnosed() {
  const bought = await buy(portal, [{ sku: 'MOPA-60W', price: '3499.00' }])
  const number = await fileRequest(portal, bought, {
    action: 'repair',
    lines: [{ lineId: bought.lineIds[0] ?? '' }],
    repair: { component: 'fiber_source', cause: 'wear' },
  })
  for (const step of ['arrive', 'diagnose'] as const) expect(await take(number, step)).toEqual({ done: true })
  return { number, customerId: bought.customerId }
}

const [soon, later] = [daysAgo(-9).slice(0, 10), daysAgo(-30).slice(0, 10)]

test('a repair waits for parts until a day that its customer reads, and staff find it by its state', async () => {
  const { number } = await diagnosed()
  for (const wrong of [null, daysAgo(3).slice(0, 10), daysAgo(-400).slice(0, 10)]) {
    expect(await take(number, 'await_parts', wrong)).toEqual({ done: false, because: 'wrong-pickup-day' })
  }
  expect(await take(number, 'await_parts', soon)).toEqual({ done: true })
  expect(await caseOf(portal, number)).toMatchObject({
    state: 'awaiting_parts',
    dueAt: expectedUntil(soon, 'de', new Date().toISOString()),
    answerBy: null,
  })
  expect((await mailsOf(portal, number)).at(-1)).toMatchObject({
    kind: 'parts-awaited',
    payload: { expectedOn: soon, note: 'Said with await_parts' },
  })
  const filter = {
    which: 'waiting',
    store: null,
    kind: 'repair',
    state: 'awaiting_parts',
    assignee: null,
    overdue: false,
    shop: null,
    parcel: null,
  } as const
  const { rows, counts } = await readQueue(portal, { filter, staffId: agent, limit: 10 })
  expect([rows.map((row) => row.number), counts.awaiting_parts]).toEqual([[number], 1])
  // The day moved: said anew, and told anew.
  expect(await take(number, 'await_parts', later)).toEqual({ done: true })
  expect((await mailsOf(portal, number)).at(-1)?.payload).toMatchObject({ expectedOn: later })
  expect(await take(number, 'parts_came_after_estimate')).toEqual({ done: false, because: 'other-way' })
  expect(await take(number, 'parts_came')).toEqual({ done: true })
  expect((await caseOf(portal, number)).state).toBe('diagnosed')
  expect(await take(number, 'repair')).toEqual({ done: false, because: 'needs-approval' })
})

test('a repair that its customer pays for goes on as paid for after its parts came', async () => {
  const { number, customerId } = await diagnosed()
  const estimate = { ...(await askOf(portal, number, agent)), finding: 'Worn', cause: 'wear', priceMinor: 9_000 } as const
  expect(await sendEstimate(portal, estimate)).toEqual({ done: true })
  const { version } = await caseOf(portal, number)
  expect(await acceptEstimate(portal, { number, version, customerId, from: null })).toEqual({ done: true })
  expect(await take(number, 'await_parts', soon)).toEqual({ done: true })
  expect(await take(number, 'parts_came')).toEqual({ done: false, because: 'other-way' })
  expect(await take(number, 'parts_came_after_estimate')).toEqual({ done: true })
  expect(await take(number, 'repair')).toEqual({ done: true })
})

test('the form asks for the day: what is missing or passed is said at it, with what was typed', async () => {
  const { number } = await diagnosed()
  const cookies = await staffCookies(portal, agent)
  const { version } = await caseOf(portal, number)
  const post = async (day: string) => {
    const form = { step: 'await_parts', version: String(version), note: 'A mirror', day }
    const answer = await action({
      request: browserRequest(`/staff/cases/${number}`, cookies, form),
      context: contextOf(portal),
      params: { number },
    })
    return 'init' in answer ? { status: answer.init?.status, says: JSON.stringify(answer.data) } : { status: 303, says: '' }
  }
  for (const [day, status] of [
    ['', 409],
    ['2020-01-01', 409],
    ['31.12.2026', 422],
  ] as const) {
    const { status: answered, says } = await post(day)
    expect([day, answered, says.includes('"day":['), says.includes('A mirror')]).toEqual([day, status, true, true])
  }
  expect((await caseOf(portal, number)).state).toBe('diagnosed')
  expect(await post(soon)).toMatchObject({ status: 303 })
  expect((await caseOf(portal, number)).state).toBe('awaiting_parts')
})
