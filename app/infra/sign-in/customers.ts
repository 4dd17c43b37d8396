import type { Language, StoreId } from '#app/domain/stores/stores.ts'

import { Prisma } from '../db/generated/client.ts'

export type AdmittedCustomer = Readonly<{
  id: string
  email: string
  language: Language | null
  store: StoreId | null
  /** By the database's clock. */
  now: Date
}>

/**
 * A statement that yields the customer of a verified address, made if there was none; the row stays locked until the
 * transaction ends, so that sign-ins of one customer at once take turns. Nothing of an account exists before its
 * address is verified.
 */
export function admitStatement(
  email: Readonly<{ address: string; key: string }>,
  chosen: Readonly<{ language: Language | null; store: StoreId | null }>,
  onlyIf: Prisma.Sql,
): Prisma.Sql {
  return Prisma.sql`
    INSERT INTO customer AS c (email_key, email, language, store)
    SELECT ${email.key}, ${email.address}, ${chosen.language}, ${chosen.store} WHERE ${onlyIf}
    ON CONFLICT (email_key) DO UPDATE SET email_key = excluded.email_key
    RETURNING c.id, c.email, c.language, c.store, c.blocked_at IS NOT NULL AS blocked, c.xmax = 0 AS made,
      clock_timestamp() AS now`
}
