import type { Booked } from '#app/domain/parcels/carrier.ts'
import { mayChoosePickup } from '#app/domain/parcels/pickup-days.ts'
import { needsAgreement } from '#app/domain/parcels/shipping-offer.ts'
import type { CaseView, PickupAddress } from '#app/domain/cases/case-view.ts'
import { findStep } from '#app/domain/cases/transitions.ts'
import { stores } from '#app/domain/shared/stores.ts'
import { findLiveBooking } from '#app/infra/cases/pickups.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import type { Db } from '#app/infra/db/client.ts'
import type { Label } from '#app/infra/documents/read-carrier-label.ts'
import { askToCancel } from '#app/infra/parcels/ask-carrier-for.ts'
import type { ClaimedCarrierCommand } from '#app/infra/parcels/carrier-commands.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { applyTransition } from '#app/usecases/cases/apply-transition.ts'

import { fetchByItself } from './ask-for-pickup.ts'
import { arrangePickup } from './arrange-pickup.ts'

/** What a carrier booked, with its papers as they may be kept. */
export type BookedPapers = Readonly<{ booked: Booked; label: Label | null; dropOffCode: Uint8Array | null }>

/**
 * Does what follows for the case once a pickup is booked, in the transaction that settles the command; the case is held. A case that has
 * moved on meanwhile wants no courier: what was booked for it is taken back.
 */
export async function followBooking(
  db: Db,
  portal: Portal,
  { caseId, store, input, askedBy }: ClaimedCarrierCommand,
  { booked, label, dropOffCode }: BookedPapers,
): Promise<void> {
  if (input.kind !== 'book') return
  const { bookingId, carrier, trackingNumber, cost } = booked
  const view = await findCase(db, { caseId })
  const step = input.replaces === null ? 'book_pickup' : 'correct_pickup'
  const replaced = view && input.replaces !== null ? await findLiveBooking(db, view.id) : null
  const isWanted =
    view !== null &&
    (input.replaces === null ? isStillChosen(view, input) && !needsAgreement(view) : replaced?.bookingId === input.replaces)
  const isMoved =
    isWanted &&
    findStep(view.kind, step) !== null &&
    (await applyTransition(db, view, {
      step,
      actor: { kind: 'system', id: null },
      version: view.version,
      note: null,
      from: null,
      pickupDay: input.day,
      changed: { before: {}, after: { carrier, trackingNumber, day: input.day } },
    }))
  if (!isMoved) {
    await askToCancel(db, { store, caseId, bookingId, carrier })
    if (view?.pickupWish && mayChoosePickup(view.kind, view.state)) await fetchByItself(db, portal, view, view.pickupWish)
    return
  }
  const { day, windowFrom, windowTo, address, phone, parcels } = input
  await arrangePickup(portal, db, view, {
    staffId: askedBy,
    agreed: { carrier, day, windowFrom, windowTo, trackingNumber, parcels: parcels.length, address, phone },
    before: step === 'correct_pickup' ? view.pickup : null,
    booking: { bookingId, costMinor: cost?.currency === stores[store].currency ? cost.amountMinor : null, dropOffCode },
    label,
  })
}

/** The customer may have chosen another day or place while the carrier was asked. */
function isStillChosen(
  { pickupWish: wish }: CaseView,
  { day, address, phone }: Readonly<{ day: string; address: PickupAddress; phone: string }>,
) {
  if (wish === null) return true
  const lines = ['name', 'street', 'addition', 'postcode', 'city', 'region', 'country'] as const
  return wish.day === day && wish.phone === phone && lines.every((line) => wish.address[line] === address[line])
}
