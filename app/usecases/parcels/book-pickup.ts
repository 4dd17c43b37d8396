import { fitsParcel } from '#app/domain/cases/fitting-steps.ts'
import { pickupFault, type PickupFault } from '#app/domain/parcels/pickup-days.ts'
import type { Agreed } from '#app/infra/cases/pickups.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import { bookedByHand } from '#app/infra/parcels/ask-carrier-for.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { arrangePickup } from './arrange-pickup.ts'
import { type StaffInput, staffStep, type StepResult } from '../cases/decide-case.ts'
import { applyTransition } from '../cases/apply-transition.ts'

export type PickupInput = StaffInput & Agreed

export type PickupBooked = StepResult | Readonly<{ done: false; because: PickupFault }>

/**
 * Books the courier: a live pickup, a new edition of the two documents and the mail that carries them, the carrier's own
 * label with them where staff have given one, with the step in one transaction.
 */
export async function bookPickup(portal: Portal, { number, version, staffId, from, ...agreed }: PickupInput): Promise<PickupBooked> {
  const input = { number, version, staffId, from }
  return staffStep<PickupFault | 'other-way'>(portal, input, async (db, view) => {
    if (!fitsParcel(view, 'book_pickup')) return 'other-way'
    const fault = pickupFault({ store: view.store, placedAt: view.order.placedAt }, agreed.day, await databaseNow(db))
    if (fault) return fault
    const moved = await applyTransition(db, view, {
      step: 'book_pickup',
      actor: { kind: 'staff', id: staffId },
      version,
      note: null,
      from,
      pickupDay: agreed.day,
    })
    if (moved) await bookedByHand(db, view.id, staffId)
    if (moved) await arrangePickup(portal, db, view, { staffId, agreed, before: null })
    return moved
  })
}
