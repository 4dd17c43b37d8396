import { pickupFault } from '#app/domain/parcels/pickup-days.ts'
import { storeIds } from '#app/domain/shared/stores.ts'

/** The first day, so many days ahead or later, on which couriers of every store come. */
export function courierDayIn(days: number): string {
  const now = new Date()
  for (let ahead = days; ; ahead += 1) {
    const day = new Date(now.getTime() + ahead * 86_400_000).toISOString().slice(0, 10)
    if (storeIds.every((store) => pickupFault({ store, placedAt: now.toISOString() }, day, now.toISOString()) === null)) return day
  }
}
