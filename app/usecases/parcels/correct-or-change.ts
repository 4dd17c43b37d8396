import type { CaseView } from '#app/domain/cases/case-view.ts'
import { findLiveBooking } from '#app/infra/cases/pickups.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import { hasRefusedBooking } from '#app/infra/parcels/list-carrier-commands.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { type AskedForPickup, changePickup } from './ask-for-pickup.ts'
import type { PickupInput } from './book-pickup.ts'
import { correctPickup, type PickupCorrected } from './correct-pickup.ts'

/**
 * Corrects a pickup by whoever booked it: one that the portal booked is booked anew by its carrier where another day, time, place or phone is
 * meant. Where the carrier has refused that, or carrier and number are typed anew, staff do it by hand.
 */
export async function correctOrChange(portal: Portal, input: PickupInput): Promise<AskedForPickup | PickupCorrected> {
  const view = await findCase(portal.db, { number: input.number, staff: true })
  const isCarriers =
    view !== null &&
    isAnotherTime(view, input) &&
    portal.settings.carriers[view.store] !== undefined &&
    (await findLiveBooking(portal.db, view.id)) !== null &&
    !(await hasRefusedBooking(portal.db, view.id))
  return isCarriers ? changePickup(portal, input) : correctPickup(portal, input)
}

/** Whether the same carrier is to come at another time or place. */
function isAnotherTime({ pickup }: CaseView, input: PickupInput): boolean {
  if (pickup?.carrier !== input.carrier || pickup.trackingNumber !== input.trackingNumber) return false
  const { day, windowFrom, windowTo, phone, address } = pickup
  const lines = ['name', 'street', 'addition', 'postcode', 'city', 'region', 'country'] as const
  return (
    [day, windowFrom, windowTo, phone].join() !== [input.day, input.windowFrom, input.windowTo, input.phone].join() ||
    lines.some((line) => address[line] !== input.address[line])
  )
}
