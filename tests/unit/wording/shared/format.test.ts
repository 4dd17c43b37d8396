import { expect, test } from 'vitest'

import { formatDay, formatDayOf, formatInstant, formatMoney } from '#app/wording/shared/format.ts'

test('English amounts group by comma and bear the symbol in front', () => {
  expect(formatMoney({ amountMinor: 129_900, currency: 'USD' }, 'en')).toBe('$1,299.00')
  expect(formatMoney({ amountMinor: 123_456_789, currency: 'EUR' }, 'en')).toBe('€1,234,567.89')
  expect(formatMoney({ amountMinor: 99_999, currency: 'EUR' }, 'en')).toBe('€999.99')
})

test('German amounts group by point and bear the symbol behind a space that does not break', () => {
  expect(formatMoney({ amountMinor: 349_900, currency: 'EUR' }, 'de')).toBe('3.499,00\u00a0€')
  expect(formatMoney({ amountMinor: 5, currency: 'USD' }, 'de')).toBe('0,05\u00a0$')
})

test('nothing is written out, and less than nothing bears a true minus', () => {
  expect(formatMoney({ amountMinor: 0, currency: 'EUR' }, 'en')).toBe('€0.00')
  expect(formatMoney({ amountMinor: -104_970, currency: 'EUR' }, 'en')).toBe('−€1,049.70')
  expect(formatMoney({ amountMinor: -104_970, currency: 'EUR' }, 'de')).toBe('−1.049,70\u00a0€')
})

test('the largest amount a double holds exactly keeps its last cent', () => {
  expect(formatMoney({ amountMinor: 9_007_199_254_740_991, currency: 'USD' }, 'en')).toBe('$90,071,992,547,409.91')
})

test('a day is written with its weekday and the month in letters', () => {
  expect(formatDay('2026-11-14', 'en')).toBe('Sat 14 Nov 2026')
  expect(formatDay('2026-11-14', 'de')).toBe('Sa, 14. Nov. 2026')
  expect(formatDay('2026-03-01', 'de')).toBe('So, 1. März 2026')
  expect(formatDay('2028-02-29', 'en')).toBe('Tue 29 Feb 2028')
})

test('an instant is written in the zone and the zone is named, in summer and in winter', () => {
  expect(formatInstant('2026-03-25T06:59:59.999Z', 'America/Los_Angeles', 'en')).toBe('Tue 24 Mar 2026, 23:59 PDT')
  expect(formatInstant('2026-01-01T07:59:00Z', 'America/Los_Angeles', 'de')).toBe('Mi, 31. Dez. 2025, 23:59 PST')
  expect(formatInstant('2026-07-01T22:05:59Z', 'Europe/Berlin', 'de')).toBe('Do, 2. Juli 2026, 00:05 MESZ')
  expect(formatInstant('2026-11-20T09:00:00Z', 'Europe/Brussels', 'en')).toBe('Fri 20 Nov 2026, 10:00 CET')
})

test('an hour that comes twice is told apart by the name of its zone', () => {
  expect(formatInstant('2026-10-25T00:30:00Z', 'Europe/Berlin', 'en')).toBe('Sun 25 Oct 2026, 02:30 CEST')
  expect(formatInstant('2026-10-25T01:30:00Z', 'Europe/Berlin', 'en')).toBe('Sun 25 Oct 2026, 02:30 CET')
})

test('a zone of no store is named by its offset', () => {
  expect(formatInstant(0, 'UTC', 'en')).toBe('Thu 1 Jan 1970, 00:00 UTC')
  expect(formatInstant('2026-06-01T00:00:00Z', 'Asia/Kolkata', 'en')).toBe('Mon 1 Jun 2026, 05:30 UTC+5:30')
  expect(formatInstant(-60_000, 'America/New_York', 'en')).toBe('Wed 31 Dec 1969, 18:59 UTC-5')
})

test('the day of an instant is the one in the zone', () => {
  expect(formatDayOf('2026-03-24T22:59:59.999Z', 'Europe/Berlin', 'en')).toBe('Tue 24 Mar 2026')
  expect(formatDayOf('2026-03-24T23:00:00.000Z', 'Europe/Berlin', 'en')).toBe('Wed 25 Mar 2026')
})
