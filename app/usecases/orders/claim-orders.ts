import type { Db } from '#app/infra/db/client.ts'

/** Gives a customer the orders placed with their verified address that belong to nobody yet. */
export async function claimOrdersByEmail(db: Db, customerId: string, emailKey: string): Promise<number> {
  const { count } = await db.order.updateMany({ where: { emailKey, customerId: null }, data: { customerId } })
  return count
}
