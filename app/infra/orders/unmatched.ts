import { z } from 'zod'

import type { UnmatchedOrder } from '#app/domain/orders/unmatched-order.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { instant } from '#app/infra/db/instant.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { currency, orderAddress, storeId } from '#app/infra/shared/shapes/words.ts'

import { isUuid } from './ids.ts'
import type { OrderCursor } from './list-orders.ts'

const UNMATCHED = Prisma.sql`
  json_build_object(
    'id', o.id, 'name', o.name, 'store', o.store, 'placedAt', ${instant('o.placed_at')},
    'cancelledAt', ${instant('o.cancelled_at')}, 'test', o.test, 'totalMinor', o.total_minor,
    'currency', o.currency, 'email', o.email, 'phone', o.phone, 'shipAddress', o.ship_address,
    'items', (SELECT coalesce(json_agg(json_build_object('title', l.title, 'quantity', l.quantity)
                ORDER BY l.position), '[]') FROM order_line l WHERE l.order_id = o.id)) AS "order"
  FROM orders o WHERE o.customer_id IS NULL AND o.email_key IS NULL
   AND NOT EXISTS (SELECT FROM restricted_contact r WHERE r.order_id = o.id)`

const unmatchedShape = z.object({
  id: z.string(),
  name: z.string(),
  store: storeId,
  placedAt: z.string(),
  cancelledAt: z.string().nullable(),
  test: z.boolean(),
  totalMinor: z.int(),
  currency,
  email: z.string().nullable(),
  phone: z.string().nullable(),
  shipAddress: orderAddress.nullable(),
  items: z.array(z.object({ title: z.string(), quantity: z.int() })),
})
const listedRow = rowShape('unmatched order of a list', { order: unmatchedShape })
const foundRow = rowShape('unmatched order', { order: unmatchedShape })

/** Up to `limit` orders that nobody can claim by an address, newest first. */
export async function listUnmatchedOrders(db: Db, after: OrderCursor | null, limit: number): Promise<UnmatchedOrder[]> {
  const past =
    after && isUuid(after.id)
      ? Prisma.sql`AND o.placed_at <= ${after.placedAt}::timestamptz
          AND (o.placed_at < ${after.placedAt}::timestamptz OR o.id > ${after.id}::uuid)`
      : Prisma.empty
  const rows = await readRows(db, listedRow)`
    SELECT ${UNMATCHED} ${past} ORDER BY o.placed_at DESC, o.id LIMIT ${limit}`
  return rows.map(({ order }) => order)
}

/** Null where there is no such order, or where it has an address or a customer by now. */
export async function findUnmatchedOrder(db: Db, orderId: string): Promise<UnmatchedOrder | null> {
  if (!isUuid(orderId)) return null
  const rows = await readRows(db, foundRow)`SELECT ${UNMATCHED} AND o.id = ${orderId}::uuid`
  return rows[0]?.order ?? null
}

/** Gives an order that is still unmatched to a customer; false where somebody else was first. */
export async function giveUnmatchedOrder(
  db: Db,
  orderId: string,
  { customerId, reason }: Readonly<{ customerId: string; reason: string }>,
): Promise<boolean> {
  const { count } = await db.order.updateMany({
    where: { id: orderId, customerId: null, emailKey: null },
    data: { customerId, matchReason: reason },
  })
  return count === 1
}
