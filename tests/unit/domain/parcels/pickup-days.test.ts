import { expect, test } from 'vitest'

import { mayChoosePickup, pickupFault, pickupDays } from '#app/domain/parcels/pickup-days.ts'

test('a courier comes on the second business day after asking at the earliest, and within 30 days', () => {
  const days = pickupDays('de', '2026-03-01T10:00:00Z', '2026-03-20T12:00:00Z')
  expect(days[0]).toBe('2026-03-24')
  expect(days.at(-1)).toBe('2026-04-17')
})

test('no courier comes on a weekend or a holiday of the store', () => {
  const days = pickupDays('de', '2026-03-01T10:00:00Z', '2026-03-31T12:00:00Z')
  expect(days.slice(0, 3)).toEqual(['2026-04-02', '2026-04-07', '2026-04-08'])
})

test('the day of asking is the store’s, not the server’s', () => {
  expect(pickupDays('us', '2026-03-01T10:00:00Z', '2026-03-21T05:00:00Z')[0]).toBe('2026-03-24')
  expect(pickupDays('us', '2026-03-01T10:00:00Z', '2026-03-23T07:30:00Z')[0]).toBe('2026-03-25')
})

test('a pickup may be chosen only while one is to be booked', () => {
  expect(mayChoosePickup('return', 'approved')).toBe(true)
  expect(mayChoosePickup('repair', 'late')).toBe(true)
  expect(mayChoosePickup('return', 'pickup_booked')).toBe(false)
  expect(mayChoosePickup('cancel', 'confirmed')).toBe(false)
})

test('staff book a courier for today in the store’s zone at the earliest, and for half a year on at the latest', () => {
  const now = '2026-03-20T23:30:00Z'
  const of = (store: 'us' | 'de', day: string) => pickupFault({ store, placedAt: '2026-03-01T10:00:00Z' }, day, now)
  expect(of('us', '2026-03-20')).toBeNull()
  expect(of('us', '2026-03-19')).toBe('wrong-pickup-day')
  expect(of('de', '2026-03-23')).toBeNull()
  expect(of('de', '2026-03-20')).toBe('wrong-pickup-day')
  expect(of('us', '2026-09-16')).toBeNull()
  expect(of('us', '2026-09-17')).toBe('wrong-pickup-day')
  expect(of('us', '0026-03-21')).toBe('wrong-pickup-day')
})

test('staff book no courier for a weekend or a holiday of the store, and are told which it is', () => {
  const of = (store: 'us' | 'de' | 'eu', day: string) =>
    pickupFault({ store, placedAt: '2026-11-01T10:00:00Z' }, day, '2026-11-23T12:00:00Z')
  expect([of('de', '2026-12-25'), of('us', '2026-12-25'), of('eu', '2026-12-25')]).toEqual([
    'pickup-on-holiday',
    'pickup-on-holiday',
    'pickup-on-holiday',
  ])
  expect([of('us', '2026-11-26'), of('de', '2026-11-26')]).toEqual(['pickup-on-holiday', null])
  expect([of('de', '2026-11-28'), of('de', '2026-11-29'), of('de', '2026-11-30')]).toEqual(['pickup-on-weekend', 'pickup-on-weekend', null])
})
