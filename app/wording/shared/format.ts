import { civilDay, dayNumber, weekday } from '#app/domain/shared/calendar.ts'
import { type EpochMs, parseInstant } from '#app/domain/shared/instant.ts'
import type { Currency, Money } from '#app/domain/shared/money.ts'
import { localDay, offsetAt, timeZone as zoneNamed } from '#app/domain/shared/time-zone.ts'
import type { Language } from '#app/domain/shared/stores.ts'

import { wordsIn } from './languages.ts'

// Written out rather than left to Intl, whose answers change with the release of the runtime: page, mail and
// test read the same on every machine, and a server's page equals the browser's.

const symbols: Readonly<Record<Currency, string>> = { USD: '$', EUR: '€' }
const minus = '\u2212'

/**
 * An amount as the language writes it: `$1,299.00`, `€1,299.00`, `1.299,00 €` (its space does not break).
 * A negative one bears a true minus in front, which screen readers say.
 */
export function formatMoney(money: Money, language: Language): string {
  const minor = Math.abs(money.amountMinor)
  const { decimal, thousands, groupedFrom = 4, money: written } = wordsIn(language).formats
  const digits = String(Math.floor(minor / 100))
  const units = digits.length < groupedFrom ? digits : digits.replace(/\B(?=(\d{3})+$)/g, thousands)
  const cents = String(minor % 100).padStart(2, '0')
  const sign = money.amountMinor < 0 ? minus : ''
  return `${sign}${written(`${units}${decimal}${cents}`, symbols[money.currency])}`
}

/**
 * A day `YYYY-MM-DD` as `Thu 14 Nov 2026` or `Do, 14. Nov. 2026`: the month in letters, so that none misreads
 * it.
 */
export function formatDay(day: string, language: Language): string {
  const [year, month, date] = day.split('-').map(Number)
  return dayInWords(dayNumber(year ?? NaN, month ?? NaN, date ?? NaN), language)
}

/** The day in a zone at an instant, for what holds to the end of a day. */
export function formatDayOf(instant: string | EpochMs, timeZone: string, language: Language): string {
  return dayInWords(localDay(zoneNamed(timeZone), epochOf(instant)), language)
}

/**
 * Day, time and zone: `Thu 14 Nov 2026, 23:59 PST`, `Do, 14. Nov. 2026, 23:59 MEZ`. Seconds are cut off, not
 * rounded.
 */
export function formatInstant(instant: string | EpochMs, timeZone: string, language: Language): string {
  const at = epochOf(instant)
  const offset = offsetAt(zoneNamed(timeZone), at)
  const minuteOfDay = Math.floor(((((at + offset) % 86_400_000) + 86_400_000) % 86_400_000) / 60_000)
  const time = `${twoDigits(Math.floor(minuteOfDay / 60))}:${twoDigits(minuteOfDay % 60)}`
  return `${formatDayOf(at, timeZone, language)}, ${time} ${zoneInWords(timeZone, offset / 60_000, language)}`
}

function dayInWords(number: number, language: Language): string {
  const { year, month, day } = civilDay(number)
  const { weekdays, months, day: inOrder } = wordsIn(language).formats
  return inOrder({ weekday: weekdays[weekday(number)] ?? '', day, month: months[month - 1] ?? '', year })
}

/** The stores' zones by name, with their offsets in minutes; any other is named by its offset. */
const pacific = { name: 'pacific', standard: -480, summer: -420 } as const
const centralEurope = { name: 'centralEurope', standard: 60, summer: 120 } as const
const namedZones = new Map<string, typeof pacific | typeof centralEurope>([
  ['America/Los_Angeles', pacific],
  ['Europe/Berlin', centralEurope],
  ['Europe/Brussels', centralEurope],
])

function zoneInWords(timeZone: string, offset: number, language: Language): string {
  const named = namedZones.get(timeZone)
  if (named?.standard === offset) return wordsIn(language).formats.zones[named.name].standard
  if (named?.summer === offset) return wordsIn(language).formats.zones[named.name].summer
  if (offset === 0) return 'UTC'
  const distance = Math.abs(offset)
  const minutes = distance % 60 === 0 ? '' : `:${twoDigits(distance % 60)}`
  return `UTC${offset < 0 ? '-' : '+'}${Math.floor(distance / 60)}${minutes}`
}

function epochOf(instant: string | EpochMs): EpochMs {
  return typeof instant === 'number' ? instant : parseInstant(instant)
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
