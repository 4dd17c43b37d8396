import type { OrderSummary } from '#app/domain/orders/order-view.ts'
import {
  listCustomerOrders,
  listOrderYears,
  type OrderFilter,
} from '#app/infra/orders/list-orders.ts'
import type { Portal } from '#app/infra/portal.ts'

import { readOrderCursor, writeOrderCursor } from './order-cursor.ts'

export type OrderListAsk = Readonly<{
  customerId: string
  filter?: OrderFilter
  /** The `next` of the page before; anything else counts as the first page. */
  after?: string | null
  limit?: number
}>

/** `next` is null on the last page. */
export type OrderPage = Readonly<{
  orders: readonly OrderSummary[]
  next: string | null
  years: readonly number[]
}>

const pageLength = 20

/** One page of the customer's orders, newest first, and the years to filter by. */
export async function listOrders(portal: Portal, ask: OrderListAsk): Promise<OrderPage> {
  const limit = ask.limit ?? pageLength
  const [found, years] = await Promise.all([
    listCustomerOrders(portal.db, ask.customerId, ask.filter ?? {}, readOrderCursor(ask.after ?? null), limit + 1),
    listOrderYears(portal.db, ask.customerId),
  ])
  const orders = found.slice(0, limit)
  const last = orders.at(-1)
  return { orders, next: found.length > limit && last ? writeOrderCursor(last) : null, years }
}
