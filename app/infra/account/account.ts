import { z } from 'zod'

import type { Db } from '../db/client.ts'
import { readRows, rowShape } from '../db/rows.ts'
import { language, storeId } from '../shared/shapes/words.ts'

const accountRow = rowShape('account', {
  id: z.string(),
  email: z.string(),
  emailKey: z.string(),
  name: z.string().nullable(),
  language: language.nullable(),
  store: storeId.nullable(),
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

/** The account that signs in with an address, or null. */
export async function findAccountId(db: Db, emailKey: string): Promise<string | null> {
  const found = await db.customer.findUnique({ where: { emailKey }, select: { id: true } })
  return found?.id ?? null
}

/** The key of the address that an account signs in with; null where it is gone. */
export async function findEmailKey(db: Db, customerId: string): Promise<string | null> {
  const found = await db.customer.findUnique({ where: { id: customerId }, select: { emailKey: true } })
  return found?.emailKey ?? null
}

/** Gives an account another address; the database refuses one that another account has. */
export async function updateEmail(db: Db, customerId: string, email: Readonly<{ address: string; key: string }>): Promise<void> {
  await db.customer.update({ where: { id: customerId }, data: { email: email.address, emailKey: email.key }, select: { id: true } })
}

const addressee = z.object({
  email: z.string().nullable(),
  name: z.string().nullable(),
  language: language.nullable(),
  store: storeId.nullable(),
})

/** How a customer is written to; `email` is null once the account is gone. */
export async function findAddressee(db: Db, customerId: string): Promise<Readonly<z.output<typeof addressee>>> {
  return addressee.parse(
    await db.customer.findUniqueOrThrow({ where: { id: customerId }, select: { email: true, name: true, language: true, store: true } }),
  )
}

/** Makes whoever else changes this account wait until the transaction ends, whether it may sign in or not. */
export async function lockCustomer(db: Db, customerId: string): Promise<void> {
  await db.$queryRaw`SELECT id FROM customer WHERE id = ${customerId}::uuid FOR UPDATE`
}
