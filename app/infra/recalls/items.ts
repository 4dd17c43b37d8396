import { z } from 'zod'

import { recallAnswers, type RecallAnswer } from '#app/domain/recalls/recall.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { instant } from '#app/infra/db/instant.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import { caseState } from '#app/infra/shared/shapes/words.ts'

const answer: z.ZodType<RecallAnswer> = z.enum(recallAnswers)
const itemRow = rowShape('piece that is recalled', {
  id: z.string(),
  recallId: z.string(),
  buyerId: z.string(),
  title: z.string(),
  serial: z.string().nullable(),
  quantity: z.int(),
  orderId: z.string().nullable(),
  orderName: z.string().nullable(),
  lineId: z.string().nullable(),
  unitId: z.string().nullable(),
  answer: answer.nullable(),
  /** Whether an answer is still waited for. */
  open: z.boolean(),
  caseNumber: z.string().nullable(),
  caseState: caseState.nullable(),
})
const answeredRow = rowShape('answers to a recall', {
  buyer: z.string().nullable(),
  language: z.string(),
  store: z.string(),
  title: z.string(),
  serial: z.string().nullable(),
  quantity: z.int(),
  orderName: z.string().nullable(),
  round: z.int(),
  toldAt: z.string().nullable(),
  mailState: z.string().nullable(),
  answer: answer.nullable(),
  answeredAt: z.string().nullable(),
  caseNumber: z.string().nullable(),
})

/** A piece of a buyer with what they answered. */
export type RecalledItem = Readonly<z.output<typeof itemRow>>
export type RecallRow = Readonly<z.output<typeof answeredRow>>

/** Of the row `i`: nobody answered, or what was asked for came to nothing, as a request that was taken back or ran out. */
export const OPEN_ITEM = Prisma.sql`(i.answer IS NULL OR EXISTS (SELECT FROM cases k WHERE k.id = i.case_id AND case_items(k.state) = 'freed'))`

const ITEM = Prisma.sql`
  SELECT i.id, i.recall_id AS "recallId", i.buyer_id AS "buyerId", i.title, i.serial, i.quantity, o.id AS "orderId", o.name AS "orderName",
         i.order_line_id AS "lineId", i.unit_id AS "unitId", i.answer, ${OPEN_ITEM} AS open, c.number AS "caseNumber", c.state AS "caseState"
    FROM recall_item i JOIN recall_buyer b ON b.id = i.buyer_id JOIN recall r ON r.id = i.recall_id
    LEFT JOIN order_line l ON l.id = i.order_line_id LEFT JOIN orders o ON o.id = l.order_id LEFT JOIN cases c ON c.id = i.case_id`

/** By the account, or by the address that it has now: the notice may have gone to it before there was one. */
function theirs(customerId: string): Prisma.Sql {
  return Prisma.sql`(b.customer_id = ${customerId}::uuid
    OR b.customer_id IS NULL AND b.buyer_key = (SELECT email_key FROM customer WHERE id = ${customerId}::uuid))`
}

/** What running recalls ask of a customer, the oldest first. */
export async function listOpenItems(db: Db, customerId: string): Promise<RecalledItem[]> {
  return readRows(db, itemRow)`
    ${ITEM} WHERE ${theirs(customerId)} AND r.ended_at IS NULL AND ${OPEN_ITEM} ORDER BY r.agreed_at, o.name, i.title, i.serial, i.id`
}

/** All that one recall concerns of a customer, by the id in their notice; nothing where it is another's. */
export async function findNoticeItems(db: Db, key: Readonly<{ customerId: string; buyerId: string }>): Promise<RecalledItem[]> {
  if (!isUuid(key.buyerId)) return []
  return readRows(db, itemRow)`
    ${ITEM} WHERE ${theirs(key.customerId)} AND b.id = ${key.buyerId}::uuid ORDER BY o.name, i.title, i.serial, i.id`
}

/** One piece of a customer, held until the transaction ends; null where it is another's. */
export async function lockItem(
  db: Db,
  { customerId, itemId }: Readonly<{ customerId: string; itemId: string }>,
): Promise<RecalledItem | null> {
  if (!isUuid(itemId)) return null
  await db.$executeRaw`SELECT FROM recall_item WHERE id = ${itemId}::uuid FOR UPDATE`
  const [row] = await readRows(db, itemRow)`${ITEM} WHERE ${theirs(customerId)} AND i.id = ${itemId}::uuid`
  return row ?? null
}

/** Keeps an answer, with the request that it opened. */
export async function keepAnswer(
  db: Db,
  itemId: string,
  given: Readonly<{ answer: RecallAnswer; caseId: string | null; customerId: string }>,
): Promise<void> {
  await db.$executeRaw`
    UPDATE recall_item SET answer = ${given.answer}, answered_at = clock_timestamp(), case_id = ${given.caseId}::uuid WHERE id = ${itemId}::uuid`
  await db.$executeRaw`
    UPDATE recall_buyer b SET customer_id = ${given.customerId}::uuid FROM recall_item i
     WHERE i.id = ${itemId}::uuid AND b.id = i.buyer_id AND b.customer_id IS NULL`
}

/** Every piece with whom it is of, when they were told and what they answered; for counts and for the file. */
export async function listAnswers(db: Db, recallId: string): Promise<RecallRow[]> {
  return readRows(db, answeredRow)`
    SELECT b.address AS buyer, b.language, b.store, i.title, i.serial, i.quantity, o.name AS "orderName", b.round,
           ${instant('b.told_at')} AS "toldAt", m.state AS "mailState", i.answer, ${instant('i.answered_at')} AS "answeredAt",
           c.number AS "caseNumber"
      FROM recall_item i JOIN recall_buyer b ON b.id = i.buyer_id
      LEFT JOIN mail m ON m.id = b.mail_id LEFT JOIN order_line l ON l.id = i.order_line_id LEFT JOIN orders o ON o.id = l.order_id
      LEFT JOIN cases c ON c.id = i.case_id
     WHERE i.recall_id = ${recallId}::uuid ORDER BY b.found_at, b.id, i.title, i.serial, i.id`
}
