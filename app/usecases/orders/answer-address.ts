import { randomUUID } from 'node:crypto'

import { type AddressAnswer, addressReportSteps } from '#app/domain/orders/address-report.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import { queueMail } from '#app/infra/mail/outbox.ts'
import { addressAnswerMessage } from '#app/infra/messages/address-message.ts'
import { findConversation } from '#app/infra/messages/read-conversation.ts'
import { insertMessage } from '#app/infra/messages/write-message.ts'
import { answerReport, findReport, type StoredReport } from '#app/infra/orders/address-reports.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import type { Origin } from '#app/usecases/cases/apply-transition.ts'

/** What staff see of a report beside its conversation. */
export type ReportForStaff = Readonly<{ report: StoredReport; shipped: boolean }>

/** The report that a conversation is about, or null where it is about none. */
export async function readReportForStaff(portal: Portal, conversationId: string): Promise<ReportForStaff | null> {
  const report = await findReport(portal.db, { conversationId })
  const order = report && (await findOrder(portal.db, { orderId: report.orderId, staff: true }))
  return report && order && { report, shipped: order.deliveryStatus !== 'unshipped' }
}

export type AddressAnswerInput = Readonly<{
  conversationId: string
  reportId: string
  staffId: string
  answer: AddressAnswer
  note: string | null
  from: Origin | null
}>

export type AddressAnswered = Readonly<{ done: true }> | Readonly<{ done: false; because: 'no-such-report' | 'moved-on' }>

/** Says whether the shop took the right address over in time; the customer reads it in their mail, and where they reported it. */
export async function answerAddress(portal: Portal, input: AddressAnswerInput): Promise<AddressAnswered> {
  const view = await findConversation(portal.db, { id: input.conversationId, staff: true })
  if (!view?.order) return { done: false, because: 'no-such-report' }
  const { order, language, customer, store } = view
  return inTransaction(portal.db, async (db): Promise<AddressAnswered> => {
    const report = await findReport(db, { conversationId: view.id })
    if (!report) return { done: false, because: 'no-such-report' }
    const { answer, note, staffId } = input
    const isAnswered = report.id === input.reportId && (await answerReport(db, { id: report.id, answer, staffId, note }))
    if (!isAnswered) return { done: false, because: 'moved-on' }
    await insertMessage(db, {
      conversationId: view.id,
      key: randomUUID(),
      text: addressAnswerMessage(answer, note, language),
      author: { kind: 'staff', id: staffId },
    })
    await writeAudit(db, {
      actor: { kind: 'staff', id: staffId },
      action: `address.${answer}`,
      object: { kind: 'order', id: report.orderId },
      before: { state: report.state },
      after: { state: addressReportSteps[answer].to, reportId: report.id },
      from: input.from,
    })
    if (customer.email === null) return { done: true }
    await queueMail(db, {
      kind: 'address-answered',
      to: { address: customer.email },
      customerId: customer.id,
      language,
      store,
      customerName: customer.name,
      answer,
      note,
      orderName: order.name,
      orderPath: `/orders/${report.orderId}`,
    })
    return { done: true }
  })
}
