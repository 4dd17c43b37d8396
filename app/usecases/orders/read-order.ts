import type { OrderView } from '#app/domain/orders/order-view.ts'
import type { Source } from '#app/infra/db/prepared.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'

export type { OrderView } from '#app/domain/orders/order-view.ts'

/**
 * The order as its page shows it, or null where there is none or it is another customer's: both look the
 * same. Given a transaction, it reads what that transaction sees, so that filing may read again under a lock
 * on the order.
 */
export function readOrder(source: Source, key: { customerId: string; orderId: string }): Promise<OrderView | null> {
  return findOrder(source, key)
}

/** The same for staff, whosever order it is. */
export function readOrderForStaff(source: Source, orderId: string): Promise<OrderView | null> {
  return findOrder(source, { orderId, staff: true })
}
