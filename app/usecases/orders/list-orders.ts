import type { OrderSummary } from '#app/domain/orders/order-view.ts'
import { listCustomerOrders, listOrderYears, type OrderFilter } from '#app/infra/orders/list-orders.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { readOrderCursor, writeOrderCursor } from './order-cursor.ts'

export type OrderListInput = Readonly<{
  customerId: string
  filter?: OrderFilter
  /** The `next` of the page before; anything else counts as the first page. */
  after?: string | null
  limit?: number
}>

/** `next` is null on the last page. */
export type OrderPage = Readonly<{ orders: readonly OrderSummary[]; next: string | null; years: readonly number[] }>

const pageLength = 20

/** One page of the customer's orders, newest first, and the years to filter by. */
export async function listOrders(portal: Portal, input: OrderListInput): Promise<OrderPage> {
  const limit = input.limit ?? pageLength
  const [found, years] = await Promise.all([
    listCustomerOrders(portal.db, input.customerId, input.filter ?? {}, readOrderCursor(input.after ?? null), limit + 1),
    listOrderYears(portal.db, input.customerId),
  ])
  const orders = found.slice(0, limit)
  const last = orders.at(-1)
  return { orders, next: found.length > limit && last ? writeOrderCursor(last) : null, years }
}
