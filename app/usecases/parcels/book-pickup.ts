import { fitsParcel } from '#app/domain/cases/fitting-steps.ts'
import { pickupFault, type PickupFault } from '#app/domain/parcels/pickup-days.ts'
import { needsAgreement } from '#app/domain/parcels/shipping-offer.ts'
import type { Agreed } from '#app/infra/cases/pickups.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import { lockCase } from '#app/infra/cases/write-outcome.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import { bookedByHand } from '#app/infra/parcels/ask-carrier-for.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { arrangePickup } from './arrange-pickup.ts'
import { type StaffInput, staffStep, type StepResult } from '../cases/decide-case.ts'
import { applyTransition } from '../cases/apply-transition.ts'

export type PickupInput = StaffInput & Agreed

/** `not-agreed`: its customer pays for it, and has agreed to no price yet. */
export type PickupBooked = StepResult | Readonly<{ done: false; because: PickupFault | 'not-agreed' }>

/**
 * Books the courier: a live pickup, a new edition of the two documents and the mail that carries them, the carrier's own
 * label with them where staff have given one, with the step in one transaction.
 */
export async function bookPickup(portal: Portal, { number, version, staffId, from, ...agreed }: PickupInput): Promise<PickupBooked> {
  const input = { number, version, staffId, from }
  return staffStep<PickupFault | 'other-way' | 'not-agreed'>(portal, input, async (db, { id }) => {
    // Held first: what was agreed to stays so until the courier is booked at it.
    await lockCase(db, id)
    const view = await findCase(db, { number, staff: true })
    if (!view) return false
    if (!fitsParcel(view, 'book_pickup')) return 'other-way'
    if (needsAgreement(view)) return 'not-agreed'
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
