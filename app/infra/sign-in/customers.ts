import type { Language, StoreId } from '#app/domain/shared/stores.ts'

export type AdmittedCustomer = Readonly<{
  id: string
  email: string
  language: Language | null
  store: StoreId | null
  /** By the database's clock. */
  now: Date
}>
