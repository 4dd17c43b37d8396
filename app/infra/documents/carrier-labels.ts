import { z } from 'zod'

import type { Db } from '#app/infra/db/client.ts'
import { isUuid } from '#app/infra/orders/ids.ts'

import { type Label, type LabelFormat, labelFormats } from './read-carrier-label.ts'

const labelFormat = z.enum(labelFormats)

export type KeptLabel = Readonly<{ format: LabelFormat; bytes: Uint8Array }>

/** `staffId` is null where it came with a booking. */
type NewLabel = Readonly<{ caseId: string; pickupId: string | null; staffId: string | null; label: Label }>

/** Puts a label in the place of the one before; for the pickup named, or for the next one booked. Answers its id. */
export async function insertCarrierLabel(db: Db, { caseId, pickupId, staffId, label }: NewLabel): Promise<string> {
  await replaceLabels(db, caseId)
  const { id } = await db.carrierLabel.create({ data: { caseId, pickupId, uploadedBy: staffId, ...label }, select: { id: true } })
  return id
}

/**
 * Gives the label that waits for a pickup to this one and says whether there was any; a label of an earlier pickup is
 * no good for it.
 */
export async function giveLabelToPickup(db: Db, caseId: string, pickupId: string): Promise<boolean> {
  const { count } = await db.carrierLabel.updateMany({ where: { caseId, replacedAt: null, pickupId: null }, data: { pickupId } })
  if (count === 0) await replaceLabels(db, caseId)
  return count === 1
}

/** Lets the label of one pickup go with another that takes its place, and says whether there was any. */
export async function moveLabelToPickup(db: Db, fromId: string, toId: string): Promise<boolean> {
  const { count } = await db.carrierLabel.updateMany({ where: { pickupId: fromId, replacedAt: null }, data: { pickupId: toId } })
  return count === 1
}

async function replaceLabels(db: Db, caseId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE carrier_label SET replaced_at = clock_timestamp() WHERE case_id = ${caseId}::uuid AND replaced_at IS NULL`
}

/** The label that goes with a pair of documents of the asker's; null where the carrier has none. */
export async function findLabelOfDocument(
  db: Db,
  key: Readonly<{ documentId: string; customerId: string | null }>,
): Promise<(KeptLabel & Readonly<{ caseNumber: string }>) | null> {
  if (!isUuid(key.documentId)) return null
  const row = await db.carrierLabel.findFirst({
    where: {
      replacedAt: null,
      pickup: { documents: { some: { id: key.documentId, supersededAt: null } } },
      ...(key.customerId === null ? {} : { case: { customerId: key.customerId } }),
    },
    select: { format: true, bytes: true, case: { select: { number: true } } },
  })
  return row && { format: labelFormat.parse(row.format), bytes: row.bytes, caseNumber: row.case.number }
}

/** The code that is shown at a counter in the place of a label, of a pair of documents of the asker's; null where the carrier gave none. */
export async function findDropOffCode(
  db: Db,
  key: Readonly<{ documentId: string; customerId: string | null }>,
): Promise<(KeptLabel & Readonly<{ caseNumber: string }>) | null> {
  if (!isUuid(key.documentId)) return null
  const row = await db.pickup.findFirst({
    where: {
      cancelledAt: null,
      documents: { some: { id: key.documentId, supersededAt: null } },
      ...(key.customerId === null ? {} : { case: { customerId: key.customerId } }),
    },
    select: { dropOffCode: true, case: { select: { number: true } } },
  })
  return row?.dropOffCode ? { format: 'png', bytes: row.dropOffCode, caseNumber: row.case.number } : null
}

/** The label of a case that is in force, for staff. */
export async function findLabelOfCase(db: Db, number: string): Promise<KeptLabel | null> {
  const row = await db.carrierLabel.findFirst({ where: { replacedAt: null, case: { number } }, select: { format: true, bytes: true } })
  return row && { format: labelFormat.parse(row.format), bytes: row.bytes }
}
