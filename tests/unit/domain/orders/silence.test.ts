import { expect, test } from 'vitest'

import { isSilent, type NewsOfParcel, silentFrom } from '#app/domain/orders/silence.ts'
import { parseDay } from '#app/domain/shared/calendar.ts'

/** Sent on 2 March at nine in Berlin, and nothing since. */
const parcel: NewsOfParcel = { cancelled: false, status: 'in_transit', shippedAt: '2026-03-02T08:00:00Z', expectedAt: null, toldAt: null }
const at = (now: string, change: Partial<NewsOfParcel> = {}, overTheCounter = false) =>
  isSilent({ ...parcel, ...change }, { store: 'de', overTheCounter, now })

test('a parcel is on its way through the 21st day after it was sent, and silent from the next', () => {
  expect(at('2026-03-23T22:59:59Z')).toBe(false)
  expect(at('2026-03-23T23:00:00Z')).toBe(true)
})

test('news of the carrier, or an arrival that was announced, begins the days anew', () => {
  expect(at('2026-04-01T09:00:00Z', { toldAt: '2026-03-20T08:00:00Z' })).toBe(false)
  expect(at('2026-04-11T09:00:00Z', { toldAt: '2026-03-20T08:00:00Z' })).toBe(true)
  expect(at('2026-04-01T09:00:00Z', { expectedAt: '2026-04-01T22:00:00Z' })).toBe(false)
  expect(at('2026-04-02T09:00:00Z', { expectedAt: '2026-04-01T20:00:00Z' })).toBe(true)
})

test('what waits to be fetched, or was tried in vain, falls silent too', () => {
  for (const status of ['out_for_delivery', 'attempted'] as const) expect(at('2026-04-01T09:00:00Z', { status })).toBe(true)
})

test('what has arrived, has not left or was given up is not asked about', () => {
  for (const change of [{ status: 'delivered' }, { status: 'unshipped' }, { cancelled: true }] as const) {
    expect(at('2027-03-02T09:00:00Z', change)).toBe(false)
  }
})

test('what was sold over the counter is on nobody’s way from the first moment', () => {
  expect(at('2026-03-02T08:00:00Z', {}, true)).toBe(true)
  expect(at('2026-03-02T08:00:00Z', { status: 'delivered' }, true)).toBe(false)
})

test('the first silent day is known before it has come; of what is not under way there is none', () => {
  const first = (change: Partial<NewsOfParcel>) =>
    silentFrom({ ...parcel, ...change }, { store: 'de', overTheCounter: false, now: '2026-03-05T09:00:00Z' })
  expect(first({})).toBe(parseDay('2026-03-24'))
  expect(first({ toldAt: '2026-03-20T08:00:00Z' })).toBe(parseDay('2026-04-11'))
  expect(first({ status: 'delivered' })).toBeNull()
})
