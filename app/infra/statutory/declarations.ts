import { createHash, randomInt } from 'node:crypto'

import { z } from 'zod'

import { type Declared, type DeclarationState, declarationStates, noticeAnswers } from '#app/domain/statutory/declaration.ts'
import { referenceLength, referenceLetters, referenceOf } from '#app/domain/statutory/declaration-reference.ts'
import type { Language, StoreId } from '#app/domain/shared/stores.ts'
import { canonical } from '#app/infra/cases/frozen.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { instant } from '#app/infra/db/instant.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import { language, storeId } from '#app/infra/shared/shapes/words.ts'

const declaredLine = z.object({ lineId: z.string(), title: z.string(), quantity: z.int() })

const notice = z.object({
  id: z.string(),
  orderId: z.string(),
  orderName: z.string(),
  toldAt: z.string(),
  answer: z.enum(noticeAnswers).nullable(),
  answeredAt: z.string().nullable(),
})

const view = z.object({
  id: z.string(),
  reference: z.string(),
  key: z.string(),
  store: storeId,
  language,
  name: z.string(),
  contract: z.string(),
  items: z.string().nullable(),
  lines: z.array(declaredLine).nullable(),
  email: z.string(),
  emailKey: z.string(),
  declaredAt: z.string(),
  declaredBy: z.string().nullable(),
  declaredOn: z.string().nullable(),
  acknowledged: z.boolean(),
  acknowledgedAt: z.string().nullable(),
  state: z.enum(declarationStates),
  orderId: z.string().nullable(),
  orderName: z.string().nullable(),
  caseNumber: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: z.string().nullable(),
  reason: z.string().nullable(),
  notices: z.array(notice),
})
const declarationRow = rowShape('withdrawal declared', { view })
const insertedRow = rowShape('withdrawal just declared', { id: z.string(), declaredAt: z.string() })
const sameRow = rowShape('withdrawal declared before', { key: z.string() })
const untoldRow = rowShape('withdrawal to find the order of', { id: z.string() })

/** A declaration with what became of it; one that was forgotten is not read any more. */
export type DeclarationView = Readonly<z.output<typeof view>>

type NewDeclaration = Declared &
  Readonly<{
    key: string
    hash: Buffer
    emailKey: string
    store: StoreId
    language: Language
    declaredBy: string | null
    declaredOn: string | null
    acknowledged: boolean
  }>

/** By which the same declaration is known when it is sent again. */
export function hashOf(declared: Declared, declaredOn: string | null): Buffer {
  return createHash('sha256')
    .update(canonical({ ...declared, declaredOn }))
    .digest()
}

/**
 * Makes whoever declares the same at the same time wait, and answers the key of the one that was declared with this form, or in the same
 * words within the day; null where this is the first.
 */
export async function findSame(db: Db, { key, hash }: Readonly<{ key: string; hash: Buffer }>): Promise<string | null> {
  await db.$queryRaw`SELECT 1 AS held FROM pg_advisory_xact_lock(hashtextextended(encode(${hash}::bytea, 'hex'), 0))`
  const [same] = await readRows(db, sameRow)`
    SELECT form_key AS key FROM withdrawal_declaration
     WHERE content_hash = ${hash}
       AND (form_key = ${key}::uuid OR (state <> 'set_aside' AND declared_at > clock_timestamp() - interval '1 day'))
     ORDER BY form_key = ${key}::uuid DESC, declared_at LIMIT 1`
  return same?.key ?? null
}

/** Whether a form of another content was sent with this key before. */
export async function isKeyTaken(db: Db, key: string): Promise<boolean> {
  return (await db.withdrawalDeclaration.count({ where: { formKey: key } })) > 0
}

/** Keeps a declaration and answers when that was, by the database's clock. */
export async function insertDeclaration(
  db: Db,
  { key, hash, lines, ...declared }: NewDeclaration,
): Promise<Readonly<{ id: string; reference: string; declaredAt: string }>> {
  const reference = referenceOf(Array.from({ length: referenceLength }, () => randomInt(referenceLetters)))
  const chosen = lines === null ? null : JSON.stringify(lines)
  const [row] = await readRows(db, insertedRow)`
    INSERT INTO withdrawal_declaration (reference, form_key, content_hash, store, language, name, contract, items, lines, email, email_key,
        declared_by, declared_on, acknowledged)
    VALUES (${reference}, ${key}::uuid, ${hash}, ${declared.store}, ${declared.language}, ${declared.name}, ${declared.contract},
        ${declared.items}, ${chosen}::jsonb, ${declared.email}, ${declared.emailKey}, ${declared.declaredBy}::uuid, ${declared.declaredOn}::uuid,
        ${declared.acknowledged})
    RETURNING id, ${instant('declared_at')} AS "declaredAt"`
  if (!row) throw new Error('the declaration was not kept')
  return { ...row, reference }
}

/** Keeps which mail acknowledges a declaration. */
export async function keepAcknowledgement(db: Db, id: string, mailId: string): Promise<void> {
  await db.withdrawalDeclaration.update({ where: { id }, data: { acknowledgementId: mailId }, select: { id: true } })
}

