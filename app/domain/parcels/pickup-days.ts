import type { CaseKind } from '#app/domain/cases/case-kind.ts'
import { storeCalendar } from '#app/domain/policy/store-calendar.ts'
import { addBusinessDays, isBusinessDay } from '#app/domain/shared/business-days.ts'
import { formatDay, parseDay } from '#app/domain/shared/calendar.ts'
import { isHoliday } from '#app/domain/shared/holidays.ts'
import { parseInstant } from '#app/domain/shared/instant.ts'
import { localDay } from '#app/domain/shared/time-zone.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'

import { openSteps, type CaseState } from '../cases/transitions.ts'

/** The parts of a day in which a courier may be asked to come, `HH:MM` where the parcel is. */
export const pickupParts = { morning: { from: '08:00', to: '13:00' }, afternoon: { from: '13:00', to: '18:00' } } as const
export type PickupPart = keyof typeof pickupParts
export const pickupPartNames = ['morning', 'afternoon'] as const satisfies readonly PickupPart[]

/** A courier needs this many business days of notice, and no day is promised further ahead than this many days. */
const notice = 2
const furthest = 30

/** How many parcels one courier is asked to take at once; the same number stands as a check in the database. */
export const mostParcels = 20

/** The days, `YYYY-MM-DD`, on which a courier can come who is asked for now: business days of the store. */
export function pickupDays(store: StoreId, placedAt: string, now: string): string[] {
  const { zone, calendar } = storeCalendar(store, placedAt)
  const today = localDay(zone, parseInstant(now))
  const first = addBusinessDays(calendar, today, notice)
  const days: string[] = []
  for (let day = first; day <= today + furthest; day += 1) if (isBusinessDay(calendar, day)) days.push(formatDay(day))
  return days
}

/** Nobody books a courier further ahead than this many days. */
const furthestBooked = 180

/** Why no courier can be booked for a day. */
export type PickupFault = 'wrong-pickup-day' | 'pickup-on-weekend' | 'pickup-on-holiday'

/**
 * What is wrong with that day, `YYYY-MM-DD` in the store's zone, or null: staff book business days of the store from today
 * on, for half a year at most. A day that has passed, a year mistyped or a holiday would be mailed to the customer at once,
 * with both documents.
 */
export function pickupFault(
  { store, placedAt }: Readonly<{ store: StoreId; placedAt: string }>,
  day: string,
  now: string,
): PickupFault | null {
  const { zone, calendar } = storeCalendar(store, placedAt)
  const today = localDay(zone, parseInstant(now))
  const asked = parseDay(day)
  if (asked < today || asked > today + furthestBooked) return 'wrong-pickup-day'
  if (isHoliday(calendar, asked)) return 'pickup-on-holiday'
  return isBusinessDay(calendar, asked) ? null : 'pickup-on-weekend'
}

/** Whether a pickup is to be booked next, so that the customer may still say when and where. */
export function mayChoosePickup(kind: CaseKind, state: CaseState): boolean {
  return openSteps(kind, state, 'staff').includes('book_pickup')
}
