import { type Money, shareOf } from '#app/domain/shared/money.ts'
import { stores } from '#app/domain/shared/stores.ts'

import { arrivedCoverage } from './arrived-coverage.ts'
import type { CaseView } from './case-view.ts'
import type { CaseResolution } from './outcome-view.ts'
import { stateRow } from './states.ts'

type Known = Pick<CaseView, 'kind' | 'state' | 'store' | 'decision' | 'facts' | 'filedAt' | 'events' | 'pickup'>

/**
 * The customer's share, in basis points, of the shipping of a repair in warranty, where staff may ask for it: a pickup was booked, and it
 * was not asked for before. Null where they may not.
 */
export function shippingShare(view: Known, { invoices }: Pick<CaseResolution, 'invoices'>): number | null {
  if (view.kind !== 'repair' || view.pickup === null || stateRow(view.state).items === 'freed') return null
  if (invoices.some(({ purpose, state }) => purpose === 'shipping_share' && state !== 'void')) return null
  const coverage = arrivedCoverage(view) ?? view.decision.coverage
  if (coverage?.repairFee !== 'free' || coverage.customerShippingShare === null) return null
  const share = Math.round(Number(coverage.customerShippingShare) * 10_000)
  return share > 0 ? share : null
}

/** That share of what the pickup cost, in the store's currency; null where there is nothing to ask for. */
export function shippingShareOf(view: Known, outcome: Pick<CaseResolution, 'invoices'>, pickupCostMinor: number): Money | null {
  const share = shippingShare(view, outcome)
  const amountMinor = share === null ? 0 : shareOf(pickupCostMinor, share)
  return amountMinor > 0 ? { amountMinor, currency: stores[view.store].currency } : null
}
