import type { Currency } from '#app/domain/shared/money.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'

import type { MoneyFault } from './order-money.ts'

/** What came in for an order and what went back of it, as staff see it. Minor units of the order's currency. */
export type OrderBooks = Readonly<{
  store: StoreId
  currency: Currency
  totalMinor: number
  receivedMinor: number
  /** By this portal and in the shop, the same money once; proposals too. */
  givenBackMinor: number
  faults: readonly MoneyFault[]
  /** The oldest first. */
  shopRefunds: readonly ShopRefundView[]
  ours: readonly OwnRefundView[]
  /** What refunds in the shop took back. */
  tookBack: ReadonlyArray<Readonly<{ title: string; quantity: number }>>
}>

export type ShopRefundView = Readonly<{
  id: string
  /** By which the shop knows it; of a dispute, the dispute's. */
  number: string
  dispute: boolean
  at: string | null
  amountMinor: number
  shippingMinor: number
  /** The case whose money it is. */
  caseNumber: string | null
  /** A person said so, and can take it back. */
  byPerson: boolean
}>

export type OwnRefundView = Readonly<{
  id: string
  what: 'refund' | 'gift-credit'
  caseNumber: string
  amountMinor: number
  reference: string
  /** When the shop was asked to give it back; null where it was not. */
  orderedAt: string | null
  /** Null while a second person has not agreed, and while the shop has not given it. */
  issuedAt: string | null
  /** The shop has told of this money. */
  told: boolean
}>
