import { addMonths, civilDay, dayNumber, daysInMonth, weekday, type DayNumber } from './calendar.ts'

/**
 * When a public holiday falls, as data. `observed` moves a holiday on a Saturday to the Friday before and
 * one on a Sunday to the Monday after, as federal holidays of the US are; `substitute` gives one on a weekend a
 * day off after it: the next Monday, or the next working day that is not taken by another. `weekday` 0 is Sunday; `nth` -1
 * is the last. A date with a weekday is the first such weekday from that date on, or, where the date itself falls on
 * `unlessOn`, the date.
 */
export type HolidayRule =
  | Readonly<{ name: string; month: number; day: number; observed?: boolean; substitute?: 'monday' | 'working_day' }>
  | Readonly<{ name: string; month: number; day: number; weekday: number; unlessOn?: number }>
  | Readonly<{ name: string; month: number; weekday: number; nth: number }>
  | Readonly<{ name: string; daysAfterEaster: number }>
  | Readonly<{ name: string; daysAfterOrthodoxEaster: number }>

/**
 * The day of a holiday in a year, moved where it is observed on another; it may fall into the year before.
 */
function holidayOf(rule: HolidayRule, year: number): DayNumber {
  if ('daysAfterEaster' in rule) return easterSunday(year) + rule.daysAfterEaster
  if ('daysAfterOrthodoxEaster' in rule) return orthodoxEasterSunday(year) + rule.daysAfterOrthodoxEaster
  if ('nth' in rule) return nthWeekday(year, rule)
  const day = dayNumber(year, rule.month, rule.day)
  if ('weekday' in rule) return weekday(day) === rule.unlessOn ? day : onOrAfter(day, rule.weekday)
  return rule.observed === true ? observedDay(day) : day
}

function onOrAfter(day: DayNumber, on: number): DayNumber {
  return day + ((on - weekday(day) + 7) % 7)
}

function observedDay(day: DayNumber): DayNumber {
  const on = weekday(day)
  return on === 6 ? day - 1 : on === 0 ? day + 1 : day
}

function nthWeekday(year: number, rule: { month: number; weekday: number; nth: number }): DayNumber {
  if (rule.nth < 0) {
    const last = dayNumber(year, rule.month, daysInMonth(year, rule.month))
    return last - ((weekday(last) - rule.weekday + 7) % 7) + (rule.nth + 1) * 7
  }
  return onOrAfter(dayNumber(year, rule.month, 1), rule.weekday) + (rule.nth - 1) * 7
}

/** Gregorian Easter, by the anonymous algorithm of 1876. */
function easterSunday(year: number): DayNumber {
  const golden = modulo(year, 19)
  const century = Math.floor(year / 100)
  const ofCentury = modulo(year, 100)
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = modulo(19 * golden + century - Math.floor(century / 4) - skipped + 15, 30)
  const leaps = 2 * modulo(century, 4) + 2 * Math.floor(ofCentury / 4)
  const toSunday = modulo(32 + leaps - epact - modulo(ofCentury, 4), 7)
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const sum = epact + toSunday - 7 * correction + 114
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1)
}

/** Easter by the Julian calendar, as the Orthodox churches keep it, as a day of the Gregorian one; by Meeus. */
function orthodoxEasterSunday(year: number): DayNumber {
  const moon = modulo(19 * modulo(year, 19) + 15, 30)
  const toSunday = modulo(2 * modulo(year, 4) + 4 * modulo(year, 7) - moon + 34, 7)
  const sum = moon + toSunday + 114
  const century = Math.floor(year / 100)
  const julianLag = century - Math.floor(century / 4) - 2
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1) + julianLag
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor
}

/** A country's public holidays; each year's days are worked out when first asked for. */
export type HolidayCalendar = Readonly<{ rules: readonly HolidayRule[]; years: Map<number, readonly DayNumber[]> }>

export function holidayCalendar(rules: readonly HolidayRule[]): HolidayCalendar {
  return { rules, years: new Map() }
}

export function isHoliday(calendar: HolidayCalendar, day: DayNumber): boolean {
  const { year } = civilDay(day)
  let holidays = calendar.years.get(year)
  if (!holidays) {
    holidays = holidaysOf(calendar.rules, year)
    calendar.years.set(year, holidays)
  }
  return holidays.includes(day)
}

/**
 * The days of a year that are holidays: New Year's Day on a Saturday may be observed at the end of the year
 * before.
 */
function holidaysOf(rules: readonly HolidayRule[], year: number): DayNumber[] {
  const start = dayNumber(year, 1, 1)
  const end = addMonths(start, 12)
  const around = [year - 1, year, year + 1].flatMap((each) => withSubstitutes(rules, each))
  return around.filter((day) => day >= start && day < end)
}

/** The holidays of a year with the days off that those on a weekend are given after it. */
function withSubstitutes(rules: readonly HolidayRule[], year: number): DayNumber[] {
  const days = rules.map((rule) => holidayOf(rule, year))
  const taken = new Set(days)
  rules.forEach((rule, at) => {
    const day = days[at]
    if (day === undefined || !('substitute' in rule) || weekday(day) % 6 !== 0) return
    let substitute = onOrAfter(day, 1)
    while (rule.substitute === 'working_day' && (taken.has(substitute) || weekday(substitute) % 6 === 0)) substitute += 1
    taken.add(substitute)
  })
  return [...taken]
}
