import type { PickupAddress, PickupView } from '#app/domain/cases/case-view.ts'
import type { Db } from '#app/infra/db/client.ts'

import { dropWish } from '../parcels/pickup-wish.ts'

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
}>

/** Puts a pickup in the place of the one before, and of what the customer had wished for. */
export async function replacePickup(
  db: Db,
  caseId: string,
  { staffId, agreed }: Readonly<{ staffId: string; agreed: Agreed }>,
): Promise<PickupView> {
  await db.$executeRaw`
    UPDATE pickup SET cancelled_at = clock_timestamp() WHERE case_id = ${caseId}::uuid AND cancelled_at IS NULL`
  await dropWish(db, caseId)
  const { id } = await db.pickup.create({
    data: { ...agreed, caseId, day: new Date(`${agreed.day}T00:00:00Z`), bookedBy: staffId },
    select: { id: true },
  })
  return { id, ...agreed }
}

/** Notes what a pickup cost, in the minor units of its store's currency. */
export async function noteCost(db: Db, pickupId: string, costMinor: number): Promise<void> {
  await db.pickup.update({ where: { id: pickupId }, data: { costMinor }, select: { id: true } })
}
