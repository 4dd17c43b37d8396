import { weekday, type DayNumber } from './calendar.ts'
import { isHoliday, type HolidayCalendar } from './holidays.ts'

/** Monday to Friday less the public holidays. */
export function isBusinessDay(calendar: HolidayCalendar, day: DayNumber): boolean {
  const on = weekday(day)
  return on !== 0 && on !== 6 && !isHoliday(calendar, day)
}

/** The `count`-th business day after a day, which need not be one itself; `count` 0 is the day. */
export function addBusinessDays(calendar: HolidayCalendar, day: DayNumber, count: number): DayNumber {
  let reached = day
  for (let left = count; left > 0;) {
    reached += 1
    if (isBusinessDay(calendar, reached)) left -= 1
  }
  return reached
}

/** How many business days lie after one day up to another, that one included; 0 where it is no later. */
export function countBusinessDays(calendar: HolidayCalendar, after: DayNumber, upTo: DayNumber): number {
  let count = 0
  for (let day = after + 1; day <= upTo; day += 1) if (isBusinessDay(calendar, day)) count += 1
  return count
}
