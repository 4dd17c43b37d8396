import type { StoreId } from '#app/domain/shared/stores.ts'

export type AddressMail = AddressReportedMail | AddressAnsweredMail

type OfOrder = Readonly<{
  store: StoreId
  customerName: string | null
  orderName: string
  /** Below the portal's address. */
  orderPath: string
}>

/** A wrong delivery address was reported; if it was not them, its reader must know. The address itself is not told. */
export type AddressReportedMail = Readonly<{ kind: 'address-reported' }> & OfOrder

/** Whether the shop took the right address over before the order was sent. */
export type AddressAnsweredMail = Readonly<{
  kind: 'address-answered'
  answer: 'correct' | 'miss'
  /** As staff wrote it. */
  note: string | null
}> &
  OfOrder
