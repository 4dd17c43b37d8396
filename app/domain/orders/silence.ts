import type { DeliveryStatus } from '#app/domain/policy/facts.ts'
import { parseInstant } from '#app/domain/shared/instant.ts'
import { localDay, timeZone } from '#app/domain/shared/time-zone.ts'
import { type StoreId, stores } from '#app/domain/shared/stores.ts'

/** Without news for longer, nobody can say that a parcel is on its way. */
const silentAfterDays = 21

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
export function isSilent(parcel: NewsOfParcel, { store, overTheCounter, now }: Around): boolean {
  const { cancelled, status, shippedAt, expectedAt, toldAt } = parcel
  if (cancelled || status === 'unshipped' || status === 'delivered') return false
  if (overTheCounter) return true
  const zone = timeZone(stores[store].timeZone)
  const today = localDay(zone, parseInstant(now))
  const isPast = (instant: string | null, days: number) => instant === null || today > localDay(zone, parseInstant(instant)) + days
  return isPast(shippedAt, silentAfterDays) && isPast(toldAt, silentAfterDays) && isPast(expectedAt, 0)
}
