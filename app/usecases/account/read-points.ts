import type { VoucherView } from '#app/domain/account/voucher-state.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'
import { type LedgerEntry, listEntries, sumPoints } from '#app/infra/account/points-ledger.ts'
import { countVouchers, findShopsOf, listVouchers } from '#app/infra/account/vouchers.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { creditPointsOf } from './credit-points.ts'

export type PointsPage = Readonly<{
  balance: number
  entries: readonly LedgerEntry[]
  /** The entry to go on from for older ones; null on the last page. */
  next: string | null
  vouchers: readonly VoucherView[]
  /** How many vouchers they ever asked for. */
  asked: number
  /** The stores that points can be redeemed in. */
  stores: readonly StoreId[]
}>

const pageSize = 25

/** A customer's balance, their vouchers and a page of their ledger, newest first. */
export async function readPoints(portal: Portal, input: Readonly<{ customerId: string; before: string | null }>): Promise<PointsPage> {
  const { customerId } = input
  const before = input.before !== null && /^[ev]\d{19}$/.test(input.before) ? input.before : null
  await creditPointsOf(portal, customerId)
  const [balance, entries, vouchers, asked, shops] = await Promise.all([
    sumPoints(portal.db, customerId),
    listEntries(portal.db, customerId, before, pageSize + 1),
    listVouchers(portal.db, customerId),
    countVouchers(portal.db, customerId),
    findShopsOf(portal.db, customerId),
  ])
  const shown = entries.slice(0, pageSize)
  return {
    balance,
    entries: shown,
    next: entries.length > pageSize ? (shown.at(-1)?.id ?? null) : null,
    vouchers,
    asked,
    stores: shops.map(({ store }) => store),
  }
}
