import { z } from 'zod'

import { type Bench, emptyBench, tickFields } from '#app/domain/parcels/bench.ts'
import { asJson } from '#app/infra/cases/frozen.ts'
import type { Db } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { condition } from '#app/infra/shared/shapes/words.ts'

const line = z.object({
  quantity: z.int().nullable(),
  condition: condition.nullable(),
  faultConfirmed: z.boolean(),
  missingParts: z.int().nullable(),
  note: z.string().nullable(),
  by: z.partialRecord(z.enum(tickFields), z.string()),
})
const benchRow = rowShape('bench of a case', { version: z.int(), lines: z.record(z.string(), line) })
const keptRow = rowShape('bench kept', { version: z.int() })
const nameRow = rowShape('who ticked', { id: z.string(), name: z.string() })

/** What was ticked of a case; nothing where nobody has yet. */
export async function findBench(db: Db, caseId: string): Promise<Bench> {
  const [row] = await readRows(db, benchRow)`SELECT version, lines FROM bench WHERE case_id = ${caseId}::uuid`
  return row ?? emptyBench
}

/** Keeps what is ticked now and answers its version; the caller holds the case. */
export async function keepBench(db: Db, caseId: string, lines: Bench['lines']): Promise<number> {
  const [row] = await readRows(db, keptRow)`
    INSERT INTO bench (case_id, lines) VALUES (${caseId}::uuid, ${asJson(lines)}::jsonb)
    ON CONFLICT (case_id) DO UPDATE SET lines = excluded.lines, version = bench.version + 1
    RETURNING version`
  if (!row) throw new Error('the bench was not kept')
  return row.version
}

/** What was ticked stands in the inspection now. */
export async function endBench(db: Db, caseId: string): Promise<void> {
  await db.bench.deleteMany({ where: { caseId } })
}

/** The names of those who ticked, by their id. */
export async function findTickers(db: Db, { lines }: Bench): Promise<Map<string, string>> {
  const ids = [...new Set(Object.values(lines).flatMap(({ by }) => Object.values(by)))]
  if (ids.length === 0) return new Map()
  const rows = await readRows(db, nameRow)`SELECT id, name FROM staff WHERE id = ANY (${ids}::uuid[])`
  return new Map(rows.map(({ id, name }) => [id, name]))
}
