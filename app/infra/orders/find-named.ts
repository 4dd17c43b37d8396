import type { ProvableOrder } from '#app/domain/orders/order-proof.ts'
import type { StoreId } from '#app/domain/stores/stores.ts'
import type { Db } from '#app/infra/db/client.ts'

/** An order as far as it matters for whose it is. */
export type NamedOrder = ProvableOrder &
  Readonly<{ id: string; name: string; store: StoreId; customerId: string | null; email: string }>

/** More stores than there are never gave one number each to several orders. */
const atMost = 20

/** Orders with one of these names that were placed with an address, newest first. */
export function findOrdersNamed(db: Db, names: readonly string[]): Promise<NamedOrder[]> {
  return db.$queryRaw<NamedOrder[]>`
    SELECT id, name, store, customer_id AS "customerId", email, email_key AS "emailKey",
           ship_address ->> 'postcode' AS postcode, ship_to AS country
      FROM orders WHERE name = ANY (${[...names]}::text[]) AND email_key IS NOT NULL
     ORDER BY placed_at DESC, id LIMIT ${atMost}`
}

/** Gives orders that are nobody's to a customer and answers which of them became theirs; a lost race gives none. */
export async function giveOrders(db: Db, customerId: string, orderIds: readonly string[]): Promise<string[]> {
  const given = await db.$queryRaw<Array<{ id: string }>>`
    UPDATE orders SET customer_id = ${customerId}::uuid
     WHERE id = ANY (${[...orderIds]}::uuid[]) AND customer_id IS NULL RETURNING id`
  return given.map(({ id }) => id)
}
