import type { Language, StoreId } from '#app/domain/stores/stores.ts'
import { writeAudit } from '#app/infra/audit.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/portal.ts'

export type Profile = Readonly<{
  name: string | null
  phone: string | null
  email: string
  language: Language | null
  store: StoreId | null
  joinedAt: string
}>

/** What an account says of its customer. */
export async function readProfile(portal: Portal, customerId: string): Promise<Profile> {
  const row = await portal.db.customer.findUniqueOrThrow({
    where: { id: customerId },
    select: { name: true, phone: true, email: true, language: true, store: true, createdAt: true },
  })
  return {
    name: row.name, phone: row.phone, email: row.email ?? '', language: row.language as Language | null,
    store: row.store as StoreId | null, joinedAt: row.createdAt.toISOString(),
  }
}

type Change = Readonly<{
  customerId: string
  name: string | null
  phone: string | null
  language: Language
  from: Readonly<{ ip: string; userAgent: string | null }>
}>

/** Keeps name, phone and language; mails and papers to come bear them, those of a filed request stay as they are. */
export async function changeProfile(portal: Portal, { customerId, name, phone, language, from }: Change): Promise<void> {
  await inTransaction(portal.db, async (db) => {
    await db.customer.update({ where: { id: customerId }, data: { name, phone, language }, select: { id: true } })
    await writeAudit(db, {
      actor: { kind: 'customer', id: customerId }, action: 'customer.change-profile',
      object: { kind: 'customer', id: customerId }, from,
    })
  })
}
