import { civilDay, dayNumber, weekday } from '#app/domain/shared/calendar.ts'
import { type EpochMs, parseInstant } from '#app/domain/shared/instant.ts'
import type { Currency, Money } from '#app/domain/shared/money.ts'
import { localDay, offsetAt, timeZone as zoneNamed } from '#app/domain/shared/time-zone.ts'
import type { Language } from '#app/domain/shared/stores.ts'

// Written out rather than left to Intl, whose answers change with the release of the runtime: page, mail and
// test read the same on every machine, and a server's page equals the browser's.

const symbols: Readonly<Record<Currency, string>> = { USD: '$', EUR: '€' }
const noBreakSpace = '\u00a0'
const minus = '\u2212'

/**
 * An amount as the language writes it: `$1,299.00`, `€1,299.00`, `1.299,00 €` (its space does not break).
 * A negative one bears a true minus in front, which screen readers say.
 */
export function formatMoney(money: Money, language: Language): string {
  const minor = Math.abs(money.amountMinor)
  const units = String(Math.floor(minor / 100)).replace(/\B(?=(\d{3})+$)/g, language === 'de' ? '.' : ',')
  const cents = String(minor % 100).padStart(2, '0')
  const sign = money.amountMinor < 0 ? minus : ''
  const symbol = symbols[money.currency]
  if (language === 'de') return `${sign}${units},${cents}${noBreakSpace}${symbol}`
  return `${sign}${symbol}${units}.${cents}`
}

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  de: ['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'],
}

const months: Readonly<Record<Language, readonly string[]>> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  de: ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'],
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
  const name = weekdays[language][weekday(number)] ?? ''
  const monthName = months[language][month - 1] ?? ''
  return language === 'de' ? `${name}, ${day}. ${monthName} ${year}` : `${name} ${day} ${monthName} ${year}`
}

const pacific = { en: { '-480': 'PST', '-420': 'PDT' }, de: { '-480': 'PST', '-420': 'PDT' } }
const centralEurope = { en: { 60: 'CET', 120: 'CEST' }, de: { 60: 'MEZ', 120: 'MESZ' } }

/** What the stores' zones are called at an offset in minutes; any other is named by its offset. */
const zoneNames: Readonly<Record<string, Readonly<Record<Language, Readonly<Record<string, string>>>>>> = {
  'America/Los_Angeles': pacific,
  'Europe/Berlin': centralEurope,
  'Europe/Brussels': centralEurope,
}

function zoneInWords(timeZone: string, offset: number, language: Language): string {
  const named = zoneNames[timeZone]?.[language][String(offset)]
  if (named) return named
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
