import { parseDay } from '#app/domain/shared/calendar.ts'
import { formatInstant, parseInstant } from '#app/domain/shared/instant.ts'
import { endOfDay, localDay, timeZone } from '#app/domain/shared/time-zone.ts'
import { type StoreId, stores } from '#app/domain/shared/stores.ts'

/** Nobody says further ahead than this many days when something comes. */
const furthest = 180

/** The end of the day, `YYYY-MM-DD` in the store's zone, on which something is expected; null where that is no day, is past, or too far ahead. */
export function expectedUntil(day: string, store: StoreId, now: string): string | null {
  const zone = timeZone(stores[store].timeZone)
  const [said, today] = [parseDay(day), localDay(zone, parseInstant(now))]
  return said >= today && said <= today + furthest ? formatInstant(endOfDay(zone, said)) : null
}
