import type { DeliveryStatus } from '#app/domain/policy/facts.ts'
import { versionInEffect } from '#app/domain/policy/version-in-effect.ts'
import type { DayNumber } from '#app/domain/shared/calendar.ts'
import { parseInstant } from '#app/domain/shared/instant.ts'
import { localDay, timeZone } from '#app/domain/shared/time-zone.ts'
import { type StoreId, stores } from '#app/domain/shared/stores.ts'

import type { ShipmentView } from './order-view.ts'

export type NewsOfParcel = Readonly<{
  cancelled: boolean
  status: DeliveryStatus
  shippedAt: string | null
  expectedAt: string | null
  /** The last that the shop or the carrier told of it. */
  toldAt: string | null
}>

type Around = Readonly<{ store: StoreId; overTheCounter: boolean; now: string }>

/**
 * Whether a parcel that was sent is silent: the 21st day after it was sent, or last heard of, is over in the store, and no later
 * arrival was announced. What was handed over the counter is on nobody's way from the first moment.
 */
export function isSilent(parcel: NewsOfParcel, around: Around): boolean {
  const from = silentFrom(parcel, around)
  return from !== null && dayOf(around.store, around.now) >= from
}

/** The first day on which it is, as long as nothing more is told of it; null where it is not under way. */
export function silentFrom(parcel: NewsOfParcel, { store, overTheCounter, now }: Around): DayNumber | null {
  const { cancelled, status, shippedAt, expectedAt, toldAt } = parcel
  if (cancelled || status === 'unshipped' || status === 'delivered') return null
  const after = (instant: string | null, days: number) => (instant === null ? [] : [dayOf(store, instant) + days + 1])
  const { silentDays } = versionInEffect(now).arrival
  const days = overTheCounter ? [] : [...after(shippedAt, silentDays), ...after(toldAt, silentDays), ...after(expectedAt, 0)]
  return days.length === 0 ? dayOf(store, shippedAt ?? now) : Math.max(...days)
}

function dayOf(store: StoreId, instant: string): DayNumber {
  return localDay(timeZone(stores[store].timeZone), parseInstant(instant))
}

/** Whether its carrier gave it up: the last that it told is that it could not be delivered. */
export function isDeliveryFailed({ status, events }: Pick<ShipmentView, 'status' | 'events'>): boolean {
  return status !== 'delivered' && events[0]?.status === 'failure'
}
