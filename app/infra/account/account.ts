import { z } from 'zod'

import type { Db } from '../db/client.ts'
import { readRows, rowShape } from '../db/rows.ts'
import { language, storeId } from '../shapes/words.ts'

const accountRow = rowShape('account', {
  id: z.string(), email: z.string(), emailKey: z.string(), name: z.string().nullable(), language: language.nullable(), store: storeId.nullable(),
})

export type AccountRow = Readonly<z.output<typeof accountRow>>

/**
 * A customer's account, locked until the transaction ends: whatever else would change it, or hang something new on
 * it, waits. Null where it is blocked or deleted.
 */
export async function lockAccount(db: Db, customerId: string): Promise<AccountRow | null> {
  const [row] = await readRows(db, accountRow)`
    SELECT id, email, email_key AS "emailKey", name, language, store FROM customer
     WHERE id = ${customerId}::uuid AND anonymised_at IS NULL AND blocked_at IS NULL AND email_key IS NOT NULL FOR UPDATE`
  return row ?? null
}

/**
 * Locks a customer's orders, as filing a request does before it looks at their account: taken in the same order,
 * the two locks never wait for each other crosswise.
 */
export async function lockOrders(db: Db, customerId: string): Promise<void> {
  await db.$queryRaw`SELECT id FROM orders WHERE customer_id = ${customerId}::uuid ORDER BY id FOR UPDATE`
}
