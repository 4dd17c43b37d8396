import { z } from 'zod'

import type { Db } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { storeId } from '#app/infra/shared/shapes/words.ts'

const namedRow = rowShape('order by its name', {
  id: z.string(),
  name: z.string(),
  store: storeId,
  customerId: z.string().nullable(),
  email: z.string(),
  emailKey: z.string(),
  postcode: z.string().nullable(),
  country: z.string(),
})
const givenRow = rowShape('order given', { id: z.string() })

/** An order as far as it matters for whose it is. */
export type NamedOrder = Readonly<z.output<typeof namedRow>>

/** More stores than there are never gave one number each to several orders. */
const atMost = 20

/** Orders with one of these names that were placed with an address, newest first. */
export function findOrdersNamed(db: Db, names: readonly string[]): Promise<NamedOrder[]> {
  return readRows(db, namedRow)`
    SELECT id, name, store, customer_id AS "customerId", email, email_key AS "emailKey",
           ship_address ->> 'postcode' AS postcode, ship_to AS country
      FROM orders WHERE name = ANY (${[...names]}::text[]) AND email_key IS NOT NULL
     ORDER BY placed_at DESC, id LIMIT ${atMost}`
}

/** Gives orders that are nobody's to a customer and answers which of them became theirs; a lost race gives none. */
export async function giveOrders(db: Db, customerId: string, orderIds: readonly string[]): Promise<string[]> {
  const given = await readRows(db, givenRow)`
    UPDATE orders SET customer_id = ${customerId}::uuid
     WHERE id = ANY (${[...orderIds]}::uuid[]) AND customer_id IS NULL RETURNING id`
  return given.map(({ id }) => id)
}
