import type { Coverage, Reason } from '#app/domain/policy/decision.ts'
import type { Cause } from '#app/domain/policy/facts.ts'
import { repairClock, repairMoments } from '#app/domain/warranty/repair-clock.ts'

import type { CaseView } from './case-view.ts'

type Known = Pick<CaseView, 'facts' | 'filedAt' | 'events' | 'pickup'> & Partial<Pick<CaseView, 'exception'>>

export type ArrivedClaim = Readonly<{ coverage: Coverage; reasons: readonly Reason[] }>

/**
 * The claim decided again for a device that was handed over: judged on its first request where that was in time, else on
 * the day of handing over (W3), and for the cause that diagnosis found, where it is said. Null for what is no repair, or
 * has not been handed over.
 */
export function arrivedClaim(view: Known, cause?: Cause): ArrivedClaim | null {
  const { facts } = view
  const { handedOverAt } = repairMoments(view)
  if (!facts.repair || handedOverAt === null) return null
  return repairClock(asFound(view, cause ?? null), handedOverAt)
}

/** A case with the cause that diagnosis found in place of the declared one: one page must not say both. */
export function asFound<View extends Pick<CaseView, 'facts'>>(view: View, cause: Cause | null): View {
  const { facts } = view
  return facts.repair && cause ? { ...view, facts: { ...facts, repair: { ...facts.repair, cause } } } : view
}

/** What the warranty says of it, for the cause that was declared. */
export function arrivedCoverage(view: Known): Coverage | null {
  return arrivedClaim(view)?.coverage ?? null
}
