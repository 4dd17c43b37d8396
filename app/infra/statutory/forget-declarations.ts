import { recordYears } from '#app/domain/account/retention.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import type { Db } from '#app/infra/db/client.ts'

/**
 * Locks away what a customer declared, themselves or under the address they leave with; the database keeps it in the same rows. What
 * waits for staff stays in sight until it is answered.
 */
export async function restrictDeclarations(db: Db, { id, emailKey }: Readonly<{ id: string; emailKey: string }>): Promise<void> {
  await forget(
    db,
    Prisma.sql`(declared_by = ${id}::uuid OR email_key = ${emailKey}
     OR order_id IN (SELECT o.id FROM orders o WHERE o.customer_id = ${id}::uuid))`,
  )
}

/** Forgets what was declared once the time of the shop's records is over: first out of sight, then for good. */
export async function forgetOldDeclarations(db: Db): Promise<void> {
  await forget(db, Prisma.sql`declared_at < clock_timestamp() - ${recordYears} * interval '1 year'`)
  await db.$executeRaw`
    UPDATE withdrawal_declaration SET restricted = NULL
     WHERE restricted IS NOT NULL AND declared_at < clock_timestamp() - ${recordYears} * interval '1 year'`
}

async function forget(db: Db, which: Prisma.Sql): Promise<void> {
  await db.$executeRaw`
    UPDATE withdrawal_declaration SET forgotten_at = clock_timestamp()
     WHERE forgotten_at IS NULL AND state IN ('matched', 'set_aside') AND ${which}`
}
