import { parseInstant, type EpochMs } from '#app/domain/shared/instant.ts'
import { endOfDay } from '#app/domain/shared/time-zone.ts'
import { dayOf, type Situation } from './situation.ts'

/**
 * The last millisecond of the window from receipt, before any claim moved it; null without a date of
 * receipt.
 */
export function receiptWindowEnd(situation: Situation): EpochMs | null {
  return situation.delivered === null ? null : windowEnd(situation, situation.delivered, 'windowDays')
}

export type ReturnWindow = Readonly<{
  /** The last millisecond that counts; null without a date of receipt. */
  end: EpochMs | null
  /** Whether a warranty claim moved the end to a later day. */
  movedByClaim: boolean
}>

/**
 * The window for a return (R2.claim). A claim opened between receipt and the end of the window from receipt
 * moves that end, never to an earlier day; the latest such claim decides, and the window it opens admits no
 * further claims.
 */
export function returnWindow(situation: Situation): ReturnWindow {
  const { delivered, facts } = situation
  const end = receiptWindowEnd(situation)
  const claims = facts.warrantyClaimsOpenedAt
  if (delivered === null || end === null || claims === undefined) return { end, movedByClaim: false }

  let latest = -Infinity
  for (const claim of claims) {
    const opened = parseInstant(claim)
    if (opened >= delivered && opened <= end && opened > latest) latest = opened
  }
  if (latest === -Infinity) return { end, movedByClaim: false }
  const moved = windowEnd(situation, latest, 'claimWindowDays')
  return moved > end ? { end: moved, movedByClaim: true } : { end, movedByClaim: false }
}

function windowEnd(situation: Situation, from: EpochMs, period: 'windowDays' | 'claimWindowDays'): EpochMs {
  const days = situation.policy.version.returns[period]
  return endOfDay(situation.store.zone, dayOf(situation, from) + days)
}
