import { houseText } from '../shared/shapes/house-text.ts'
import { z } from 'zod'

import { recallTexts, remedies, type RecallNotice, type RecallSelection } from '#app/domain/recalls/recall.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { instant } from '#app/infra/db/instant.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import { series, storeId } from '#app/infra/shared/shapes/words.ts'

import { asJson } from '../cases/frozen.ts'

const day = z.string().nullable()
const selection: z.ZodType<RecallSelection> = z.object({
  skus: z.array(z.string()),
  series: z.array(series),
  serialFrom: z.string().nullable(),
  serialTo: z.string().nullable(),
  orderedFrom: day,
  orderedTo: day,
  deliveredFrom: day,
  deliveredTo: day,
  stores: z.array(storeId),
  countries: z.array(z.string()),
})
const texts = z.record(z.enum(recallTexts), z.string())
const notice: z.ZodType<RecallNotice> = z.object({
  brand: z.string(),
  pictureSku: z.string().nullable(),
  phone: z.string().nullable(),
  remedies: z.array(z.enum(remedies)),
  onlyOneBecause: z.string().nullable(),
  texts: houseText(texts),
})
const person = z.object({ id: z.string(), name: z.string() })
const recallRow = rowShape('recall', {
  id: z.string(),
  title: z.string(),
  selection,
  notice,
  version: z.int(),
  createdAt: z.string(),
  createdBy: person,
  proposedAt: z.string().nullable(),
  proposedBy: person.nullable(),
  agreedAt: z.string().nullable(),
  agreedBy: person.nullable(),
  round: z.int(),
  remindedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
})
const madeRow = rowShape('recall made', { id: z.string() })
const runningRow = rowShape('recall that is running', { id: z.string() })

/** A recall as it was written, and who stands behind it. */
export type Recall = Readonly<z.output<typeof recallRow>>

const RECALL = Prisma.sql`
  SELECT r.id, r.title, r.selection, r.notice, r.version, r.round,
         ${instant('r.created_at')} AS "createdAt", ${personOf('c')} AS "createdBy",
         ${instant('r.proposed_at')} AS "proposedAt", ${personOf('p')} AS "proposedBy",
         ${instant('r.agreed_at')} AS "agreedAt", ${personOf('a')} AS "agreedBy",
         ${instant('r.reminded_at')} AS "remindedAt", ${instant('r.ended_at')} AS "endedAt"
    FROM recall r JOIN staff c ON c.id = r.created_by LEFT JOIN staff p ON p.id = r.proposed_by LEFT JOIN staff a ON a.id = r.agreed_by`

function personOf(staff: 'c' | 'p' | 'a'): Prisma.Sql {
  const of = Prisma.raw(staff)
  return Prisma.sql`CASE WHEN ${of}.id IS NOT NULL THEN jsonb_build_object('id', ${of}.id, 'name', ${of}.name) END`
}

/** Every recall, the newest first. */
export async function listRecalls(db: Db): Promise<Recall[]> {
  return readRows(db, recallRow)`${RECALL} ORDER BY r.created_at DESC, r.id`
}

/** One of them; null where there is none with that id. */
export async function findRecall(db: Db, id: string): Promise<Recall | null> {
  if (!isUuid(id)) return null
  const [row] = await readRows(db, recallRow)`${RECALL} WHERE r.id = ${id}::uuid`
  return row ?? null
}

/** The same, held until the transaction ends. */
export async function lockRecall(db: Db, id: string): Promise<Recall | null> {
  if (!isUuid(id)) return null
  await db.$executeRaw`SELECT FROM recall WHERE id = ${id}::uuid FOR UPDATE`
  return findRecall(db, id)
}

export type RecallText = Readonly<{ title: string; selection: RecallSelection; notice: RecallNotice }>

/** Keeps a new draft. */
export async function insertRecall(db: Db, { title, selection: chosen, notice: said }: RecallText, staffId: string): Promise<string> {
  const [row] = await readRows(db, madeRow)`
    INSERT INTO recall (title, selection, notice, created_by)
    VALUES (${title}, ${asJson(chosen)}::jsonb, ${asJson(said)}::jsonb, ${staffId}::uuid) RETURNING id`
  if (!row) throw new Error('the recall was not kept')
  return row.id
}

/** Keeps a draft as it was changed; false where it is none any more, or somebody else changed it first. */
export async function updateRecall(
  db: Db,
  { id, version }: Readonly<{ id: string; version: number }>,
  { title, selection: chosen, notice: said }: RecallText,
): Promise<boolean> {
  const changed = await db.$executeRaw`
    UPDATE recall SET title = ${title}, selection = ${asJson(chosen)}::jsonb, notice = ${asJson(said)}::jsonb, version = version + 1
     WHERE id = ${id}::uuid AND version = ${version} AND proposed_at IS NULL`
  return changed === 1
}

/** Notes who proposes it, or with null that it is a draft again. */
export async function noteProposer(db: Db, id: string, staffId: string | null): Promise<void> {
  await db.$executeRaw`
    UPDATE recall SET proposed_by = ${staffId}::uuid, proposed_at = CASE WHEN ${staffId}::uuid IS NULL THEN NULL ELSE clock_timestamp() END
     WHERE id = ${id}::uuid AND agreed_at IS NULL`
}

/** Notes who agreed to it: from now on buyers are told. */
export async function noteAgreement(db: Db, id: string, staffId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE recall SET agreed_by = ${staffId}::uuid, agreed_at = clock_timestamp() WHERE id = ${id}::uuid AND agreed_at IS NULL`
}

/** One round more for those without an answer. */
export async function beginRound(db: Db, id: string): Promise<void> {
  await db.$executeRaw`UPDATE recall SET round = round + 1, reminded_at = clock_timestamp() WHERE id = ${id}::uuid`
}

export async function endRecall(db: Db, id: string): Promise<void> {
  await db.$executeRaw`UPDATE recall SET ended_at = clock_timestamp() WHERE id = ${id}::uuid AND ended_at IS NULL`
}

/** The recalls whose buyers are told, the oldest first. */
export async function listRunning(db: Db): Promise<string[]> {
  const rows = await readRows(db, runningRow)`SELECT id FROM recall WHERE agreed_at IS NOT NULL AND ended_at IS NULL ORDER BY agreed_at, id`
  return rows.map(({ id }) => id)
}
