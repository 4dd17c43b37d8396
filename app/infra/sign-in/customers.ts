import type { Language, StoreId } from '#app/domain/stores/stores.ts'

import type { Db } from '../db/client.ts'

export type AdmittedCustomer = Readonly<{
  id: string
  email: string
  language: Language | null
  store: StoreId | null
  blocked: boolean
  /** Whether the account was made just now. */
  made: boolean
  /** By the database's clock. */
  now: Date
}>

/**
 * The customer of a verified address, made if there was none; the row stays locked until the transaction ends, so
 * that sign-ins of one customer at once take turns. Nothing of an account exists before its address is verified.
 */
export async function admitCustomer(
  db: Db,
  email: Readonly<{ address: string; key: string }>,
  chosen: Readonly<{ language: Language | null; store: StoreId | null }>,
): Promise<AdmittedCustomer> {
  const [row] = await db.$queryRaw<AdmittedCustomer[]>`
    INSERT INTO customer AS c (email_key, email, language, store)
    VALUES (${email.key}, ${email.address}, ${chosen.language}, ${chosen.store})
    ON CONFLICT (email_key) DO UPDATE SET email_key = excluded.email_key
    RETURNING c.id, c.email, c.language, c.store, c.blocked_at IS NOT NULL AS blocked, c.xmax = 0 AS made,
      clock_timestamp() AS now`
  if (!row) throw new Error('a customer was neither found nor made')
  return row
}
