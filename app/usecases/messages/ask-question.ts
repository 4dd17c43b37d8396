import { z } from 'zod'

import type { Language, StoreId } from '#app/domain/shared/stores.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import { claimKey, keepResponse } from '#app/infra/shared/idempotency.ts'
import { queueMail } from '#app/infra/mail/outbox.ts'
import { insertMessage, insertQuestion, type NewQuestion } from '#app/infra/messages/write-message.ts'
import { findConversation } from '#app/infra/messages/read-conversation.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import type { Origin } from '#app/usecases/cases/apply-transition.ts'

import { mayWrite } from './message-budget.ts'
import { tellStaff } from './tell-staff.ts'
import type { Written } from './write-in-case.ts'

export type QuestionInput = Written &
  Readonly<{
    customerId: string
    /** Null where it is about no order. */
    orderId: string | null
    subject: string
    /** Of the customer: an order has its own. */
    store: StoreId
    language: Language
    from: Origin | null
  }>

const questionAsked = z.discriminatedUnion('done', [
  z.object({ done: z.literal(true), id: z.string() }),
  /** `other-request`: the form's key answered for another question before. */
  z.object({ done: z.literal(false), because: z.enum(['no-such-order', 'too-many', 'other-request']) }),
])
export type Asked = Readonly<z.output<typeof questionAsked>>

/** Asks customer service something without filing a request, about an order of one's own or about none. */
export async function askQuestion(portal: Portal, input: QuestionInput): Promise<Asked> {
  const { customerId, orderId, subject, text, key } = input
  const order = orderId === null ? null : await findOrder(portal.db, { customerId, orderId })
  if (orderId !== null && !order) return { done: false, because: 'no-such-order' }
  if (!(await mayWrite(portal, customerId))) return { done: false, because: 'too-many' }
  const question = { ...input, store: order?.store ?? input.store, orderName: order?.name ?? null }
  const claim = { actorId: customerId, route: 'ask-question', key, request: { orderId, subject, text } }
  return inTransaction(portal.db, async (db): Promise<Asked> => {
    const replay = await claimKey(db, claim, questionAsked)
    if (!replay.first) return replay.because === 'replayed' ? replay.response : { done: false, because: replay.because }
    const id = await openQuestion(portal, db, question)
    const asked = { done: true, id } as const
    await keepResponse(db, claim, asked)
    return asked
  })
}

type Question = NewQuestion & Written & Readonly<{ orderName: string | null; from: Origin | null }>

async function openQuestion(portal: Portal, db: Db, question: Question): Promise<string> {
  const id = await insertQuestion(db, question)
  await insertMessage(db, { conversationId: id, key: question.key, text: question.text, author: { kind: 'customer' } })
  await writeAudit(db, {
    actor: { kind: 'customer', id: question.customerId },
    action: 'question.ask',
    object: { kind: 'conversation', id },
    after: { orderId: question.orderId },
    from: question.from,
  })
  const { store, orderName } = question
  await tellStaff(portal, db, { conversationId: id, store, caseNumber: null, orderName })
  return id
}

export type QuestionResult = Readonly<{ done: true }> | Readonly<{ done: false; because: 'no-such-question' | 'too-many' }>

type Answer = Written & Readonly<{ id: string }>

/** The customer writes on in their own question. */
export async function writeInQuestion(portal: Portal, input: Answer & Readonly<{ customerId: string }>): Promise<QuestionResult> {
  const view = await findConversation(portal.db, { id: input.id, customerId: input.customerId })
  if (!view || view.subject === null) return { done: false, because: 'no-such-question' }
  if (!(await mayWrite(portal, input.customerId))) return { done: false, because: 'too-many' }
  const { id: conversationId, key, text } = input
  await inTransaction(portal.db, async (db) => {
    if (!(await insertMessage(db, { conversationId, key, text, author: { kind: 'customer' } }))) return
    const { store, order } = view
    const news = { conversationId, store, caseNumber: null, orderName: order?.name ?? null }
    await tellStaff(portal, db, news)
  })
  return { done: true }
}

/** Customer service answers a question; the customer gets the answer by mail. */
export async function answerQuestion(portal: Portal, input: Answer & Readonly<{ staffId: string }>): Promise<QuestionResult> {
  const view = await findConversation(portal.db, { id: input.id, staff: true })
  if (!view || view.subject === null) return { done: false, because: 'no-such-question' }
  const { id: conversationId, key, text } = input
  const { subject } = view
  await inTransaction(portal.db, async (db) => {
    const isNew = await insertMessage(db, { conversationId, key, text, author: { kind: 'staff', id: input.staffId } })
    if (!isNew || view.customer.email === null) return
    await queueMail(db, {
      kind: 'question-answered',
      to: { address: view.customer.email },
      customerId: view.customer.id,
      language: view.language,
      store: view.store,
      customerName: view.customer.name,
      subject,
      message: text,
      path: `/support/${view.id}`,
    })
  })
  return { done: true }
}
