import type { Language, StoreId } from '#app/domain/stores/stores.ts'
import type { Portal } from '#app/infra/portal.ts'

type Ask = Readonly<{ customerId: string; store: StoreId; language: Language }>

/** Keeps a customer's store and its language; what they bought keeps the store it was bought from. */
export async function chooseStore(portal: Portal, { customerId, store, language }: Ask): Promise<void> {
  await portal.db.customer.update({ where: { id: customerId }, data: { store, language }, select: { id: true } })
}
