import { type LedgerEntry, listEntries, sumPoints } from '#app/infra/points/ledger.ts'
import type { Portal } from '#app/infra/portal.ts'

import { creditPointsOf } from './credit-points.ts'

export type PointsPage = Readonly<{
  balance: number
  entries: readonly LedgerEntry[]
  /** The entry to go on from for older ones; null on the last page. */
  next: string | null
}>

const pageSize = 25

/** A customer's balance and a page of their ledger, newest first. */
export async function readPoints(portal: Portal, ask: Readonly<{ customerId: string; before: string | null }>): Promise<PointsPage> {
  const before = ask.before !== null && /^\d{1,18}$/.test(ask.before) ? ask.before : null
  await creditPointsOf(portal, ask.customerId)
  const [balance, entries] = await Promise.all([
    sumPoints(portal.db, ask.customerId),
    listEntries(portal.db, ask.customerId, before, pageSize + 1),
  ])
  const shown = entries.slice(0, pageSize)
  return { balance, entries: shown, next: entries.length > pageSize ? (shown.at(-1)?.id ?? null) : null }
}
