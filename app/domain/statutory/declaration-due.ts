import { parseInstant, type EpochMs } from '#app/domain/shared/instant.ts'
import { endOfDay, localDay, timeZone } from '#app/domain/shared/time-zone.ts'
import { type StoreId, stores } from '#app/domain/shared/stores.ts'

import { unionWithdrawal } from './data/union.ts'

/**
 * The last moment of the day by which the refund of a declaration is due as long as no order and so no country is known: in the zone of
 * its store. Looking for the order puts nothing off.
 */
export function refundDueAt(store: StoreId, declaredAt: string): EpochMs {
  const zone = timeZone(stores[store].timeZone)
  return endOfDay(zone, localDay(zone, parseInstant(declaredAt)) + unionWithdrawal.refundDays.value)
}
