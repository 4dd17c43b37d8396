/** A day as the number of days since 1970-01-01, in the proleptic Gregorian calendar. */
export type DayNumber = number

export type CivilDay = Readonly<{ year: number; month: number; day: number }>

const daysInEra = 146_097
const yearsInEra = 400
/** From 0000-03-01, where the eras of 400 years start, to 1970-01-01. */
const eraOffset = 719_468

/** The day number of a date; `month` 1 to 12. A `day` beyond the month's end runs on into the next month. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / yearsInEra)
  const yearOfEra = shifted - era * yearsInEra
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * daysInEra + dayOfEra - eraOffset
}

export function civilDay(number: DayNumber): CivilDay {
  const shifted = number + eraOffset
  const era = Math.floor(shifted / daysInEra)
  const dayOfEra = shifted - era * daysInEra
  const centuries = Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)
  const leapDays = Math.floor(dayOfEra / 1460) - centuries
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  return { year: yearOfEra + era * yearsInEra + (month <= 2 ? 1 : 0), month, day }
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/**
 * The same date `months` later, clamped at the month's end: 31 January and one month is 28 or 29 February.
 */
export function addMonths(number: DayNumber, months: number): DayNumber {
  const from = civilDay(number)
  const count = from.year * 12 + from.month - 1 + months
  const year = Math.floor(count / 12)
  const month = count - year * 12 + 1
  return dayNumber(year, month, Math.min(from.day, daysInMonth(year, month)))
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(number: DayNumber): number {
  return (((number + 4) % 7) + 7) % 7
}

/** `YYYY-MM-DD`, with a sign and six digits for years that four do not hold. */
export function formatDay(number: DayNumber): string {
  const slot = number & (spelt.length - 1)
  const recent = spelt[slot]
  if (recent?.number === number) return recent.text
  const { year, month, day } = civilDay(number)
  const text = `${formatYear(year)}-${twoDigits(month)}-${twoDigits(day)}`
  spelt[slot] = { number, text }
  return text
}

/** Days spelt lately, one a slot, since decisions of one time spell the same few; a power of two. */
const spelt: (SpeltDay | null)[] = Array.from({ length: 1024 }, () => null)
type SpeltDay = Readonly<{ number: DayNumber; text: string }>

/** The day of a `YYYY-MM-DD`, or NaN where it is none, as 2026-02-29. */
export function parseDay(text: string): DayNumber {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return NaN
  return dayFromDigits(text)
}

/** The day in the first ten characters, hyphens taken for granted, or NaN. */
export function dayFromDigits(text: string): DayNumber {
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 7)
  const day = digits(text, 8, 10)
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1)) return NaN
  return day <= 28 || day <= daysInMonth(year, month) ? dayNumber(year, month, day) : NaN
}

export const hyphen = 45
const digitZero = 48

/** The number that the characters from `from` up to `to` spell in ASCII digits, or NaN. */
export function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - digitZero
    if (!(digit >= 0 && digit <= 9)) return NaN
    value = value * 10 + digit
  }
  return value
}

function formatYear(year: number): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, '0')
  return `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`
}

const paired = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, '0'))

/** Two digits of a number from 0 to 59. */
export function twoDigits(value: number): string {
  return paired[value] ?? String(value)
}
