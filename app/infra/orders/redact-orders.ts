import { z } from 'zod'

import type { Db } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { storeId } from '#app/infra/shared/shapes/words.ts'

import { source } from './upsert-orders.ts'

const toldRow = rowShape('order to redact', {
  id: z.string(),
  name: z.string(),
  store: storeId,
  placedAt: z.date(),
  customerId: z.string().nullable(),
})

export type ToldOrder = Readonly<Omit<z.output<typeof toldRow>, 'placedAt'> & { placedAt: string }>

/** Orders by the shop's ids, locked until the transaction ends. */
export async function lockOrdersOfShop(db: Db, sourceIds: readonly string[]): Promise<ToldOrder[]> {
  const rows = await readRows(db, toldRow)`
    SELECT id, name, store, placed_at AS "placedAt", customer_id AS "customerId" FROM orders
     WHERE source = ${source} AND source_id = ANY (${[...sourceIds]}::text[]) ORDER BY source_id COLLATE "C" FOR UPDATE`
  return rows.map((row) => ({ ...row, placedAt: row.placedAt.toISOString() }))
}

/** Moves who placed an order out of every page's sight, and keeps it there when the shop tells of the order again. */
export async function restrictOrder(db: Db, orderId: string, keepUntil: string): Promise<void> {
  await db.$executeRaw`
    INSERT INTO restricted_contact (order_id, keep_until, contact)
    SELECT id, ${keepUntil}::date, jsonb_build_object('email', email, 'phone', phone, 'shipAddress', ship_address)
      FROM orders WHERE id = ${orderId}::uuid
    ON CONFLICT DO NOTHING`
  // The trigger on orders does the same at every update from now on.
  await db.$executeRaw`
    UPDATE orders SET email = NULL, email_key = NULL, phone = NULL, ship_address = NULL WHERE id = ${orderId}::uuid`
}
