import { expect, test } from 'vitest'

import { moneyWhen } from '#app/views/cases/money-when.ts'

type Known = Parameters<typeof moneyWhen>[0]

const now = '2026-03-10T12:00:00.000Z'

/** A return of which a refund was quoted; only that and where it stands matter. */
function when(change: Partial<Known>, days = 12) {
  const decision = { refund: { amountMinor: 100, currency: 'EUR' } } as Known['decision']
  const known: Known = {
    kind: 'return',
    state: 'submitted',
    answerBy: null,
    dueAt: null,
    pickupWish: null,
    store: 'de',
    decision,
    ...change,
  }
  return moneyWhen(known, days, now, 'en')
}

test('before the parcel is here it is told how long the money takes after that, of a cancellation after it is confirmed', () => {
  expect(when({})).toBe('Typically within 12 business days after your parcel arrives at our warehouse.')
  expect(when({ state: 'pickup_booked' }, 1)).toBe('Typically within 1 business day after your parcel arrives at our warehouse.')
  expect(when({ kind: 'cancel' })).toBe('Typically within 12 business days after we confirm the cancellation.')
})

test('once the time runs it is a day, and none any more once that is over', () => {
  expect(when({ state: 'received', dueAt: '2026-03-20T22:59:59.999Z' })).toBe('Typically refunded by Fri 20 Mar 2026.')
  expect(when({ state: 'received', dueAt: '2026-03-10T11:59:59.999Z' })).toBeNull()
})

test('no time is named where no refund is, where an offer waits for its answer, and where it is over', () => {
  expect(when({ decision: { refund: null } as Known['decision'] })).toBeNull()
  expect(when({ state: 'offer_sent' })).toBeNull()
  for (const state of ['refunded', 'declined', 'withdrawn'] as const) expect(when({ state })).toBeNull()
  for (const kind of ['exchange', 'repair', 'withdrawal', 'not_received'] as const) expect(when({ kind })).toBeNull()
})
