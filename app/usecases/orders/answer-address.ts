import { randomUUID } from 'node:crypto'

import { type AddressAnswer, addressReportSteps } from '#app/domain/orders/address-report.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import { queueMail } from '#app/infra/mail/outbox.ts'
import { addressAnswerMessage } from '#app/infra/messages/address-message.ts'
import { findConversation } from '#app/infra/messages/read-conversation.ts'
import { insertMessage } from '#app/infra/messages/write-message.ts'
import { answerReport, findReport, noteCorrected, type StoredReport } from '#app/infra/orders/address-reports.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { askShop } from '#app/infra/shop/ask-shop.ts'
import { dropForReport } from '#app/infra/shop/commands.ts'
import type { Origin } from '#app/usecases/cases/apply-transition.ts'

/** What staff see of a report beside its conversation; `byShop`: the shop takes the address over at their word. */
export type ReportForStaff = Readonly<{ report: StoredReport; shipped: boolean; byShop: boolean }>

/** The report that a conversation is about, or null where it is about none. */
export async function readReportForStaff({ db, settings }: Portal, conversationId: string): Promise<ReportForStaff | null> {
  const report = await findReport(db, { conversationId })
  const order = report && (await findOrder(db, { orderId: report.orderId, staff: true }))
  return report && order && { report, shipped: order.deliveryStatus !== 'unshipped', byShop: Boolean(settings.shopAccesses[order.store]) }
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

/**
 * Says whether the right address is still taken over in time. Where the shop can be asked, it is asked to take it over, and the customer
 * hears of it once it has; else, or where it is too late, they read it in their mail and where they reported it.
 */
export async function answerAddress(portal: Portal, input: AddressAnswerInput): Promise<AddressAnswered> {
  return inTransaction(portal.db, async (db): Promise<AddressAnswered> => {
    const report = await findReport(db, { conversationId: input.conversationId })
    const view = await findConversation(db, { id: input.conversationId, staff: true })
    if (!report || !view?.order) return { done: false, because: 'no-such-report' }
    const { note, staffId } = input
    const byShop = Boolean(portal.settings.shopAccesses[view.store])
    const step = input.answer === 'correct' && byShop ? 'ask' : input.answer
    const isAnswered = report.id === input.reportId && (await answerReport(db, { id: report.id, answer: step, staffId, note }))
    if (!isAnswered) return { done: false, because: 'moved-on' }
    if (byShop) await tellShop(db, report, { step, store: view.store })
    await writeAudit(db, {
      actor: { kind: 'staff', id: staffId },
      action: `address.${step}`,
      object: { kind: 'order', id: report.orderId },
      before: { state: report.state },
      after: { state: addressReportSteps[step].to, reportId: report.id },
      from: input.from,
    })
    if (step !== 'ask') await tellAnswer(db, { conversationId: view.id, answer: step, note, staffId })
    return { done: true }
  })
}

/** The order goes on once its address is right, or where it is too late for that. */
async function tellShop(
  db: Db,
  { id, orderId, address }: StoredReport,
  { step, store }: Pick<Parameters<typeof askShop>[1], 'store'> & Readonly<{ step: AddressAnswer | 'ask' }>,
): Promise<void> {
  const of = { addressReportId: id }
  if (step !== 'ask') await dropForReport(db, id)
  const needsId = step === 'ask' ? await askShop(db, { store, orderId, of, input: { kind: 'correct_address', address } }) : null
  await askShop(db, { store, orderId, of, input: { kind: 'release' }, ...(needsId === null ? {} : { needsId }) })
}

/** Tells the customer that the order goes to the right address, once the shop has taken it over. */
export async function followCorrected(db: Db, reportId: string): Promise<void> {
  const corrected = await noteCorrected(db, reportId)
  if (!corrected) return
  const { conversationId, staffId } = corrected
  const report = await findReport(db, { reportId })
  await tellAnswer(db, { conversationId, answer: 'correct', note: report?.note ?? null, staffId })
}

type Told = Readonly<{ conversationId: string; answer: AddressAnswer; note: string | null; staffId: string }>

async function tellAnswer(db: Db, { conversationId, answer, note, staffId }: Told): Promise<void> {
  const view = await findConversation(db, { id: conversationId, staff: true })
  if (!view?.order) return
  const { order, language, customer, store } = view
  await insertMessage(db, {
    conversationId,
    key: randomUUID(),
    text: addressAnswerMessage(answer, note, language),
    author: { kind: 'staff', id: staffId },
  })
  if (customer.email === null) return
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
    orderPath: `/orders/${order.id}`,
  })
}
