import { expect, test } from 'vitest'

import { needsCustomer } from '#app/domain/account/blocking-case.ts'
import { keptUntil } from '#app/domain/account/retention.ts'

test('an order is kept to the same date ten years later, as its store counts days', () => {
  expect(keptUntil('2026-11-11T12:00:00.000Z', 'de')).toBe('2036-11-11')
  expect(keptUntil('2026-11-11T23:30:00.000Z', 'de')).toBe('2036-11-12')
  expect(keptUntil('2026-11-12T07:30:00.000Z', 'us')).toBe('2036-11-11')
})

test('an order of a leap day is kept to the end of February', () => {
  expect(keptUntil('2024-02-29T12:00:00.000Z', 'de')).toBe('2034-02-28')
})

test('a case that still waits for an answer, a parcel or a refund keeps its account', () => {
  for (const state of ['submitted', 'approved', 'pickup_booked', 'received', 'inspected', 'offer_sent', 'rejected'] as const) {
    expect(needsCustomer('return', state)).toBe(true)
  }
  expect(needsCustomer('repair', 'replaced')).toBe(true)
  expect(needsCustomer('cancel', 'confirmed')).toBe(true)
})

test('a case that is done, or that only we still have to write down, keeps nobody', () => {
  for (const state of ['declined', 'withdrawn', 'expired', 'refunded', 'sent_back', 'closed'] as const) {
    expect(needsCustomer('return', state)).toBe(false)
  }
  expect(needsCustomer('exchange', 'replaced')).toBe(false)
  expect(needsCustomer('repair', 'solved')).toBe(false)
  expect(needsCustomer('repair', 'shipped_back')).toBe(false)
  expect(needsCustomer('intercept', 'failed')).toBe(false)
})
