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
  for (let left = count; left > 0; ) {
    reached += 1
    if (isBusinessDay(calendar, reached)) left -= 1
  }
  return reached
}
