import { storeCalendar } from '#app/domain/policy/store-calendar.ts'
import { addBusinessDays } from '#app/domain/shared/business-days.ts'
import { formatInstant, parseInstant } from '#app/domain/shared/instant.ts'
import { endOfDay, localDay } from '#app/domain/shared/time-zone.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'

/** As long as a request is reviewed. */
const answerBusinessDays = 2

/** By when whoever said that their parcel did not come hears from us: the end of the second business day of the store. */
export function receiptAnswerBy({ store, placedAt }: Readonly<{ store: StoreId; placedAt: string }>, saidAt: string): string {
  const { zone, calendar } = storeCalendar(store, placedAt)
  return formatInstant(endOfDay(zone, addBusinessDays(calendar, localDay(zone, parseInstant(saidAt)), answerBusinessDays)))
}
