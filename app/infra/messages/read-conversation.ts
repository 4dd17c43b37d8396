import { z } from 'zod'

import type { ConversationView } from '#app/domain/messages/conversation-view.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { instant } from '#app/infra/db/instant.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import { customerOf, language, storeId } from '#app/infra/shared/shapes/words.ts'

const messages = z.array(
  z.object({ id: z.string(), author: z.enum(['customer', 'staff']), staffName: z.string().nullable(), text: z.string(), at: z.string() }),
)
const conversationRow = rowShape('conversation', {
  view: z.object({
    id: z.string(),
    caseNumber: z.string().nullable(),
    subject: z.string().nullable(),
    store: storeId,
    language,
    order: z.object({ id: z.string(), name: z.string() }).nullable(),
    customer: customerOf,
    waitingSince: z.string().nullable(),
    unreadSince: z.string().nullable(),
    messages,
  }),
})
const saidRow = rowShape('messages of a case', {
  said: z.object({ waitingSince: z.string().nullable(), unreadSince: z.string().nullable(), messages }),
})

type Key =
  | Readonly<{ id: string; customerId: string }>
  /** Staff see every customer's. */
  | Readonly<{ id: string; staff: true }>

/** The conversation, or null where there is none or it is another customer's: both look the same. */
export async function findConversation(db: Db, key: Key): Promise<ConversationView | null> {
  if (!isUuid(key.id)) return null
  const whose = 'customerId' in key ? Prisma.sql`AND v.customer_id = ${key.customerId}::uuid` : Prisma.empty
  const rows = await readRows(db, conversationRow)`
    SELECT jsonb_build_object(
      'id', v.id, 'caseNumber', c.number, 'subject', v.subject, 'store', v.store, 'language', v.language,
      'order', CASE WHEN o.id IS NOT NULL THEN jsonb_build_object('id', o.id, 'name', o.name) END,
      'customer', jsonb_build_object('id', u.id, 'name', u.name, 'email', u.email),
      'waitingSince', ${instant(Prisma.sql`v.waiting_since`)}, 'unreadSince', ${instant(Prisma.sql`v.unread_since`)},
      'messages', ${messagesOf(Prisma.sql`v.id`)}) AS view
      FROM conversation v JOIN customer u ON u.id = v.customer_id
      LEFT JOIN cases c ON c.id = v.case_id LEFT JOIN orders o ON o.id = coalesce(v.order_id, c.order_id)
     WHERE v.id = ${key.id}::uuid ${whose}`
  return rows[0]?.view ?? null
}

export type CaseMessages = Readonly<z.output<typeof saidRow>['said']>

/** What was written in a case; whose the case is has been checked before. */
export async function findCaseMessages(db: Db, caseId: string): Promise<CaseMessages> {
  const rows = await readRows(db, saidRow)`
    SELECT jsonb_build_object('waitingSince', ${instant(Prisma.sql`v.waiting_since`)},
      'unreadSince', ${instant(Prisma.sql`v.unread_since`)}, 'messages', ${messagesOf(Prisma.sql`v.id`)}) AS said
      FROM conversation v WHERE v.case_id = ${caseId}::uuid`
  return rows[0]?.said ?? { waitingSince: null, unreadSince: null, messages: [] }
}

function messagesOf(conversation: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(
    SELECT coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'author', m.author, 'staffName', s.name, 'text', m.text,
        'at', ${instant(Prisma.sql`m.at`)}) ORDER BY m.at, m.id), '[]')
      FROM message m LEFT JOIN staff s ON s.id = m.staff_id WHERE m.conversation_id = ${conversation})`
}
