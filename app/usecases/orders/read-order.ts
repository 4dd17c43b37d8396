import type { OrderView } from '#app/domain/orders/order-view.ts'
import type { Db } from '#app/infra/db/client.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'

export type { OrderView } from '#app/domain/orders/order-view.ts'

/**
 * The order as its page shows it, or null where there is none or it is another customer's: both look the
 * same. Given a transaction, it reads what that transaction sees, so that filing may read again under a lock
 * on the order.
 */
export function readOrder(db: Db, key: { customerId: string; orderId: string }): Promise<OrderView | null> {
  return findOrder(db, key)
}

/** The same for staff, whosever order it is. */
export function readOrderForStaff(db: Db, orderId: string): Promise<OrderView | null> {
  return findOrder(db, { orderId, staff: true })
}
