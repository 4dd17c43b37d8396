import { z } from 'zod'

import type { Db } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'

const orderRow = rowShape('owner of an order', { customerId: z.string().nullable(), emailKey: z.string().nullable() })
const ownedRow = rowShape('order that got an owner', { customerId: z.string() })

/**
 * Whose order it is. One that nobody has signed in for gets the account of its own address, where that is known: the one
 * that signing in with it opens, with nothing chosen in it yet. Null where no address leads to anybody.
 */
export async function ownerOfOrder(db: Db, orderId: string): Promise<string | null> {
  const [order] = await readRows(db, orderRow)`
    SELECT customer_id AS "customerId", email_key AS "emailKey" FROM orders WHERE id = ${orderId}::uuid FOR UPDATE`
  if (!order || order.customerId !== null || order.emailKey === null) return order?.customerId ?? null
  await db.$executeRaw`
    INSERT INTO customer (email_key, email) SELECT email_key, email FROM orders WHERE id = ${orderId}::uuid
    ON CONFLICT (email_key) DO NOTHING`
  const [owned] = await readRows(db, ownedRow)`
    UPDATE orders o SET customer_id = c.id FROM customer c WHERE o.id = ${orderId}::uuid AND c.email_key = o.email_key
    RETURNING c.id AS "customerId"`
  return owned?.customerId ?? null
}

/** Gives a customer the orders placed with their verified address that belong to nobody yet, and answers how many. */
export async function claimOrdersByEmail(db: Db, customerId: string, emailKey: string): Promise<number> {
  const { count } = await db.order.updateMany({ where: { emailKey, customerId: null }, data: { customerId } })
  return count
}
