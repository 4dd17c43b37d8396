import { type LedgerEntry, listEntries, sumPoints } from '#app/infra/account/points-ledger.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { creditPointsOf } from './credit-points.ts'

export type PointsPage = Readonly<{
  balance: number
  entries: readonly LedgerEntry[]
  /** The entry to go on from for older ones; null on the last page. */
  next: string | null
}>

const pageSize = 25

/** A customer's balance and a page of their ledger, newest first. */
export async function readPoints(portal: Portal, input: Readonly<{ customerId: string; before: string | null }>): Promise<PointsPage> {
  const before = input.before !== null && /^\d{1,18}$/.test(input.before) ? input.before : null
  await creditPointsOf(portal, input.customerId)
  const [balance, entries] = await Promise.all([
    sumPoints(portal.db, input.customerId),
    listEntries(portal.db, input.customerId, before, pageSize + 1),
  ])
  const shown = entries.slice(0, pageSize)
  return { balance, entries: shown, next: entries.length > pageSize ? (shown.at(-1)?.id ?? null) : null }
}
