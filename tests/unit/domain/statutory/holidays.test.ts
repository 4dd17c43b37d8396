import Holidays from 'date-holidays'
import { expect, test } from 'vitest'
import { dayNumber, formatDay, parseDay, weekday } from '#app/domain/shared/calendar.ts'
import { holidayCalendar, isHoliday } from '#app/domain/shared/holidays.ts'
import { parseInstant } from '#app/domain/shared/instant.ts'
import { localDay } from '#app/domain/shared/time-zone.ts'
import { stores } from '#app/domain/shared/stores.ts'
import { countryLaws } from '#app/domain/statutory/data/countries.ts'
import { type PreparedLaw, statutoryLayer } from '#app/domain/statutory/layer.ts'
import { withdrawalPeriod } from '#app/domain/statutory/withdrawal-period.ts'
import { holidaysOf2026 } from './holidays-of-2026.ts'

const tables = Object.entries(holidaysOf2026)

function lawOf(country: string): PreparedLaw {
  const prepared = statutoryLayer.countries.get(country)
  if (!prepared) throw new Error(`no law of ${country}`)
  return prepared
}

/** The holidays of a year that are no weekend, `YYYY-MM-DD`. */
function weekdayHolidays({ calendar }: PreparedLaw, year: number): string[] {
  const days: string[] = []
  for (let day = dayNumber(year, 1, 1); day < dayNumber(year + 1, 1, 1); day += 1) {
    if (weekday(day) % 6 !== 0 && isHoliday(calendar, day)) days.push(formatDay(day))
  }
  return days
}

test('there is a law and a calendar for every country that the German and the European store ship to', () => {
  const shippedTo = [...stores.de.shipTo, ...stores.eu.shipTo].sort()
  expect(countryLaws.map(({ country }) => country).sort()).toEqual(shippedTo)
  expect(Object.keys(holidaysOf2026).sort()).toEqual(shippedTo)
})

test.each(tables)('the holidays of 2026 in %s', (country, days) => {
  expect(weekdayHolidays(lawOf(country), 2026).map((day) => day.slice(5))).toEqual(days.split(' '))
})

/** The last day of a period for what was received so many days before, at noon. */
function endFor(country: string, day: string): string {
  const prepared = lawOf(country)
  const received = formatDay(parseDay(day) - 14)
  const told = parseInstant('2025-01-01T00:00:00Z')
  const { end } = withdrawalPeriod(prepared, parseInstant(`${received}T12:00:00Z`), told)
  return formatDay(localDay(prepared.lastZone, end))
}

test.each(tables)(
  'in %s no period ends on a holiday, but on the working day after it, and one that ends the day before stays',
  (country, days) => {
    const closed = new Set([...days.split(' ').map((day) => `2026-${day}`), '2027-01-01'])
    const isOpen = (day: number) => weekday(day) % 6 !== 0 && !closed.has(formatDay(day))
    for (const holiday of [...closed].filter((day) => day.startsWith('2026'))) {
      const on = parseDay(holiday)
      let after = on
      while (!isOpen(after)) after += 1
      expect([holiday, endFor(country, holiday)]).toEqual([holiday, formatDay(after)])
      expect([holiday, endFor(country, formatDay(after))]).toEqual([holiday, formatDay(after)])
      if (isOpen(on - 1) && !holiday.endsWith('-01-01'))
        expect([holiday, endFor(country, formatDay(on - 1))]).toEqual([holiday, formatDay(on - 1)])
    }
  },
)

test.each([
  ['SE', '2026-06-19', 'Midsummer Eve is a Friday from 19 June on'],
  ['SE', '2027-06-25', 'and may be as late as the 25th'],
  ['FI', '2030-06-21', 'in Finland too'],
  ['IE', '2027-02-01', "Saint Brigid's Day is the first Monday of February"],
  ['IE', '2030-02-01', 'but the day itself where that is a Friday'],
  ['BG', '2026-09-07', 'a holiday on a Sunday makes the Monday a day off'],
  ['BG', '2022-12-28', 'and days off queue up behind the holidays that take their place'],
  ['LV', '2029-11-19', 'Proclamation Day on a Sunday is kept on the Monday too'],
  ['GR', '2027-05-03', 'Orthodox Easter is a month after the Western one in some years'],
  ['GR', '2025-04-21', 'and on the same day in others'],
  ['CY', '2026-02-23', 'Green Monday is 48 days before it'],
  ['IT', '2027-10-04', 'Saint Francis is a holiday again from 2026 on'],
  ['DK', '2026-06-05', 'Constitution Day moves an end as holidays do'],
])('%s %s: %s', (country, day) => {
  expect(weekdayHolidays(lawOf(country), Number(day.slice(0, 4)))).toContain(day)
})

test('what is no holiday any more, and no second day off for Saint Brigid', () => {
  expect(isHoliday(lawOf('DK').calendar, parseDay('2026-05-01'))).toBe(false)
  expect(isHoliday(lawOf('IE').calendar, parseDay('2030-02-04'))).toBe(false)
  expect(isHoliday(lawOf('SE').calendar, parseDay('2026-06-22'))).toBe(false)
})

/** Where we go by more than the library, or by other days: the law of time limits, newer laws, faults of the library. */
const known: Readonly<Record<string, RegExp>> = {
  AT: /Karfreitag/,
  BG: /./,
  CY: /Green Monday|Kataklysmos|Christmas Eve/,
  DK: /Grundlovsdag|Juleaftensdag|Nytårsaftensdag/,
  FI: /Juhannusaatto|Jouluaatto/,
  HU: /Szenteste/,
  NL: /Goede Vrijdag|Bevrijdingsdag/,
  PL: /Wigilia/,
  RO: /a doua zi/,
  SK: /Deň víťazstva|Deň Ústavy|Sedembolestná|Vznik Československa|Deň boja/,
  SE: /Midsommarafton|Julafton|Nyårsafton/,
}
const onlyInLibrary: Readonly<Record<string, RegExp>> = { CY: /Καθαρά Δευτέρα/, ES: /día sustituto/ }

test.each(countryLaws.filter(({ country }) => country !== 'BG').map(({ country }) => country))(
  'the holidays of %s are those that date-holidays knows, but for the named ones, from 2026 to 2028',
  (country) => {
    const prepared = lawOf(country)
    const shared = prepared.law.holidays.value.filter(({ name }) => !(known[country]?.test(name) ?? false))
    const calendar = holidayCalendar(shared)
    const library = new Holidays(country)
    for (let year = 2026; year <= 2028; year += 1) {
      const listed = library
        .getHolidays(year)
        .filter(({ type, name }) => type === 'public' && !onlyInLibrary[country]?.test(name))
        .map(({ date }) => date.slice(0, 10))
        .filter((day) => weekday(parseDay(day)) % 6 !== 0)
      const missed = listed.filter((day) => !isHoliday(prepared.calendar, parseDay(day)))
      const ours = weekdayHolidays({ ...prepared, calendar }, year)
      expect({ missed, beyond: ours.filter((day) => !listed.includes(day)) }).toEqual({ missed: [], beyond: [] })
    }
  },
)
