import { z } from 'zod'

import type { OrderView, ShipmentView } from '#app/domain/orders/order-view.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import { claimKey, keepResponse } from '#app/infra/shared/idempotency.ts'
import { receiptMessage, receiptSubject } from '#app/infra/messages/receipt-message.ts'
import { insertMessage, insertQuestion } from '#app/infra/messages/write-message.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import { insertStatement, lockOrder } from '#app/infra/orders/receipts.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import type { Origin } from '#app/usecases/cases/apply-transition.ts'
import { mayWrite } from '#app/usecases/messages/message-budget.ts'
import { tellStaff } from '#app/usecases/messages/tell-staff.ts'

export type ReceiptInput = Readonly<{
  customerId: string
  orderId: string
  shipmentId: string
  came: boolean
  /** UUID of the rendered form. */
  key: string
  language: Language
  from: Origin | null
}>

const receiptStated = z.discriminatedUnion('done', [
  z.object({ done: z.literal(true) }),
  /** `moved-on`: its carrier or somebody else told of it meanwhile. `other-request`: the form's key answered for something else. */
  z.object({ done: z.literal(false), because: z.enum(['no-such-parcel', 'moved-on', 'too-many', 'other-request']) }),
])
export type ReceiptStated = Readonly<z.output<typeof receiptStated>>

/**
 * Keeps what the customer says of a parcel that nobody tells anything of. It came: it is delivered, on a day that nobody knows. It
 * did not: customer service is asked in their name, in the same transaction.
 */
export async function stateReceipt(portal: Portal, input: ReceiptInput): Promise<ReceiptStated> {
  const { customerId, orderId, shipmentId, came, key } = input
  if (!(await readParcel(portal.db, input))) return { done: false, because: 'no-such-parcel' }
  if (!came && !(await mayWrite(portal, customerId))) return { done: false, because: 'too-many' }
  const claim = { actorId: customerId, route: 'state-receipt', key, request: { orderId, shipmentId, came } }
  return inTransaction(portal.db, async (db): Promise<ReceiptStated> => {
    const replay = await claimKey(db, claim, receiptStated)
    if (!replay.first) return replay.because === 'replayed' ? replay.response : { done: false, because: replay.because }
    const stated = await stateOnce(portal, db, input)
    await keepResponse(db, claim, stated)
    return stated
  })
}

async function stateOnce(portal: Portal, db: Db, input: ReceiptInput): Promise<ReceiptStated> {
  await lockOrder(db, input.orderId)
  const found = await readParcel(db, input)
  if (!found) return { done: false, because: 'no-such-parcel' }
  const { parcel } = found
  const saidSo = parcel.said !== null && parcel.said.came === input.came
  if (!parcel.silent || saidSo) return { done: false, because: 'moved-on' }
  const conversationId = input.came ? null : await askAfter(portal, db, input, found)
  const statementId = await insertStatement(db, {
    shipmentId: input.shipmentId,
    came: input.came,
    by: { customerId: input.customerId },
    conversationId,
  })
  await writeAudit(db, {
    actor: { kind: 'customer', id: input.customerId },
    action: 'receipt.state',
    object: { kind: 'order', id: input.orderId },
    after: { statementId, shipmentId: input.shipmentId, came: input.came, conversationId },
    from: input.from,
  })
  return { done: true }
}

type Found = Readonly<{ order: OrderView; parcel: ShipmentView }>

async function readParcel(db: Db, { customerId, orderId, shipmentId }: ReceiptInput): Promise<Found | null> {
  const order = await findOrder(db, { customerId, orderId })
  const parcel = order?.cancelledAt === null ? order.shipments.find(({ id }) => id === shipmentId) : undefined
  return order && parcel ? { order, parcel } : null
}

async function askAfter(
  portal: Portal,
  db: Db,
  { customerId, orderId, key, language }: ReceiptInput,
  { order, parcel }: Found,
): Promise<string> {
  const { store, name: orderName } = order
  const conversationId = await insertQuestion(db, { customerId, orderId, subject: receiptSubject(language), store, language })
  await insertMessage(db, { conversationId, key, text: receiptMessage(parcel, order, language), author: { kind: 'customer' } })
  await tellStaff(portal, db, { conversationId, store, caseNumber: null, orderName })
  return conversationId
}
