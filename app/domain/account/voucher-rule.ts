import type { StoreId } from '#app/domain/shared/stores.ts'

/** What points are worth in a store, as data; decision 0307 says why. */
export type VoucherRule = Readonly<{
  /** Stands in every voucher, so that a later rule is told from this one. */
  name: string
  /** So many points are worth so many minor units of the store's currency. */
  rate: Readonly<{ points: number; minor: number }>
  /** The fewest and the most points of one voucher, and the steps between. */
  least: number
  most: number
  step: number
  /** Amounts to choose from, beside all that the balance allows. */
  offered: readonly number[]
  /** How long it counts, in whole months from the day it was asked for. */
  lastsMonths: number
}>

const cent = { rate: { points: 1, minor: 1 }, least: 500, most: 10_000, step: 100, offered: [500, 1_000, 2_500, 5_000], lastsMonths: 12 }

export const voucherRules: Readonly<Record<StoreId, VoucherRule>> = {
  us: { name: 'vouchers/us/1', ...cent },
  de: { name: 'vouchers/de/1', ...cent },
  eu: { name: 'vouchers/eu/1', ...cent },
}
