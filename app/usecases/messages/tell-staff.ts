import { lastStaffWriter } from '#app/infra/messages/write-message.ts'
import type { Db } from '#app/infra/db/client.ts'
import { queueMail } from '#app/infra/mail/outbox.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'

type News = Readonly<{ conversationId: string; store: StoreId; caseNumber: string | null; orderName: string | null }>

/**
 * Mails that a customer wrote to whoever answered them last, else to customer service as a whole. The mail says where,
 * never what: it leads into the console.
 */
export async function tellStaff(portal: Portal, db: Db, news: News): Promise<void> {
  const { conversationId, ...about } = news
  const address = (await lastStaffWriter(db, conversationId)) ?? portal.settings.supportAddress
  const path = about.caseNumber === null ? `/staff/questions/${conversationId}` : `/staff/cases/${about.caseNumber}`
  await queueMail(db, { kind: 'customer-wrote', to: { address }, language: 'en', path, ...about })
}
