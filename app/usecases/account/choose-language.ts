import type { Language } from '#app/domain/stores/stores.ts'
import type { Portal } from '#app/infra/portal.ts'

type Ask = Readonly<{ customerId: string; language: Language }>

/** Keeps the language a customer reads; pages, mails and papers to come are in it. */
export async function chooseLanguage(portal: Portal, { customerId, language }: Ask): Promise<void> {
  await portal.db.customer.update({ where: { id: customerId }, data: { language }, select: { id: true } })
}
