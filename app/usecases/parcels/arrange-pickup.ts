import type { CaseView, PickupView } from '#app/domain/cases/case-view.ts'
import { stepRows } from '#app/domain/cases/step-rows.ts'
import { caseSummary, mailPickup, mailReceipt } from '#app/views/mails/case-mails.ts'
import { agreedShare } from '#app/views/mails/shipping-mails.ts'
import { type Agreed, type Booking, findLiveBooking, replacePickup } from '#app/infra/cases/pickups.ts'
import type { Db } from '#app/infra/db/client.ts'
import { giveLabelToPickup, insertCarrierLabel, moveLabelToPickup } from '#app/infra/documents/carrier-labels.ts'
import { issueDocuments } from '#app/infra/documents/pickup-documents.ts'
import type { Label } from '#app/infra/documents/read-carrier-label.ts'
import { cancelBookings } from '#app/infra/parcels/ask-carrier-for.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { mailCustomer } from '../cases/open-case.ts'

/** Who arranged it: somebody of staff by hand, or a carrier that was asked, which gave a label of its own or none. */
type Arrangement = Readonly<{ agreed: Agreed; before: PickupView | null }> &
  Readonly<{ staffId: string } | { staffId: string | null; booking: Booking; label: Label | null }>

/**
 * Puts a pickup in the place of the one before: a new edition of the two documents, and the mail that carries them. The carrier's own label,
 * and its booking, go with a pickup that was corrected by hand and is still the same one to its carrier; a booking that is none any
 * more is taken back.
 */
export async function arrangePickup(portal: Portal, db: Db, view: CaseView, arrangement: Arrangement): Promise<void> {
  const { staffId, agreed, before } = arrangement
  const same = before !== null && before.carrier === agreed.carrier && before.trackingNumber === agreed.trackingNumber
  const isNew = 'booking' in arrangement
  const booking = isNew ? arrangement.booking : same ? await findLiveBooking(db, view.id) : null
  const pickup = await replacePickup(db, view.id, { staffId, agreed, booking })
  const carrierLabel = isNew
    ? await keepLabel(db, view.id, pickup.id, arrangement.label)
    : same
      ? await moveLabelToPickup(db, before.id, pickup.id)
      : await giveLabelToPickup(db, view.id, pickup.id)
  await cancelBookings(db, view.id, { nobodyComes: false })
  const documentId = await issueDocuments(db, portal.settings, view, pickup)
  await mailCustomer(db, view, {
    kind: stepRows[before === null ? 'book_pickup' : 'correct_pickup'].mail,
    ...caseSummary(view),
    corrected: before !== null,
    receipt: mailReceipt(view),
    share: agreedShare(view),
    pickup: mailPickup(pickup, view.language),
    documentIds: [documentId],
    carrierLabel,
    ...(booking?.dropOffCode ? { dropOffCode: true } : {}),
  })
}

/** The label that came with a booking; one that staff had kept for the pickup goes with it where none came. */
async function keepLabel(db: Db, caseId: string, pickupId: string, label: Label | null): Promise<boolean> {
  if (label === null) return giveLabelToPickup(db, caseId, pickupId)
  await insertCarrierLabel(db, { caseId, pickupId, staffId: null, label })
  return true
}
