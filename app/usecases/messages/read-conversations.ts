import type { ConversationRow, ConversationView } from '#app/domain/messages/conversation-view.ts'
import { countUnread, listCustomerConversations, listForStaff } from '#app/infra/messages/list-conversations.ts'
import { type CaseMessages, findCaseMessages, findConversation } from '#app/infra/messages/read-conversation.ts'
import { markRead, settleConversation } from '#app/infra/messages/write-message.ts'
import type { Portal } from '#app/infra/portal.ts'

/** A customer's conversations, in cases and without, the last written one first. */
export function listConversations(portal: Portal, customerId: string): Promise<ConversationRow[]> {
  return listCustomerConversations(portal.db, customerId)
}

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

/** The same for staff: the customer's marks stay. */
export function readCaseMessages(portal: Portal, caseId: string): Promise<CaseMessages> {
  return findCaseMessages(portal.db, caseId)
}

export function unreadConversations(portal: Portal, customerId: string): Promise<number> {
  return countUnread(portal.db, customerId)
}

export function readQuestions(portal: Portal, which: 'waiting' | 'all'): Promise<ConversationRow[]> {
  return listForStaff(portal.db, which)
}

export function readConversationAsStaff(portal: Portal, id: string): Promise<ConversationView | null> {
  return findConversation(portal.db, { id, staff: true })
}

/** Staff take a conversation off the list of what waits without writing anything. */
export function settle(portal: Portal, id: string): Promise<boolean> {
  return settleConversation(portal.db, id)
}
