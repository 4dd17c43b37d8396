import type { CaseKind } from './case-kind.ts'
import type { CaseView } from '#app/domain/cases/case-view.ts'
import { parseDay } from '#app/domain/shared/calendar.ts'
import { formatInstant, parseInstant } from '#app/domain/shared/instant.ts'
import { endOfDay, timeZone } from '#app/domain/shared/time-zone.ts'
import { stores } from '#app/domain/shared/stores.ts'

import { answerBy } from './answer-by.ts'
import { handOverBy } from '../parcels/hand-over-by.ts'
import { type CaseState, findStep } from './transitions.ts'

/** What a case waits for from its customer, where waiting has an end. */
export type Awaited = 'item' | 'pickup' | 'send-in'

/**
 * What the customer has to do for the case to go on; null where somebody else is next, or where no end of the waiting
 * is in the table: a repair whose customer owes us an answer simply waits.
 */
export function awaitedIn(kind: CaseKind, state: CaseState): Awaited | null {
  if (findStep(kind, 'miss_month')?.from.includes(state)) return 'send-in'
  if (!findStep(kind, 'expire')?.from.includes(state)) return null
  return state === 'info_requested' ? 'item' : 'pickup'
}

type Known = Pick<CaseView, 'kind' | 'store' | 'facts' | 'decision' | 'events' | 'replacement'>

/**
 * The last instant to do it, for a case that comes into that state now: the 14th day, or the last day to hand a device
 * over (W3), each to its end in the store's zone. Null where nothing ends. What was sent first has a date of its own; after that it is ours
 * to see to.
 */
export function waitsUntil(known: Known, state: CaseState, now: string): string | null {
  const awaited = awaitedIn(known.kind, state)
  const backBy = known.replacement?.first?.backBy
  if (awaited === 'pickup' && backBy) return parseInstant(backBy) > parseInstant(now) ? backBy : null
  if (awaited !== 'send-in') return awaited && answerBy(now, known.store)
  const day = handOverBy(known)
  return day && formatInstant(endOfDay(timeZone(stores[known.store].timeZone), parseDay(day)))
}

/** How many days before the end the customer is reminded: time enough to find a courier, or to find a photo. */
export const reminderDays = { item: 3, pickup: 5, 'send-in': 7, offer: 3, estimate: 3, payment: 3 } as const

export type Reminded = keyof typeof reminderDays

/** Whether a device is asked for and its month runs, or is over; null in any other state. */
export function askedToSendIn(state: CaseState): 'sendIn' | 'afterMonth' | null {
  if (state === 'send_in') return 'sendIn'
  return state === 'late' ? 'afterMonth' : null
}
