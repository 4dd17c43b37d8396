import { randomBytes } from 'node:crypto'
import { z } from 'zod'

import type { Db } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'

import type { FileStore } from './file-store.ts'

const blobRow = rowShape('piece of a file', { key: z.string(), start: z.bigint(), length: z.int() })
const removableRow = rowShape('piece that nothing needs', { key: z.string() })

export type Blob = Readonly<{ key: string; start: number; length: number }>
export type BlobRole = 'part' | 'thumbnail'

export type NewBlob = Readonly<{ fileId: string; role: BlobRole; start: number; length: number }>

/** Notes a piece that is about to be written, under a new random name. */
export async function noteBlob(db: Db, { fileId, role, start, length }: NewBlob): Promise<string> {
  const key = randomBytes(16).toString('hex')
  await db.$executeRaw`
    INSERT INTO file_blob (key, evidence_id, role, start, length) VALUES (${key}, ${fileId}::uuid, ${role}, ${start}, ${length})`
  return key
}

/** Says that a noted piece is in the store now. */
export async function keepBlob(db: Db, key: string): Promise<void> {
  await db.$executeRaw`UPDATE file_blob SET state = 'kept' WHERE key = ${key} AND state = 'writing'`
}

export async function doomBlob(db: Db, key: string): Promise<void> {
  await db.$executeRaw`UPDATE file_blob SET state = 'doomed' WHERE key = ${key}`
}

/** Gives up every piece of a file; a job lets the store forget them. */
export async function doomBlobs(db: Db, fileId: string): Promise<void> {
  await db.$executeRaw`UPDATE file_blob SET state = 'doomed' WHERE evidence_id = ${fileId}::uuid AND state = 'kept'`
}

/** The kept pieces of a file in their order. */
export async function listBlobs(db: Db, fileId: string, role: BlobRole): Promise<Blob[]> {
  const rows = await readRows(db, blobRow)`
    SELECT key, start, length FROM file_blob
     WHERE evidence_id = ${fileId}::uuid AND role = ${role} AND state = 'kept' ORDER BY start`
  return rows.map((row) => ({ ...row, start: Number(row.start) }))
}

/** Bytes of a file from `start` to before `end`, piece by piece: at most one of them is in memory. */
export async function* readBlobs(store: FileStore, blobs: readonly Blob[], start: number, end: number): AsyncGenerator<Uint8Array> {
  for (const blob of blobs) {
    const from = Math.max(start, blob.start)
    const to = Math.min(end, blob.start + blob.length)
    if (from >= to) continue
    const whole = from === blob.start && to === blob.start + blob.length
    yield await store.get(blob.key, whole ? undefined : { start: from - blob.start, length: to - from })
  }
}

export function lengthOf(blobs: readonly Blob[]): number {
  return blobs.reduce((sum, { length }) => sum + length, 0)
}

/**
 * Up to `most` names that nothing needs any more: given up, without their file, or noted an hour ago by a writer that
 * has not come back.
 */
export async function listRemovable(db: Db, most: number): Promise<string[]> {
  const rows = await readRows(db, removableRow)`
    SELECT key FROM file_blob
     WHERE state = 'doomed' OR (state = 'kept' AND evidence_id IS NULL)
        OR (state = 'writing' AND created_at < clock_timestamp() - interval '1 hour')
     ORDER BY created_at LIMIT ${most}`
  return rows.map(({ key }) => key)
}

export async function forgetBlob(db: Db, key: string): Promise<void> {
  await db.$executeRaw`DELETE FROM file_blob WHERE key = ${key}`
}
