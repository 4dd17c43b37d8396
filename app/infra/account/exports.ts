import { z } from 'zod'

import type { Db } from '../db/client.ts'
import { readRows, rowShape } from '../db/rows.ts'

const exportState = z.enum(['queued', 'working', 'ready', 'failed'])
const exportRow = rowShape('export', {
  id: z.string(),
  state: exportState,
  requestedAt: z.date(),
  expiresAt: z.date().nullable(),
  bytes: z.int().nullable(),
})
const claimedRow = rowShape('export claimed', { id: z.string(), customerId: z.string(), attempts: z.int() })
const finishedRow = rowShape('export finished', { expiresAt: z.date() })
const fileRow = rowShape('file of an export', { file: z.instanceof(Uint8Array) })

type ExportState = z.output<typeof exportState>

export type ExportNotice = Readonly<{
  id: string
  state: ExportState
  requestedAt: string
  /** When a ready one is deleted; null before. */
  expiresAt: string | null
  /** Of the file, null before it is ready. */
  bytes: number | null
}>

/** What there is of a customer's export; one that is past its end looks like none. */
export async function findExport(db: Db, customerId: string): Promise<ExportNotice | null> {
  const [row] = await readRows(db, exportRow)`
    SELECT id, state, requested_at AS "requestedAt", expires_at AS "expiresAt", octet_length(file) AS bytes
      FROM data_export WHERE customer_id = ${customerId}::uuid AND (expires_at IS NULL OR expires_at > clock_timestamp())`
  if (!row) return null
  return { ...row, requestedAt: row.requestedAt.toISOString(), expiresAt: row.expiresAt?.toISOString() ?? null }
}

/** Asks for an export; false while one is under way. A finished one makes room for the new. */
export async function queueExport(db: Db, customerId: string): Promise<boolean> {
  const queued = await db.$executeRaw`
    INSERT INTO data_export AS e (customer_id) VALUES (${customerId}::uuid)
    ON CONFLICT (customer_id) DO UPDATE SET id = gen_random_uuid(), state = 'queued', attempts = 0, lease_until = NULL,
      requested_at = clock_timestamp(), ready_at = NULL, expires_at = NULL, file = NULL
    WHERE e.state IN ('ready', 'failed')`
  return queued === 1
}

export type ClaimedExport = Readonly<z.output<typeof claimedRow>>

const mostAttempts = 5

/** Takes the oldest export that waits, or whose worker died with it, for `leaseMs`; nobody else gets it meanwhile. */
export async function claimExport(db: Db, leaseMs: number): Promise<ClaimedExport | null> {
  const [claimed] = await readRows(db, claimedRow)`
    UPDATE data_export SET state = 'working', attempts = attempts + 1,
      lease_until = clock_timestamp() + ${leaseMs} * interval '1 ms'
    WHERE id = (
      SELECT id FROM data_export
      WHERE (state = 'queued' OR (state = 'working' AND lease_until < clock_timestamp())) AND attempts < ${mostAttempts}
      ORDER BY requested_at FOR UPDATE SKIP LOCKED LIMIT 1)
    RETURNING id, customer_id AS "customerId", attempts`
  return claimed ?? null
}

/** Keeps the file for `keptMs` and answers when it goes; null where another worker has taken the export over. */
export async function finishExport(db: Db, claim: ClaimedExport, file: Uint8Array, keptMs: number): Promise<Date | null> {
  const [row] = await readRows(db, finishedRow)`
    UPDATE data_export SET state = 'ready', file = ${file}, lease_until = NULL, ready_at = clock_timestamp(),
      expires_at = clock_timestamp() + ${keptMs} * interval '1 ms'
    WHERE id = ${claim.id}::uuid AND state = 'working' AND attempts = ${claim.attempts}
    RETURNING expires_at AS "expiresAt"`
  return row?.expiresAt ?? null
}

/** The file of that customer's export, or null: another's, a deleted and an unfinished one look alike. */
export async function findExportFile(db: Db, key: Readonly<{ customerId: string; exportId: string }>): Promise<Uint8Array | null> {
  const [row] = await readRows(db, fileRow)`
    SELECT file FROM data_export WHERE id = ${key.exportId}::uuid AND customer_id = ${key.customerId}::uuid
      AND state = 'ready' AND expires_at > clock_timestamp()`
  return row?.file ?? null
}

/** Deletes files whose time is over, and gives up exports that every worker died with. */
export async function sweepExports(db: Db): Promise<void> {
  await db.$executeRaw`DELETE FROM data_export WHERE expires_at <= clock_timestamp()`
  await db.$executeRaw`
    UPDATE data_export SET state = 'failed', lease_until = NULL
    WHERE state = 'working' AND lease_until < clock_timestamp() AND attempts >= ${mostAttempts}`
}