const DECLARATION = Prisma.sql`
  SELECT jsonb_build_object('id', d.id, 'reference', d.reference, 'key', d.form_key, 'store', d.store, 'language', d.language, 'name', d.name,
      'contract', d.contract, 'items', d.items, 'lines', d.lines, 'email', d.email, 'emailKey', d.email_key,
      'declaredAt', ${instant('d.declared_at')}, 'declaredBy', d.declared_by, 'declaredOn', d.declared_on, 'acknowledged', d.acknowledged, 'acknowledgedAt', ${instant('m.sent_at')},
      'state', d.state, 'orderId', d.order_id, 'orderName', o.name, 'caseNumber', c.number, 'decidedBy', s.name,
      'decidedAt', ${instant('d.decided_at')}, 'reason', d.reason,
      'notices', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'orderId', n.order_id, 'orderName', told.name,
          'toldAt', ${instant('n.told_at')}, 'answer', n.answer, 'answeredAt', ${instant('n.answered_at')}) ORDER BY n.told_at, n.id), '[]')
        FROM withdrawal_notice n JOIN orders told ON told.id = n.order_id WHERE n.declaration_id = d.id)) AS view
    FROM withdrawal_declaration d LEFT JOIN orders o ON o.id = d.order_id LEFT JOIN cases c ON c.id = d.case_id LEFT JOIN mail m ON m.id = d.acknowledgement_id
    LEFT JOIN staff s ON s.id = d.decided_by`

async function declarations(db: Db, which: Prisma.Sql): Promise<DeclarationView[]> {
  const rows = await readRows(db, declarationRow)`${DECLARATION} WHERE d.forgotten_at IS NULL AND ${which}`
  return rows.map((row) => row.view)
}

export async function findDeclaration(db: Db, id: string): Promise<DeclarationView | null> {
  if (!isUuid(id)) return null
  return (await declarations(db, Prisma.sql`d.id = ${id}::uuid`))[0] ?? null
}

/** The declaration whose receipt has this key, for a day: longer nobody needs it who has the mail. */
export async function findReceipt(db: Db, key: string): Promise<DeclarationView | null> {
  if (!isUuid(key)) return null
  const [found] = await declarations(db, Prisma.sql`d.form_key = ${key}::uuid AND d.declared_at > clock_timestamp() - interval '1 day'`)
  return found ?? null
}

/** Up to 200: those that wait for staff, the oldest first, or those that are settled, the newest first. */
export function listDeclarations(db: Db, which: 'waiting' | 'done'): Promise<DeclarationView[]> {
  return which === 'waiting'
    ? declarations(db, Prisma.sql`d.state IN ('received', 'waiting') ORDER BY d.declared_at, d.id LIMIT 200`)
    : declarations(db, Prisma.sql`d.state IN ('matched', 'set_aside') ORDER BY d.decided_at DESC, d.id LIMIT 200`)
}

/** How many wait for staff, up to a number that is enough to know. */
export async function countDeclarations(db: Db, most: number): Promise<number> {
  return db.withdrawalDeclaration.count({ where: { state: 'waiting', forgottenAt: null }, take: most })
}

/** The same declaration, held until the transaction ends. */
export async function lockDeclaration(db: Db, id: string): Promise<DeclarationView | null> {
  if (!isUuid(id)) return null
  await db.$queryRaw`SELECT 1 AS locked FROM withdrawal_declaration WHERE id = ${id}::uuid FOR UPDATE`
  return findDeclaration(db, id)
}

/** One that the portal has not looked for yet and nobody else is at, held until the transaction ends. */
export async function takeReceived(db: Db): Promise<DeclarationView | null> {
  const [row] = await readRows(db, untoldRow)`
    SELECT id FROM withdrawal_declaration WHERE state = 'received' ORDER BY declared_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`
  return row ? findDeclaration(db, row.id) : null
}

/** Leaves one to staff that the portal found no order for, and answers whether it was still to be looked for. */
export async function leaveToStaff(db: Db, id: string): Promise<boolean> {
  const { count } = await db.withdrawalDeclaration.updateMany({ where: { id, state: 'received' }, data: { state: 'waiting' } })
  return count === 1
}

type Settled = Readonly<{ id: string; staffId: string | null }> &
  (Readonly<{ state: 'matched'; orderId: string; caseNumber: string | null }> | Readonly<{ state: 'set_aside'; reason: string }>)

/** Says what became of one that is not settled yet; false where it was. */
export async function settleDeclaration(db: Db, settled: Settled): Promise<boolean> {
  const [orderId, number] = settled.state === 'matched' ? [settled.orderId, settled.caseNumber] : [null, null]
  const reason = settled.state === 'set_aside' ? settled.reason : null
  const open: readonly DeclarationState[] = ['received', 'waiting']
  const moved = await db.$executeRaw`
    UPDATE withdrawal_declaration SET state = ${settled.state}, order_id = ${orderId}::uuid,
        case_id = (SELECT id FROM cases WHERE number = ${number}), reason = ${reason}, decided_by = ${settled.staffId}::uuid,
        decided_at = clock_timestamp()
     WHERE id = ${settled.id}::uuid AND state = ANY (${[...open]}::text[])`
  return moved === 1
}
