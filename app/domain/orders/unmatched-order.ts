import type { Currency } from '../shared/money.ts'
import type { StoreId } from '../shared/stores.ts'
import type { OrderAddress } from './order-view.ts'

/** An order that no address leads to a customer, with what staff need to find out whose it is. */
export type UnmatchedOrder = Readonly<{
  id: string
  name: string
  store: StoreId
  placedAt: string
  cancelledAt: string | null
  test: boolean
  totalMinor: number
  currency: Currency
  /** What the shop has in the place of an address, where that is none. */
  email: string | null
  phone: string | null
  shipAddress: OrderAddress | null
  items: ReadonlyArray<Readonly<{ title: string; quantity: number }>>
}>
