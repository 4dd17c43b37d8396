import { z } from 'zod'

import { type FileFault, fileFaults, type UploadRefusal } from '#app/domain/evidence/evidence-file.ts'
import { type FileFormat, formats } from '#app/domain/evidence/formats.ts'
import { mostBytes } from '#app/domain/evidence/limits.ts'
import type { CaseKind } from '#app/domain/cases/case-kind.ts'
import type { Db } from '#app/infra/db/client.ts'
import { caseKind, evidenceItem, fileFormat, fileState } from '#app/infra/shared/shapes/words.ts'

import { doomBlob, doomBlobs, keepBlob, noteBlob } from './blobs.ts'
import { type FileOwner, lockQuota, refuseBeyondQuota } from './quota.ts'

export type NewFile = FileOwner &
  Readonly<{
    lineId: string | null
    item: string
    name: string
    format: FileFormat
    uploadKey: string
    /** How many bytes are to come, or null where the form does not say. */
    announced: number | null
  }>

export type Upload = Readonly<{ fileId: string; received: number; state: string }>
export type Reserved = Readonly<{ done: true; upload: Upload }> | Readonly<{ done: false; because: UploadRefusal }>

/** Makes room for a file, in the caller's transaction; the same upload again answers how far it has come. */
export async function reserveFile(db: Db, file: NewFile): Promise<Reserved> {
  await lockQuota(db, file.customerId)
  const known = await db.evidence.findUnique({
    where: { customerId_uploadKey: { customerId: file.customerId, uploadKey: file.uploadKey } },
    select: { id: true, received: true, state: true },
  })
  if (known) return { done: true, upload: { fileId: known.id, received: Number(known.received), state: known.state } }
  const refusal = await refuseBeyondQuota(db, file, { files: 1, bytes: file.announced ?? 0 })
  if (refusal) return { done: false, because: refusal }
  const { lineId, announced, ...rest } = file
  const { id } = await db.evidence.create({
    data: { ...rest, orderLineId: lineId, announced, reserved: announced ?? 0 },
    select: { id: true },
  })
  return { done: true, upload: { fileId: id, received: 0, state: 'receiving' } }
}

type UploadKey = Readonly<{ fileId: string; customerId: string; staffId: string | null }>

/** A file that is still coming, by whoever may send more of it. */
const coming = ({ fileId, customerId, staffId }: UploadKey) => ({ id: fileId, customerId, staffId, state: 'receiving' })
const receiving = z.object({
  received: z.bigint().transform(Number),
  announced: z.bigint().transform(Number).nullable(),
  format: fileFormat,
  item: evidenceItem,
})

/** What is known of a file that is still coming; null where there is none of theirs. */
export async function findReceiving(db: Db, key: UploadKey): Promise<Readonly<z.output<typeof receiving>> | null> {
  const row = await db.evidence.findFirst({ where: coming(key), select: { received: true, announced: true, format: true, item: true } })
  return row && receiving.parse(row)
}

const judged = z.object({ state: fileState, fault: z.enum(fileFaults).nullable() })

/** What became of a file; null where the same was there before and it made way. */
export async function findJudgement(db: Db, fileId: string): Promise<Readonly<z.output<typeof judged>> | null> {
  const row = await db.evidence.findUnique({ where: { id: fileId }, select: { state: true, fault: true } })
  return row && judged.parse(row)
}

/** Forgets a file that is still coming. */
export async function deleteReceiving(db: Db, key: UploadKey): Promise<void> {
  await db.evidence.deleteMany({ where: coming(key) })
}

export type PartAt = UploadKey & Readonly<{ start: number; length: number }>

export type Admitted =
  | Readonly<{ done: true; key: string }>
  /** `elsewhere`: the file goes on at `received`. `too-much`: more than was announced or than its kind may have. */
  | Readonly<{ done: false; because: 'elsewhere'; received: number }>
  | Readonly<{ done: false; because: 'too-much' }>
  | Readonly<{ done: false; because: 'gone' | UploadRefusal }>

