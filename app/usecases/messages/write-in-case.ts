import { caseSummary } from '#app/views/mails/case-mails.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import { caseConversation, insertMessage } from '#app/infra/messages/write-message.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { mailCustomer } from '#app/usecases/cases/open-case.ts'

import { mayWrite } from './message-budget.ts'
import { tellStaff } from './tell-staff.ts'

/** What is written, and the key of the form it was written in: sent twice, it is kept once. */
export type Written = Readonly<{ key: string; text: string }>

export type WriteResult =
  | Readonly<{ done: true }>
  /** `too-many`: this customer has written all that they may for now. */
  | Readonly<{ done: false; because: 'no-such-case' | 'too-many' }>

/** The customer writes in their own case, whatever state it is in; another's case looks like none. */
export async function writeAsCustomer(
  portal: Portal,
  input: Written & Readonly<{ number: string; customerId: string }>,
): Promise<WriteResult> {
  const { number, customerId, key, text } = input
  if (!(await findCase(portal.db, { number, customerId }))) return { done: false, because: 'no-such-case' }
  if (!(await mayWrite(portal, customerId))) return { done: false, because: 'too-many' }
  return inTransaction(portal.db, async (db): Promise<WriteResult> => {
    const view = await findCase(db, { number, customerId })
    if (!view) return { done: false, because: 'no-such-case' }
    const conversationId = await caseConversation(db, view)
    if (await insertMessage(db, { conversationId, key, text, author: { kind: 'customer' } })) {
      const { store, order } = view
      await tellStaff(portal, db, { conversationId, store, caseNumber: number, orderName: order.name })
    }
    return { done: true }
  })
}

export type AnswerResult = Readonly<{ done: true }> | Readonly<{ done: false; because: 'no-such-case' }>

/** Customer service writes in a case; the customer gets it by mail, in the thread of the case. */
export async function writeAsStaff(portal: Portal, input: Written & Readonly<{ number: string; staffId: string }>): Promise<AnswerResult> {
  return inTransaction(portal.db, async (db): Promise<AnswerResult> => {
    const view = await findCase(db, { number: input.number, staff: true })
    if (!view) return { done: false, because: 'no-such-case' }
    const conversationId = await caseConversation(db, view)
    const author = { kind: 'staff', id: input.staffId } as const
    if (await insertMessage(db, { conversationId, key: input.key, text: input.text, author })) {
      await mailCustomer(db, view, { kind: 'case-message', ...caseSummary(view), message: input.text })
    }
    return { done: true }
  })
}
