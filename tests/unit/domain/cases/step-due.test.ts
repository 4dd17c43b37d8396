import { caseKinds } from '#app/domain/cases/case-kind.ts'
import { expect, test } from 'vitest'

import { isAnythingDue, waitsFor, stepDue } from '#app/domain/cases/step-due.ts'
import { caseStates } from '#app/domain/cases/states.ts'
import { openSteps } from '#app/domain/cases/transitions.ts'

const open = { answerBy: null, pickupChosen: false, day: null }
const past = (change: object = {}) => ({ kind: 'return', store: 'de', events: [], ...change }) as Parameters<typeof stepDue>[0]

test('a refund is due at the end of the 12th business day after the arrival, over Easter too', () => {
  // Thursday before Good Friday 2026: Friday and Monday are holidays.
  expect(stepDue(past(), 'received', '2026-04-02T10:00:00.000Z', open)).toBe('2026-04-22T21:59:59.999Z')
})

test('the steps between arrival and refund do not move the day', () => {
  const events = [
    { step: 'inspect', at: '2026-04-10T10:00:00.000Z' },
    { step: 'receive', at: '2026-04-02T10:00:00.000Z' },
  ] as const
  expect(stepDue(past({ events }), 'offer_accepted', '2026-04-15T10:00:00.000Z', open)).toBe('2026-04-22T21:59:59.999Z')
})

test('a booking is due in two business days, counted in the store’s own zone', () => {
  // 23:30 on Friday in Los Angeles is Saturday already in UTC.
  expect(stepDue(past({ store: 'us' }), 'approved', '2026-03-14T06:30:00.000Z', open)).toBe('2026-03-18T06:59:59.999Z')
})

test('a pickup that its customer is waited for is theirs to choose, and ours to book once they have', () => {
  const answerBy = '2026-03-28T06:59:59.999Z'
  const waited = { ...open, answerBy }
  expect([waitsFor('return', 'approved', waited), waitsFor('return', 'approved', open)]).toEqual(['customer', 'staff'])
  expect(waitsFor('repair', 'send_in', { ...waited, pickupChosen: true })).toBe('staff')
  expect(waitsFor('repair', 'late', open)).toBe('customer')
  expect(stepDue(past({ store: 'us' }), 'approved', '2026-03-14T06:30:00.000Z', waited)).toBe('2026-03-28T06:59:59.999Z')
})

test('a booked pickup is due on its day, whenever it was booked', () => {
  expect(stepDue(past(), 'pickup_booked', '2026-03-02T10:00:00.000Z', { ...open, day: '2026-03-09' })).toBe('2026-03-09T22:59:59.999Z')
})

test('an answer of the customer is due after 14 days, weekends counted', () => {
  expect(stepDue(past(), 'offer_sent', '2026-03-02T10:00:00.000Z', open)).toBe('2026-03-16T22:59:59.999Z')
})

test('what is done is due for nothing', () => {
  expect([stepDue(past(), 'closed', '2026-03-02T10:00:00.000Z', open), waitsFor('return', 'refunded', open)]).toEqual([null, null])
  expect([waitsFor('exchange', 'replaced', open), waitsFor('repair', 'replaced', open)]).toEqual([null, 'staff'])
})

test('a case is done exactly where no step but its closing is left, so that none is ever lost from the queue', () => {
  for (const kind of caseKinds) {
    for (const state of caseStates) {
      const steps = (['staff', 'customer', 'system'] as const).flatMap((actor) => openSteps(kind, state, actor))
      // What was left open of an offer can be asked for of a case that is done.
      const left = steps.filter((step) => step !== 'close' && step !== 'dispute_rest')
      if (steps.length > 0) expect([kind, state, isAnythingDue(kind, state)]).toEqual([kind, state, left.length > 0])
    }
  }
})

test('where staff are next, staff have a step to take', () => {
  for (const kind of caseKinds) {
    for (const state of caseStates) {
      const reachable = (['staff', 'customer', 'system'] as const).some((actor) => openSteps(kind, state, actor).length > 0)
      if (reachable && waitsFor(kind, state, open) === 'staff') {
        expect([kind, state, openSteps(kind, state, 'staff').length > 0]).toEqual([kind, state, true])
      }
    }
  }
})

const dates = { sendBackBy: '2026-03-30T21:59:59.999Z', refundBy: '2026-03-30T21:59:59.999Z', timeZone: 'Europe/Berlin' }
const declared = (change: object = {}) => past({ kind: 'withdrawal', withdrawal: dates, ...change })

test('a withdrawal waits for its customer until the last day to send, and for us to book once they chose a courier', () => {
  expect(stepDue(declared(), 'acknowledged', '2026-03-16T10:00:00.000Z', open)).toBe(dates.sendBackBy)
  const chosen = { ...open, pickupChosen: true }
  expect([waitsFor('withdrawal', 'acknowledged', open), waitsFor('withdrawal', 'acknowledged', chosen)]).toEqual(['customer', 'staff'])
  expect(stepDue(declared(), 'acknowledged', '2026-03-16T10:00:00.000Z', chosen)).toBe('2026-03-18T22:59:59.999Z')
})

test('money of a withdrawal is due by the end of the 14th day, or of the day on which goods or proof came after it', () => {
  const repaid = (to: 'own_shipping' | 'received' | 'confirmed', now: string, events: object[] = []) =>
    stepDue(declared({ events }), to, now, open)
  expect(repaid('own_shipping', '2026-03-30T21:59:59.999Z')).toBe(dates.refundBy)
  expect(repaid('own_shipping', '2026-03-30T22:00:00.000Z')).toBe('2026-03-31T21:59:59.999Z')
  expect(repaid('received', '2026-04-10T10:00:00.000Z')).toBe('2026-04-10T21:59:59.999Z')
  // What came as proof in time counts, however late the goods are.
  expect(repaid('received', '2026-04-10T10:00:00.000Z', [{ step: 'send_own', at: '2026-03-20T10:00:00.000Z' }])).toBe(dates.refundBy)
  // Nothing is waited for that never left.
  expect(repaid('confirmed', '2026-04-10T10:00:00.000Z')).toBe(dates.refundBy)
})
