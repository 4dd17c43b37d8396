import type { CaseEventView, CaseView, PickupView } from '#app/domain/cases/case-view.ts'
import { isMoment, type Moment } from '#app/domain/cases/step-rows.ts'
import { decide } from '#app/domain/policy/decide.ts'
import type { Coverage, Reason } from '#app/domain/policy/decision.ts'

import { repairFacts } from './repair-record.ts'

/** Where the clock of a repair stands (W3): its instants, and what the warranty says of it now. */
export type RepairClock = Readonly<{
  requestedAt: string
  handedOverAt: string | null
  returnedAt: string | null
  coverage: Coverage
  reasons: readonly Reason[]
}>

type Clocked = Pick<CaseView, 'facts' | 'filedAt' | 'events' | 'pickup'> & Partial<Pick<CaseView, 'exception'>>

/** The clock of a case as of `now`, or null where it is no repair, or one that a recall grants whatever the warranty says. */
export function repairClock(view: Clocked, now: string): RepairClock | null {
  if (!view.facts.repair || view.exception?.recall) return null
  const moments = repairMoments(view)
  const repair = repairFacts({ facts: view.facts, requestedAt: view.facts.now, ...moments })
  const { coverage, reasons } = decide({ ...view.facts, now, repair })
  if (!coverage) return null
  return {
    requestedAt: repair.firstRequestedAt ?? view.facts.now,
    handedOverAt: moments.handedOverAt,
    returnedAt: moments.returnedAt,
    coverage,
    reasons,
  }
}

type Told = Readonly<{ events: ReadonlyArray<Pick<CaseEventView, 'step' | 'at'>>; pickup: Pick<PickupView, 'day'> | null }>

/**
 * When the customer was asked to send the device in, handed it to the courier and got it back. A handover that was
 * noted after the booked day counts as of that day, and one that nobody noted as of the arrival.
 */
export function repairMoments({ events, pickup }: Told) {
  const last = (moment: Moment) => events.find(({ step }) => isMoment(step, moment))?.at ?? null
  const sendInAskedAt = last('asked-for')
  const noted = last('handed-over') ?? last('arrived')
  return { sendInAskedAt, handedOverAt: noted && handedOver(noted, sendInAskedAt, pickup?.day ?? null), returnedAt: last('returned') }
}

function handedOver(noted: string, asked: string | null, day: string | null): string {
  // Noon there is the same day in every store's zone.
  const booked = day === null ? noted : `${day}T12:00:00.000Z`
  const earlier = booked < noted ? booked : noted
  return asked !== null && earlier < asked ? asked : earlier
}
