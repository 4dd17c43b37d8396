import { z } from 'zod'

import type { ShipmentView } from '#app/domain/orders/order-view.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import { claimKey, keepResponse } from '#app/infra/shared/idempotency.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import { insertStatement, lockOrder } from '#app/infra/orders/receipts.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import type { Origin } from '#app/usecases/cases/apply-transition.ts'

export type ReceiptInput = Readonly<{
  customerId: string
  orderId: string
  shipmentId: string
  came: boolean
  /** UUID of the rendered form. */
  key: string
  from: Origin | null
}>

const receiptStated = z.discriminatedUnion('done', [
  z.object({ done: z.literal(true) }),
  /** `moved-on`: its carrier or somebody else told of it meanwhile. `other-request`: the form's key answered for something else. */
  z.object({ done: z.literal(false), because: z.enum(['no-such-parcel', 'moved-on', 'other-request']) }),
])
export type ReceiptStated = Readonly<z.output<typeof receiptStated>>

/**
 * Keeps what the customer says of a parcel that nobody tells anything of. It came: it is delivered, on a day that nobody knows. It
 * did not: a request that it was not received is open to them.
 */
export async function stateReceipt(portal: Portal, input: ReceiptInput): Promise<ReceiptStated> {
  const { customerId, orderId, shipmentId, came, key } = input
  if (!(await findParcel(portal.db, input))) return { done: false, because: 'no-such-parcel' }
  const claim = { actorId: customerId, route: 'state-receipt', key, request: { orderId, shipmentId, came } }
  return inTransaction(portal.db, async (db): Promise<ReceiptStated> => {
    const replay = await claimKey(db, claim, receiptStated)
    if (!replay.first) return replay.because === 'replayed' ? replay.response : { done: false, because: replay.because }
    const stated = await stateOnce(db, input)
    await keepResponse(db, claim, stated)
    return stated
  })
}

async function stateOnce(db: Db, input: ReceiptInput): Promise<ReceiptStated> {
  await lockOrder(db, input.orderId)
  const parcel = await findParcel(db, input)
  if (!parcel) return { done: false, because: 'no-such-parcel' }
  const saidSo = parcel.said !== null && parcel.said.came === input.came
  if (!parcel.silent || saidSo) return { done: false, because: 'moved-on' }
  const statementId = await insertStatement(db, { shipmentId: input.shipmentId, came: input.came, by: { customerId: input.customerId } })
  await writeAudit(db, {
    actor: { kind: 'customer', id: input.customerId },
    action: 'receipt.state',
    object: { kind: 'order', id: input.orderId },
    after: { statementId, shipmentId: input.shipmentId, came: input.came },
    from: input.from,
  })
  return { done: true }
}

async function findParcel(db: Db, { customerId, orderId, shipmentId }: ReceiptInput): Promise<ShipmentView | null> {
  const order = await findOrder(db, { customerId, orderId })
  return (order?.cancelledAt === null ? order.shipments.find(({ id }) => id === shipmentId) : undefined) ?? null
}
