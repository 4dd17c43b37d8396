import { z } from 'zod'

import type { ConversationRow } from '#app/domain/messages/conversation-view.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { instant } from '#app/infra/db/instant.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { storeId } from '#app/infra/shared/shapes/words.ts'

const listedRow = rowShape('conversation of a list', {
  view: z.object({
    id: z.string(),
    caseNumber: z.string().nullable(),
    subject: z.string().nullable(),
    store: storeId,
    orderName: z.string().nullable(),
    lastAt: z.string(),
    waitingSince: z.string().nullable(),
    unread: z.boolean(),
    customerName: z.string().nullable(),
    customerEmail: z.string().nullable(),
  }),
})

/** A customer's conversations, the last written one first; at most 100. */
export function listCustomerConversations(db: Db, customerId: string): Promise<ConversationRow[]> {
  return list(db, Prisma.sql`WHERE v.customer_id = ${customerId}::uuid ORDER BY v.last_at DESC, v.id LIMIT 100`)
}

/** Which conversations staff look at: those in which a customer waits for an answer, the longest first, or all. */
export function listForStaff(db: Db, which: 'waiting' | 'all'): Promise<ConversationRow[]> {
  return which === 'waiting'
    ? list(db, Prisma.sql`WHERE v.waiting_since IS NOT NULL ORDER BY v.waiting_since, v.id LIMIT 200`)
    : list(db, Prisma.sql`ORDER BY v.last_at DESC, v.id LIMIT 200`)
}

/** How many conversations have something that the customer has not seen. */
export async function countUnread(db: Db, customerId: string): Promise<number> {
  return db.conversation.count({ where: { customerId, unreadSince: { not: null } } })
}

async function list(db: Db, which: Prisma.Sql): Promise<ConversationRow[]> {
  const rows = await readRows(db, listedRow)`
    SELECT jsonb_build_object(
      'id', v.id, 'caseNumber', c.number, 'subject', v.subject, 'store', v.store, 'orderName', o.name,
      'lastAt', ${instant(Prisma.sql`v.last_at`)}, 'waitingSince', ${instant(Prisma.sql`v.waiting_since`)},
      'unread', v.unread_since IS NOT NULL, 'customerName', u.name, 'customerEmail', u.email) AS view
      FROM conversation v JOIN customer u ON u.id = v.customer_id
      LEFT JOIN cases c ON c.id = v.case_id LEFT JOIN orders o ON o.id = coalesce(v.order_id, c.order_id)
     ${which}`
  return rows.map((row) => row.view)
}
