import type { PickupAddress, PickupView } from '#app/domain/cases/case-view.ts'
import type { Db } from '#app/infra/db/client.ts'

import { dropWish } from '../parcels/pickup-wish.ts'

/** What the carrier of a pickup knows it by, what it charges, and what is shown at its counter instead of a label. */
export type Booking = Readonly<{ bookingId: string; costMinor: number | null; dropOffCode: Uint8Array | null }>

/** What staff agreed with the courier. Day `YYYY-MM-DD` and window `HH:MM` where the parcel is collected. */
export type Agreed = Readonly<{
  carrier: string
  day: string
  windowFrom: string
  windowTo: string
  trackingNumber: string | null
  parcels: number
  address: PickupAddress
  phone: string
  /** What the carrier charges for it, where it is known. */
  costMinor?: number | null
}>

/**
 * Puts a pickup in the place of the one before, and of what the customer had wished for; `staffId` is null where the portal booked it by
 * itself, and `booking` where it was booked by hand.
 */
export async function replacePickup(
  db: Db,
  caseId: string,
  { staffId, agreed, booking }: Readonly<{ staffId: string | null; agreed: Agreed; booking: Booking | null }>,
): Promise<PickupView> {
  await db.$executeRaw`
    UPDATE pickup SET cancelled_at = clock_timestamp() WHERE case_id = ${caseId}::uuid AND cancelled_at IS NULL`
  await dropWish(db, caseId)
  const { id } = await db.pickup.create({
    data: { ...agreed, ...booked(booking), caseId, day: new Date(`${agreed.day}T00:00:00Z`), bookedBy: staffId },
    select: { id: true },
  })
  return { id, ...agreed, costMinor: booking?.costMinor ?? agreed.costMinor ?? null }
}

function booked(booking: Booking | null) {
  if (!booking) return {}
  const { bookingId, costMinor, dropOffCode } = booking
  return { bookingId, costMinor, dropOffCode: dropOffCode && Uint8Array.from(dropOffCode) }
}

/** The booking of the pickup that is in force; null where there is none, or it was booked by hand. */
export async function findLiveBooking(db: Db, caseId: string): Promise<Booking | null> {
  const row = await db.pickup.findFirst({
    where: { caseId, cancelledAt: null, bookingId: { not: null } },
    select: { bookingId: true, costMinor: true, dropOffCode: true },
  })
  if (!row?.bookingId) return null
  return { bookingId: row.bookingId, costMinor: row.costMinor === null ? null : Number(row.costMinor), dropOffCode: row.dropOffCode }
}

/** Notes what a pickup cost, in the minor units of its store's currency. */
export async function noteCost(db: Db, pickupId: string, costMinor: number): Promise<void> {
  await db.pickup.update({ where: { id: pickupId }, data: { costMinor }, select: { id: true } })
}
