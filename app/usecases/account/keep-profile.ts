import type { Language, StoreId } from '#app/domain/shared/stores.ts'
import { updateProfile } from '#app/infra/account/profile.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

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
    await updateProfile(db, customerId, { name, phone, language })
    await writeAudit(db, {
      actor: { kind: 'customer', id: customerId },
      action: 'customer.change-profile',
      object: { kind: 'customer', id: customerId },
      from,
    })
  })
}

type Choice = Readonly<{ customerId: string; language: Language; store?: StoreId }>

/**
 * Keeps the language a customer reads, and the store they chose with it; pages, mails and papers to come are in it, what
 * they bought keeps the store it was bought from. Nothing is written down of it: they choose it on every page.
 */
export async function chooseRegion(portal: Portal, { customerId, ...chosen }: Choice): Promise<void> {
  await updateProfile(portal.db, customerId, chosen)
}
