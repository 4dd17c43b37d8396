import { fitsParcel } from '#app/domain/cases/fitting-steps.ts'
import { isBookable } from '#app/domain/cases/pickup-days.ts'
import { caseSummary, mailPickup, mailReceipt } from '#app/infra/cases/case-mails.ts'
import { dropWish } from '#app/infra/cases/pickup-wish.ts'
import type { CaseView, PickupAddress, PickupView } from '#app/domain/cases/case-view.ts'
import type { Db } from '#app/infra/db/client.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import { giveLabelToPickup } from '#app/infra/documents/carrier-labels.ts'
import { issueDocuments } from '#app/infra/documents/pickup-documents.ts'
import { queueMail } from '#app/infra/mail/outbox.ts'
import type { Portal } from '#app/infra/portal.ts'

import { type StaffAsk, staffStep, type StepResult } from './decide-case.ts'
import { takeStep } from './take-step.ts'

/** What staff agreed with the courier. Day `YYYY-MM-DD` and window `HH:MM` where the parcel is collected. */
export type PickupAsk = StaffAsk &
  Readonly<{
    carrier: string
    day: string
    windowFrom: string
    windowTo: string
    trackingNumber: string | null
    parcels: number
    address: PickupAddress
    phone: string
  }>

export type PickupBooked = StepResult | Readonly<{ done: false; because: 'wrong-pickup-day' }>

/**
 * Books the courier: a live pickup, a new edition of the two documents and the mail that carries them, the carrier's own
 * label with them where staff have given one, with the step in one transaction.
 */
export async function bookPickup(portal: Portal, ask: PickupAsk): Promise<PickupBooked> {
  return staffStep<'wrong-pickup-day' | 'other-way'>(portal, ask, async (db, view, to) => {
    if (!fitsParcel(view, 'book_pickup')) return 'other-way'
    if (!isBookable(view.store, ask.day, await databaseNow(db))) return 'wrong-pickup-day'
    const moved = await takeStep(db, view, {
      step: 'book_pickup', actor: { kind: 'staff', id: ask.staffId }, version: ask.version,
      note: null, from: ask.from, pickupDay: ask.day,
    })
    if (!moved) return false
    const pickup = await replacePickup(db, view, ask)
    const carrierLabel = await giveLabelToPickup(db, view.id, pickup.id)
    const documentId = await issueDocuments(db, portal.settings, view, pickup)
    if (to) {
      await queueMail(db, {
        kind: 'pickup-booked', to, language: view.language, caseId: view.id, ...caseSummary(view),
        receipt: mailReceipt(view), pickup: mailPickup(pickup, view.language), documentIds: [documentId], carrierLabel,
      })
    }
    return true
  })
}

async function replacePickup(db: Db, view: CaseView, ask: PickupAsk): Promise<PickupView> {
  await db.$executeRaw`
    UPDATE pickup SET cancelled_at = clock_timestamp() WHERE case_id = ${view.id}::uuid AND cancelled_at IS NULL`
  await dropWish(db, view.id)
  const { id } = await db.pickup.create({
    data: {
      caseId: view.id,
      carrier: ask.carrier,
      day: new Date(`${ask.day}T00:00:00Z`),
      windowFrom: ask.windowFrom,
      windowTo: ask.windowTo,
      trackingNumber: ask.trackingNumber,
      parcels: ask.parcels,
      address: ask.address,
      phone: ask.phone,
      bookedBy: ask.staffId,
    },
    select: { id: true },
  })
  const { carrier, day, windowFrom, windowTo, trackingNumber, parcels, address, phone } = ask
  return { id, carrier, day, windowFrom, windowTo, trackingNumber, parcels, address, phone }
}
