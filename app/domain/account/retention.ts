import { addMonths, formatDay } from '#app/domain/shared/calendar.ts'
import { days } from '#app/domain/shared/duration.ts'
import { parseInstant } from '#app/domain/shared/instant.ts'
import { localDay, timeZone } from '#app/domain/shared/time-zone.ts'
import { type StoreId, stores } from '#app/domain/shared/stores.ts'

/** How long a finished export waits for its customer. */
export const exportKept = days(7)

/** Records of trade are kept ten years (§ 147 AO, § 257 HGB); the US store keeps to the same. */
export const recordYears = 10

/** The last day, `YYYY-MM-DD` in the store's zone, on which the contact of an order is kept. */
export function keptUntil(placedAt: string, store: StoreId): string {
  return formatDay(addMonths(localDay(timeZone(stores[store].timeZone), parseInstant(placedAt)), 12 * recordYears))
}
