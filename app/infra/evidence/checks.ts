import { z } from 'zod'

import type { FileFormat } from '#app/domain/evidence/formats.ts'
import type { Db } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { fileFormat } from '#app/infra/shared/shapes/words.ts'

import { keepBlob } from './blobs.ts'

const claimedRow = rowShape('file to check', { id: z.string(), format: fileFormat, received: z.bigint() })
const uncheckedRow = rowShape('file that nobody has looked at', { id: z.string() })

export type FileToCheck = Readonly<{ id: string; format: FileFormat; received: number }>

/**
 * Takes a file that has arrived, to look at it; nobody else gets it for `leaseMs`. Null where it is not there to be
 * taken. One whose checker died, or could not be reached, is taken again after its lease.
 */
export async function claimCheck(db: Db, fileId: string, leaseMs: number): Promise<FileToCheck | null> {
  const [row] = await readRows(db, claimedRow)`
    UPDATE evidence SET state = 'scanning', lease_until = clock_timestamp() + ${leaseMs} * interval '1 ms'
     WHERE id = ${fileId}::uuid AND (state = 'received' OR (state = 'scanning' AND lease_until < clock_timestamp()))
    RETURNING id, format, received`
  return row ? { ...row, received: Number(row.received) } : null
}

/** Files that wait to be looked at, the longest waiting first. */
export async function listUnchecked(db: Db, most: number): Promise<string[]> {
  const rows = await readRows(db, uncheckedRow)`
    SELECT id FROM evidence
     WHERE state = 'received' OR (state = 'scanning' AND lease_until < clock_timestamp())
     ORDER BY touched_at LIMIT ${most}`
  return rows.map(({ id }) => id)
}

/** Lets a file that could not be looked at wait for `pauseMs`, still out of everybody's reach. */
export async function postponeCheck(db: Db, fileId: string, pauseMs: number): Promise<void> {
  await db.$executeRaw`
    UPDATE evidence SET lease_until = clock_timestamp() + ${pauseMs} * interval '1 ms'
     WHERE id = ${fileId}::uuid AND state = 'scanning'`
}

/** Lets go of a file that is being looked at: its customer sent the same for the same thing before. */
export async function deleteScanning(db: Db, fileId: string): Promise<void> {
  await db.evidence.deleteMany({ where: { id: fileId, state: 'scanning' } })
}

export type Passed = Readonly<{
  /** What takes the place of the parts that came, or null where they stay. */
  instead: Readonly<{ whole: string; thumbnail: string }> | null
  /** What it was found to be. */
  format: FileFormat
  bytes: number
  /** Of what came. */
  sha256: Uint8Array
  width: number | null
  height: number | null
  seconds: number | null
}>

/** Lets a file out of quarantine, in the caller's transaction; false where it was removed meanwhile. */
export async function passFile(db: Db, fileId: string, passed: Passed): Promise<boolean> {
  const { instead, format, bytes, sha256, width, height, seconds } = passed
  const passedOn = await db.$executeRaw`
    UPDATE evidence SET state = 'clean', lease_until = NULL, format = ${format}, reserved = ${bytes}, width = ${width}, height = ${height},
      seconds = ${seconds}, sha256 = ${sha256} WHERE id = ${fileId}::uuid AND state = 'scanning'`
  if (passedOn === 0) return false
  if (instead) {
    await db.$executeRaw`
      UPDATE file_blob SET state = 'doomed' WHERE evidence_id = ${fileId}::uuid AND state = 'kept'`
    await keepBlob(db, instead.whole)
    await keepBlob(db, instead.thumbnail)
  }
  return true
}
