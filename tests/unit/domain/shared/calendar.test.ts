import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { addMonths, civilDay, dayNumber, formatDay, parseDay, weekday } from '#app/domain/shared/calendar.ts'
import { formatInstant, parseInstant } from '#app/domain/shared/instant.ts'
import { endOfDay, localDay, startOfDay, timeZone } from '#app/domain/shared/time-zone.ts'

const runs = { seed: 20_260_320, numRuns: 2000 }
const anyDay = fc.integer({ min: dayNumber(0, 1, 1), max: dayNumber(9999, 12, 31) })
const zones = ['America/Los_Angeles', 'Europe/Berlin', 'Europe/Brussels'] as const

test('a day number and its date lead to each other', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { year, month, day: date } = civilDay(day)
      expect(dayNumber(year, month, date)).toBe(day)
      expect(parseDay(formatDay(day))).toBe(day)
      expect(formatDay(day)).toBe(new Temporal.PlainDate(1970, 1, 1).add({ days: day }).toString())
    }),
    runs,
  )
})

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-03-15', 12, '2027-03-15'],
])('%s and %i months is %s', (day, months, expected) => {
  expect(formatDay(addMonths(parseDay(day), months))).toBe(expected)
})

test.each(['2026-02-29', '2026-00-10', '2026-04-31', '2026-1-01', '20260101', 'today', ''])('%j is no day', (text) => {
  expect(parseDay(text)).toBeNaN()
})

test('1 January 1970 was a Thursday', () => {
  expect(weekday(0)).toBe(4)
  expect(weekday(-4)).toBe(0)
  expect(weekday(2)).toBe(6)
})

test('an instant is read and written as Temporal does', () => {
  fc.assert(
    fc.property(fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 }), (instant) => {
      expect(parseInstant(formatInstant(instant))).toBe(instant)
      expect(Temporal.Instant.from(formatInstant(instant)).epochMilliseconds).toBe(instant)
    }),
    runs,
  )
})

test.each(zones)('days in %s begin where Temporal says, from 1880 on', (name) => {
  const zone = timeZone(name)
  const days = fc.integer({ min: dayNumber(1880, 1, 1), max: dayNumber(2200, 1, 1) })
  fc.assert(
    fc.property(days, (day) => {
      const { year, month, day: date } = civilDay(day)
      const start = new Temporal.PlainDate(year, month, date).toZonedDateTime(name).epochMilliseconds
      expect(startOfDay(zone, day)).toBe(start)
      expect(localDay(zone, start)).toBe(day)
      expect(localDay(zone, start - 1)).toBeLessThan(day)
    }),
    runs,
  )
})

test('a day that skips midnight begins where the clocks were set to, and its eve ends before', () => {
  // Berlin set its clocks from 23:00 to midnight on 30 April 1916.
  const zone = timeZone('Europe/Berlin')
  expect(formatInstant(startOfDay(zone, parseDay('1916-05-01')))).toBe('1916-04-30T22:00:00.000Z')
  expect(formatInstant(endOfDay(zone, parseDay('1916-04-30')))).toBe('1916-04-30T21:59:59.999Z')
})
