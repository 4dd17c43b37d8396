import type { ConversationView } from '#app/domain/messages/conversation-view.ts'
import { type CaseMessages, findCaseMessages, findConversation } from '#app/infra/messages/read-conversation.ts'
import { markRead, settleConversation } from '#app/infra/messages/write-message.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

/** The customer's own conversation; to look at it is to have read it. Null: another's looks like none. */
export async function openConversation(portal: Portal, key: { id: string; customerId: string }): Promise<ConversationView | null> {
  const view = await findConversation(portal.db, key)
  if (view?.unreadSince) await markRead(portal.db, { conversationId: view.id })
  return view
}

/** What was written in a case, for its customer, who has read it then. */
export async function openCaseMessages(portal: Portal, caseId: string): Promise<CaseMessages> {
  const said = await findCaseMessages(portal.db, caseId)
  if (said.unreadSince) await markRead(portal.db, { caseId })
  return said
}

/** Staff take a conversation off the list of what waits without writing anything. */
export function settleQuestion(portal: Portal, id: string): Promise<boolean> {
  return settleConversation(portal.db, id)
}
