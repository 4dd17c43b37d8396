import { type Money, shareOf } from '#app/domain/shared/money.ts'
import { stores } from '#app/domain/shared/stores.ts'
import { isUnderGuarantee } from '#app/domain/statutory/claim.ts'

import { arrivedCoverage } from './arrived-coverage.ts'
import type { CaseView } from './case-view.ts'
import type { CaseResolution } from './outcome-view.ts'
import { stateRow } from './states.ts'

type Known = Pick<CaseView, 'kind' | 'state' | 'store' | 'decision' | 'claim' | 'facts' | 'filedAt' | 'events' | 'pickup' | 'shipping'>

/**
 * The customer's share, in basis points, of the shipping of a repair, where staff may ask for it: a pickup was booked, and it was not
 * asked for before. Of a paid repair only what was agreed to is asked for beside its estimate. Null where they may not, where the
 * shop took it on, and under the legal guarantee, whatever was found.
 */
export function shippingShare(view: Known, { invoices }: Pick<CaseResolution, 'invoices'>): number | null {
  if (view.kind !== 'repair' || isUnderGuarantee(view) || view.pickup === null || stateRow(view.state).items === 'freed') return null
  if (invoices.some(({ purpose, state }) => purpose === 'shipping_share' && state !== 'void')) return null
  const coverage = arrivedCoverage(view) ?? view.decision.coverage
  const agreed = agreedShipping(view)
  if ((!agreed && coverage?.repairFee !== 'free') || !coverage || coverage.customerShippingShare === null) return null
  const share = Math.round(Number(coverage.customerShippingShare) * 10_000)
  return share > 0 && agreed?.amountMinor !== 0 ? share : null
}

/**
 * That share of what was agreed to; where a courier was booked before there were prices, of what staff say that it cost. Null where there
 * is nothing to ask for.
 */
export function shippingShareOf(view: Known, outcome: Pick<CaseResolution, 'invoices'>, saidMinor: number | null): Money | null {
  const share = shippingShare(view, outcome)
  const whole = agreedShipping(view)?.amountMinor ?? saidMinor
  const amountMinor = share === null || whole === null ? 0 : shareOf(whole, share)
  return amountMinor > 0 ? { amountMinor, currency: stores[view.store].currency } : null
}

/** What was agreed to for both ways; null where nothing was. */
export function agreedShipping({ shipping }: Pick<CaseView, 'shipping'>): Money | null {
  return shipping && shipping.agreedAt !== null ? shipping.amount : null
}
