import { type HolidayCalendar, holidayCalendar } from '#app/domain/shared/holidays.ts'
import { type TimeZone, timeZone } from '#app/domain/shared/time-zone.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'

import { versionInEffect } from './version-in-effect.ts'

/** How a store counts days for an order placed at that instant: in which zone, and which of them are holidays. */
export function storeCalendar(store: StoreId, placedAt: string): Readonly<{ zone: TimeZone; calendar: HolidayCalendar }> {
  const version = versionInEffect(placedAt)
  const { timeZone: name, holidaysOf } = version.stores[store]
  return { zone: timeZone(name), calendar: holidayCalendar(version.holidays[holidaysOf]) }
}
