import { z } from 'zod'

import { asJson } from '#app/infra/cases/frozen.ts'
import type { Db } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'

const importKind = z.enum(['orders', 'catalogue'])
const importFault = z.object({ number: z.int(), name: z.string().nullable(), reasons: z.array(z.string()) })
const importRow = rowShape('run of an import', {
  run: z.object({
    id: z.string(),
    what: importKind,
    source: z.string(),
    /** `lost`: it began over a day ago and never said how it ended. */
    state: z.enum(['running', 'done', 'failed', 'lost']),
    counts: z.record(z.string(), z.number()),
    faults: z.array(importFault),
    faultsLeftOut: z.int(),
    startedAt: z.string(),
    endedAt: z.string().nullable(),
  }),
})

export type ImportKind = z.output<typeof importKind>

/** What was wrong with one document: which one, its name where it has one, and why; nothing else that it said. */
export type ImportFault = Readonly<{ number: number; name: string | null; reasons: readonly string[] }>

export type ImportEnd = Readonly<{
  /** False where it stopped before the end. */
  whole: boolean
  counts: Readonly<Record<string, number>>
  faults: readonly ImportFault[]
  faultsLeftOut: number
}>

export type ImportRun = Readonly<z.output<typeof importRow>['run']>

export async function insertImport(db: Db, what: ImportKind, source: string): Promise<string> {
  const { id } = await db.importRun.create({ data: { what, source }, select: { id: true } })
  return id
}

export async function endImport(db: Db, id: string, { whole, counts, faults, faultsLeftOut }: ImportEnd): Promise<void> {
  await db.$executeRaw`
    UPDATE import_run SET state = ${whole ? 'done' : 'failed'}, counts = ${asJson(counts)}::jsonb, faults = ${asJson(faults)}::jsonb,
      faults_left_out = ${faultsLeftOut}, ended_at = clock_timestamp() WHERE id = ${id}::uuid`
}

/** The last twenty, newest first. */
export async function listImports(db: Db): Promise<ImportRun[]> {
  const rows = await readRows(db, importRow)`
    SELECT jsonb_build_object(
        'id', id, 'what', what, 'source', source, 'counts', counts, 'faults', faults, 'faultsLeftOut', faults_left_out,
        'state', CASE WHEN state = 'running' AND started_at < clock_timestamp() - interval '1 day' THEN 'lost' ELSE state END,
        'startedAt', to_char(started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'endedAt', to_char(ended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) AS run
      FROM import_run ORDER BY started_at DESC, id LIMIT 20`
  return rows.map(({ run }) => run)
}
