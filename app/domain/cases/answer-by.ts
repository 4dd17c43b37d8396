import { formatInstant, parseInstant } from '#app/domain/shared/instant.ts'
import { endOfDay, localDay, timeZone } from '#app/domain/shared/time-zone.ts'
import { type StoreId, stores } from '#app/domain/shared/stores.ts'

/** How long a customer has for an offer or an estimate. No page of the vendor says; ours. */
export const answerDays = 14

/** The last instant to answer what is sent now: the end of the 14th day in the store's zone. */
export function answerBy(now: string, store: StoreId): string {
  const zone = timeZone(stores[store].timeZone)
  return formatInstant(endOfDay(zone, localDay(zone, parseInstant(now)) + answerDays))
}
