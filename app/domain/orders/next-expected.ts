import type { DeliveryStatus } from '#app/domain/policy/facts.ts'

type Awaited = Readonly<{ cancelled: boolean; status: DeliveryStatus; silent: boolean; expectedAt: string | null }>

/**
 * When the next parcel of an order is expected, the soonest of those that still come; null where nobody knows. One that was at the door
 * in vain comes on a day that nobody has told, and on the day of a silent one nobody counts any more.
 */
export function nextExpected(parcels: readonly Awaited[]): string | null {
  const [soonest] = parcels
    .filter(({ cancelled, status, silent }) => !cancelled && !silent && status !== 'delivered' && status !== 'attempted')
    .flatMap(({ expectedAt }) => expectedAt ?? [])
    .toSorted()
  return soonest ?? null
}
