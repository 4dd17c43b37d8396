import type { OrderView } from '#app/domain/orders/order-view.ts'
import type { CustomerFile, OrderExtras } from '#app/domain/staff/customer-file.ts'
import { findOpenCorrection } from '#app/infra/account/corrections.ts'
import { listVouchers } from '#app/infra/account/vouchers.ts'
import { type AuditView, writeView } from '#app/infra/shared/audit.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import { findOrderBooks } from '#app/infra/orders/order-books.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { findCustomerFile, findOrderCustomer } from '#app/infra/staff/customer-file.ts'
import { areSameHand } from '#app/infra/staff/hands.ts'
import type { Origin } from '#app/usecases/cases/apply-transition.ts'

/** Keeps in the audit trail that somebody looked at this; what cannot be written down is not shown. */
export function noteView(portal: Portal, view: AuditView): Promise<void> {
  return writeView(portal.db, view)
}

type Input = Readonly<{ id: string; staffId: string; from: Origin }>

/** A customer with what they have with us, or null; that it was looked at is written down. */
export async function readCustomerFile(portal: Portal, { id, staffId, from }: Input): Promise<CustomerFile | null> {
  const file = await findCustomerFile(portal.db, id)
  if (file) await noteView(portal, { staffId, object: { kind: 'customer', id }, from })
  return file
}

/** A customer's vouchers, and the correction of their points that waits, for somebody of staff. */
export async function readCustomerPoints({ db }: Portal, { id, staffId }: Omit<Input, 'from'>) {
  const [vouchers, correction] = [await listVouchers(db, id), await findOpenCorrection(db, id)]
  return { vouchers, correction, staffId, isSameHand: correction !== null && (await areSameHand(db, correction.proposedBy, staffId)) }
}

/** An order with what staff know beside it, or null; that it was looked at is written down. */
export async function readOrderFile(portal: Portal, { id, staffId, from }: Input): Promise<(OrderExtras & { order: OrderView }) | null> {
  const order = await findOrder(portal.db, { orderId: id, staff: true })
  const books = order && (await findOrderBooks(portal.db, id))
  if (!order || !books) return null
  await noteView(portal, { staffId, object: { kind: 'order', id }, from })
  return { customer: await findOrderCustomer(portal.db, id), books, order }
}
