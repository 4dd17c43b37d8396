import Holidays from 'date-holidays'
import { expect, test } from 'vitest'
import { holidays } from '#app/domain/policy/data/holidays.ts'
import { addBusinessDays, isBusinessDay } from '#app/domain/shared/business-days.ts'
import { dayNumber, formatDay, parseDay, weekday } from '#app/domain/shared/calendar.ts'
import { holidayCalendar } from '#app/domain/shared/holidays.ts'

const us = holidayCalendar(holidays.US)
const de = holidayCalendar(holidays.DE)

function closedDays(calendar: typeof us, year: number): string[] {
  const closed: string[] = []
  for (let day = dayNumber(year, 1, 1); day < dayNumber(year + 1, 1, 1); day += 1) {
    if (weekday(day) % 6 !== 0 && !isBusinessDay(calendar, day)) closed.push(formatDay(day))
  }
  return closed
}

test('the nation-wide holidays of Germany in 2026 that are no weekend', () => {
  expect(closedDays(de, 2026)).toEqual(['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25', '2026-12-25'])
})

test('the federal holidays of the US in 2026, Independence Day observed on the Friday', () => {
  expect(closedDays(us, 2026)).toEqual([
    '2026-01-01',
    '2026-01-19',
    '2026-02-16',
    '2026-05-25',
    '2026-06-19',
    '2026-07-03',
    '2026-09-07',
    '2026-10-12',
    '2026-11-11',
    '2026-11-26',
    '2026-12-25',
  ])
})

test('New Year on a Saturday is observed in the year before, on a Sunday in its own', () => {
  expect(closedDays(us, 2027)).toContain('2027-12-31')
  expect(closedDays(us, 2028)).not.toContain('2028-01-03')
  expect(closedDays(us, 2034)).toContain('2034-01-02')
})

test('the rules in force in 2026 hold for any year: Juneteenth before it was one', () => {
  expect(closedDays(us, 2019)).toContain('2019-06-19')
})

/** The law moves Veterans Day from a weekend too (5 U.S.C. 6103); this library leaves it where it is. */
function isObservedVeteransDay(day: string): boolean {
  return day.endsWith('-11-10') || day.endsWith('-11-12')
}

test.each([
  ['US', us],
  ['DE', de],
] as const)('the holidays of %s are those that date-holidays knows, from 2022 to 2060', (country, calendar) => {
  const library = new Holidays(country)
  for (let year = 2022; year <= 2060; year += 1) {
    const known = library
      .getHolidays(year)
      .filter(({ type, date }) => type === 'public' && weekday(parseDay(date.slice(0, 10))) % 6 !== 0)
      .map(({ date }) => date.slice(0, 10))
    const ours = closedDays(calendar, year).filter((day) => country !== 'US' || !isObservedVeteransDay(day))
    expect(ours).toEqual([...new Set(known)].filter((day) => !isObservedVeteransDay(day)).sort())
  }
})

test('business days are counted from the next day on, also from a weekend', () => {
  expect(formatDay(addBusinessDays(de, parseDay('2026-03-20'), 2))).toBe('2026-03-24')
  expect(formatDay(addBusinessDays(de, parseDay('2026-03-21'), 1))).toBe('2026-03-23')
  expect(formatDay(addBusinessDays(de, parseDay('2026-03-21'), 0))).toBe('2026-03-21')
  expect(formatDay(addBusinessDays(de, parseDay('2026-03-20'), 12))).toBe('2026-04-09')
})
