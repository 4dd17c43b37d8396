import { z } from 'zod'

import { addressDoor, isOpenReport, isSameAddress } from '#app/domain/orders/address-report.ts'
import type { OrderAddress } from '#app/domain/orders/order-view.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import { claimKey, keepResponse } from '#app/infra/shared/idempotency.ts'
import { queueMail } from '#app/infra/mail/outbox.ts'
import { addressMessage, addressSubject } from '#app/infra/messages/address-message.ts'
import { insertMessage, insertQuestion } from '#app/infra/messages/write-message.ts'
import { findReport, insertReport } from '#app/infra/orders/address-reports.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import { lockOrder } from '#app/infra/orders/receipts.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { askShop } from '#app/infra/shop/ask-shop.ts'
import type { Origin } from '#app/usecases/cases/apply-transition.ts'
import { mayWrite } from '#app/usecases/messages/message-budget.ts'
import { tellStaff } from '#app/usecases/messages/tell-staff.ts'

export type AddressReportInput = Readonly<{
  customerId: string
  email: string
  customerName: string | null
  orderId: string
  /** The right one. */
  address: OrderAddress
  /** UUID of the rendered form. */
  key: string
  language: Language
  from: Origin | null
}>

const addressReported = z.discriminatedUnion('done', [
  z.object({ done: z.literal(true) }),
  /** `same`: it goes there already, or the customer said so before. `shut`: the order was sent, delivered or cancelled meanwhile. `other-request`: the form's key answered for another address. */
  z.object({ done: z.literal(false), because: z.enum(['no-such-order', 'same', 'shut', 'too-many', 'other-request']) }),
])
export type AddressReported = Readonly<z.output<typeof addressReported>>

/**
 * Reports a wrong delivery address with the right one, while the order has not been sent: in one transaction with its
 * message to customer service and both mails, and what holds the order in the shop until it is answered. A second report takes the place of one that still waits.
 */
export async function reportAddress(portal: Portal, input: AddressReportInput): Promise<AddressReported> {
  const { customerId, orderId, key, address } = input
  const order = await findOrder(portal.db, { customerId, orderId })
  if (!order) return { done: false, because: 'no-such-order' }
  if (!(await mayWrite(portal, customerId))) return { done: false, because: 'too-many' }
  const claim = { actorId: customerId, route: 'report-address', key, request: { orderId, address } }
  return inTransaction(portal.db, async (db): Promise<AddressReported> => {
    const replay = await claimKey(db, claim, addressReported)
    if (!replay.first) return replay.because === 'replayed' ? replay.response : { done: false, because: replay.because }
    const reported = await reportOnce(portal, db, input)
    await keepResponse(db, claim, reported)
    return reported
  })
}

async function reportOnce(portal: Portal, db: Db, input: AddressReportInput): Promise<AddressReported> {
  const { customerId, orderId, address, key, language } = input
  // A parcel that is told of now waits until this is done, and one that was told of meanwhile is seen.
  await lockOrder(db, orderId)
  const order = await findOrder(db, { customerId, orderId })
  if (!order) return { done: false, because: 'no-such-order' }
  if (!addressDoor(order).open) return { done: false, because: 'shut' }
  const { store, name: orderName } = order
  const earlier = await findReport(db, { orderId })
  if (isSameAddress(address, earlier && isOpenReport(earlier) ? earlier.address : order.shipAddress))
    return { done: false, because: 'same' }
  const conversationId =
    earlier?.conversationId ?? (await insertQuestion(db, { customerId, orderId, subject: addressSubject(language), store, language }))
  await insertMessage(db, { conversationId, key, text: addressMessage(address, language), author: { kind: 'customer' } })
  const reportId = await insertReport(db, { orderId, conversationId, address })
  if (portal.settings.shopAccesses[store]) {
    await askShop(db, { store, orderId, of: { addressReportId: reportId }, input: { kind: 'hold' } })
    // What held the order for the report before it is not needed any more.
    if (earlier?.state === 'waiting') await askShop(db, { store, orderId, of: { addressReportId: earlier.id }, input: { kind: 'release' } })
  }
  await writeAudit(db, {
    actor: { kind: 'customer', id: customerId },
    action: 'address.report',
    object: { kind: 'order', id: orderId },
    after: { reportId, conversationId },
    from: input.from,
  })
  await tellStaff(portal, db, { conversationId, store, caseNumber: null, orderName })
  await queueMail(db, {
    kind: 'address-reported',
    to: { address: input.email },
    customerId,
    language,
    store,
    customerName: input.customerName,
    orderName,
    orderPath: `/orders/${orderId}`,
  })
  return { done: true }
}
