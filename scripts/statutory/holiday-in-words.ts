import type { HolidayRule } from '#app/domain/shared/holidays.ts'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = ['', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const counted = new Map([
  [-1, 'last'],
  [1, 'first'],
  [2, 'second'],
  [3, 'third'],
  [4, 'fourth'],
])

/** A rule of the calendar for a reader: `Karfreitag (Easter − 2)`, `Midsommarafton (Friday from 19 Jun)`. */
export function holidayInWords(rule: HolidayRule): string {
  return `${rule.name} (${whenOf(rule)})`
}

function whenOf(rule: HolidayRule): string {
  if ('daysAfterEaster' in rule) return `Easter ${signed(rule.daysAfterEaster)}`
  if ('daysAfterOrthodoxEaster' in rule) return `Orthodox Easter ${signed(rule.daysAfterOrthodoxEaster)}`
  const month = months[rule.month] ?? ''
  if ('nth' in rule) return `${counted.get(rule.nth) ?? rule.nth} ${weekdays[rule.weekday]} of ${month}`
  const date = `${rule.day} ${month}`
  if (!('weekday' in rule)) return `${date}${rule.substitute === undefined ? '' : dayOff[rule.substitute]}`
  const unless = rule.unlessOn === undefined ? '' : `; the day itself on a ${weekdays[rule.unlessOn]}`
  return `${weekdays[rule.weekday]} from ${date}${unless}`
}

const dayOff = { monday: ', on a weekend also the Monday after', working_day: ', on a weekend also the next working day' } as const

function signed(days: number): string {
  return days < 0 ? `− ${-days}` : `+ ${days}`
}
