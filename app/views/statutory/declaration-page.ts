import type { Declared } from '#app/domain/statutory/declaration.ts'
import { type Language, type StoreId, stores } from '#app/domain/shared/stores.ts'
import { formatInstant } from '#app/wording/shared/format.ts'

/** What is declared as its pages show it; `items` is empty where it is all of the contract. */
export function declaredView({ name, contract, items, lines, email }: Declared) {
  const chosen = lines?.map(({ title, quantity }) => `${quantity} × ${title}`) ?? items?.split('\n') ?? []
  return { name, contract, email, items: chosen }
}

export type DeclaredView = ReturnType<typeof declaredView>

type Receipt = Declared & Readonly<{ reference: string; declaredAt: string; store: StoreId; acknowledged: boolean }>

/** What came in, and when, in the zone of the store that answers. */
export function receiptView(receipt: Receipt, language: Language) {
  const { reference, declaredAt, store, acknowledged } = receipt
  return { ...declaredView(receipt), reference, acknowledged, at: formatInstant(declaredAt, stores[store].timeZone, language) }
}