/** Lets the next part of a file in and notes its piece, in the caller's transaction. */
export async function admitPart(db: Db, part: PartAt): Promise<Admitted> {
  await lockQuota(db, part.customerId)
  const row = await db.evidence.findFirst({
    where: coming(part),
    select: { received: true, announced: true, format: true, customerId: true, orderId: true, action: true, caseId: true, staffId: true },
  })
  if (!row) return { done: false, because: 'gone' }
  const received = Number(row.received)
  if (received !== part.start) return { done: false, because: 'elsewhere', received }
  const most = row.announced === null ? mostBytes[formats[fileFormat.parse(row.format)].kind] : Number(row.announced)
  if (part.start + part.length > most) return { done: false, because: 'too-much' }
  if (row.announced === null) {
    const refusal = await refuseBeyondQuota(db, { ...row, action: caseKind.parse(row.action) }, { files: 0, bytes: part.length })
    if (refusal) return { done: false, because: refusal }
    await db.$executeRaw`UPDATE evidence SET reserved = reserved + ${part.length} WHERE id = ${part.fileId}::uuid`
  }
  return { done: true, key: await noteBlob(db, { ...part, role: 'part' }) }
}

/** Says what a file is, by its own bytes, before any of them is counted. */
export async function renameFormat(db: Db, fileId: string, format: FileFormat): Promise<void> {
  await db.$executeRaw`UPDATE evidence SET format = ${format} WHERE id = ${fileId}::uuid AND state = 'receiving' AND received = 0`
}

/** Counts a part that is in the store now; of two at one place the later is given up, and this answers false. */
export async function addPart(
  db: Db,
  key: string,
  { fileId, start, length }: Pick<PartAt, 'fileId' | 'start' | 'length'>,
): Promise<boolean> {
  const counted = await db.$executeRaw`
    UPDATE evidence SET received = received + ${length}, touched_at = clock_timestamp()
     WHERE id = ${fileId}::uuid AND state = 'receiving' AND received = ${start}`
  if (counted === 1) await keepBlob(db, key)
  else await doomBlob(db, key)
  return counted === 1
}

/** Says that a file is here to its last byte; false while some of it is missing. */
export async function completeFile(db: Db, fileId: string): Promise<boolean> {
  const completed = await db.$executeRaw`
    UPDATE evidence SET state = 'received', touched_at = clock_timestamp()
     WHERE id = ${fileId}::uuid AND state = 'receiving' AND received > 0 AND coalesce(announced, received) = received`
  return completed === 1
}

/** Refuses a file for good: its bytes go, and its row says why until its customer has seen it. */
export async function rejectFile(db: Db, fileId: string, fault: FileFault): Promise<void> {
  await doomBlobs(db, fileId)
  await db.$executeRaw`
    UPDATE evidence SET state = 'rejected', fault = ${fault}, reserved = 0, lease_until = NULL, touched_at = clock_timestamp()
     WHERE id = ${fileId}::uuid AND state <> 'clean'`
}

type Removable = Readonly<{ fileId: string; customerId: string; unfiledOnly: boolean; staffId: string | null }>

/**
 * Removes a customer's own file, or a photo that staff took; what is filed stays unless it was never taken, and so does what shows why less
 * of a withdrawal was given back.
 */
export async function removeFile(db: Db, { fileId, customerId, unfiledOnly, staffId }: Removable): Promise<boolean> {
  const removed = await db.$executeRaw`
    DELETE FROM evidence WHERE id = ${fileId}::uuid AND customer_id = ${customerId}::uuid
       AND (staff_id IS NOT NULL) = ${staffId !== null}
       AND (NOT ${unfiledOnly} OR case_id IS NULL OR state IN ('rejected', 'receiving'))
       AND (state <> 'clean' OR NOT EXISTS (SELECT FROM inspection i JOIN cases c ON c.id = i.case_id
                                             WHERE i.case_id = evidence.case_id AND c.kind = 'withdrawal'))`
  return removed === 1
}

/** Ties what was sent for a request to its case, in the transaction that files it. */
export async function attachFiles(
  db: Db,
  owner: Readonly<{ customerId: string; orderId: string; action: CaseKind; caseId: string }>,
): Promise<void> {
  await db.$executeRaw`
    UPDATE evidence SET case_id = ${owner.caseId}::uuid
     WHERE customer_id = ${owner.customerId}::uuid AND order_id = ${owner.orderId}::uuid AND action = ${owner.action}
       AND case_id IS NULL AND state <> 'rejected'`
}
