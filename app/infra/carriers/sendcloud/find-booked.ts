import type { FoundAnswer } from '#app/domain/parcels/carrier.ts'

import type { SendcloudAccess } from './ask.ts'
import { bookedOf } from './book.ts'
import { findPickup, findReturn } from './find-return.ts'

/** What is booked by that key: a return that its carrier comes for. One without a pickup is half of it, and made whole by booking again. */
export async function findBooked(access: SendcloudAccess, key: string, signal: AbortSignal): Promise<FoundAnswer> {
  const known = await findReturn(access, key, signal)
  if (known.kind !== 'found') return known
  const pickup = await findPickup(access, key, signal)
  if (pickup.kind !== 'found') return pickup
  return bookedOf(access, { known: known.found, pickupId: pickup.found, option: null }, signal)
}
