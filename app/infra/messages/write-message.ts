import type { Language, StoreId } from '#app/domain/shared/stores.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'

export type NewQuestion = Readonly<{ customerId: string; orderId: string | null; subject: string; store: StoreId; language: Language }>

/** Opens a question; its first message is written next. */
export async function insertQuestion(db: Db, { customerId, orderId, subject, store, language }: NewQuestion): Promise<string> {
  const { id } = await db.conversation.create({ data: { customerId, orderId, subject, store, language }, select: { id: true } })
  return id
}

/** The conversation of a case, opened at its first message; held until the transaction ends. */
export async function caseConversation(
  db: Db,
  of: Readonly<{ id: string; store: StoreId; language: Language; customer: Readonly<{ id: string }> }>,
): Promise<string> {
  await db.$executeRaw`
    INSERT INTO conversation (customer_id, case_id, store, language)
    VALUES (${of.customer.id}::uuid, ${of.id}::uuid, ${of.store}, ${of.language}) ON CONFLICT (case_id) DO NOTHING`
  const { id } = await db.conversation.findUniqueOrThrow({ where: { caseId: of.id }, select: { id: true } })
  return id
}

export type NewMessage = Readonly<{
  conversationId: string
  /** UUID of the rendered form. */
  key: string
  text: string
  author: Readonly<{ kind: 'customer' }> | Readonly<{ kind: 'staff'; id: string }>
}>

/**
 * Keeps a message and says whether it is a new one: the same form again adds nothing. Whoever is answered waits no
 * more; what staff write is unread until the customer sees it.
 */
export async function insertMessage(db: Db, { conversationId, key, text, author }: NewMessage): Promise<boolean> {
  const byStaff = author.kind === 'staff'
  const kept = await db.$executeRaw`
    INSERT INTO message (conversation_id, key, author, staff_id, text)
    VALUES (${conversationId}::uuid, ${key}::uuid, ${author.kind}, ${byStaff ? author.id : null}::uuid, ${text})
    ON CONFLICT (conversation_id, key) DO NOTHING`
  if (kept === 0) return false
  await db.$executeRaw`
    UPDATE conversation SET last_at = clock_timestamp(),
      waiting_since = CASE WHEN ${byStaff} THEN ${STILL_WAITING} ELSE coalesce(waiting_since, clock_timestamp()) END,
      unread_since = CASE WHEN ${byStaff} THEN coalesce(unread_since, clock_timestamp()) ELSE unread_since END
     WHERE id = ${conversationId}::uuid`
  return true
}

/** A reported address waits for its own answer, whatever else is written. */
const STILL_WAITING = Prisma.sql`CASE WHEN EXISTS (
  SELECT FROM address_report r WHERE r.conversation_id = conversation.id AND r.state IN ('waiting', 'asked')) THEN waiting_since END`

/** What the customer has before their eyes counts as read. */
export async function markRead(db: Db, of: Readonly<{ conversationId: string }> | Readonly<{ caseId: string }>): Promise<void> {
  const where = 'caseId' in of ? { caseId: of.caseId } : { id: of.conversationId }
  await db.conversation.updateMany({ where: { ...where, unreadSince: { not: null } }, data: { unreadSince: null } })
}

/** Nothing is left to answer, as staff see it; false where nobody waits. */
export async function settleConversation(db: Db, conversationId: string): Promise<boolean> {
  const { count } = await db.conversation.updateMany({
    where: { id: conversationId, waitingSince: { not: null }, reports: { none: { state: { in: ['waiting', 'asked'] } } } },
    data: { waitingSince: null },
  })
  return count === 1
}

/** The address of who answered here last and still works here, or null. */
export async function lastStaffWriter(db: Db, conversationId: string): Promise<string | null> {
  const row = await db.message.findFirst({
    where: { conversationId, author: 'staff', staff: { removedAt: null } },
    orderBy: { at: 'desc' },
    select: { staff: { select: { email: true } } },
  })
  return row?.staff?.email ?? null
}
