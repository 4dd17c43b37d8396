import type { PrismaClient } from '#app/infra/db/generated/client.ts'
import { inTransaction } from '#app/infra/db/client.ts'

/** Empties tables and all that hangs on them. What nobody may empty hangs on orders, too, and lets it happen this once. */
export async function emptyTables(db: PrismaClient, tables: string): Promise<void> {
  await inTransaction(db, async (inside) => {
    await inside.$executeRawUnsafe('ALTER TABLE withdrawal_declaration DISABLE TRIGGER declaration_never_emptied')
    await inside.$executeRawUnsafe(`TRUNCATE ${tables} CASCADE`)
    await inside.$executeRawUnsafe('ALTER TABLE withdrawal_declaration ENABLE TRIGGER declaration_never_emptied')
  })
}
