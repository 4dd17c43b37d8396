import type { RequestKind } from '#app/domain/policy/facts.ts'
import { policyVersions } from '#app/domain/policy/versions.ts'
import { addBusinessDays } from '#app/domain/shared/business-days.ts'
import { formatDay, parseDay } from '#app/domain/shared/calendar.ts'
import { holidayCalendar, type HolidayCalendar } from '#app/domain/shared/holidays.ts'
import { formatInstant, parseInstant } from '#app/domain/shared/instant.ts'
import { endOfDay, localDay, timeZone } from '#app/domain/shared/time-zone.ts'
import { type StoreId, stores } from '#app/domain/shared/stores.ts'

import { type DueName, dueRules, type NextActorKind } from './due-rules.ts'
import { type CaseState, stateRow } from './states.ts'
import { isMoment } from './step-rows.ts'
import type { Transition } from './transitions.ts'

/** What is known of a pickup that is to be booked: whether its customer chose one, and until when they are waited for. */
export type PickupStands = Readonly<{ answerBy: string | null; pickupChosen: boolean }>

/**
 * What a case in this state is due for; null where it is done, or waits for nothing but to be closed. A pickup is chosen by the
 * customer before we book it, where they are waited for.
 */
export function dueNameOf(kind: RequestKind, state: CaseState, { answerBy, pickupChosen }: PickupStands): DueName | null {
  const { due, dueInRepairs } = stateRow(state)
  const name = (kind === 'repair' ? dueInRepairs : undefined) ?? due
  return name === 'book' && !pickupChosen && (answerBy !== null || state === 'late') ? 'choose' : name
}

/** Whether anything is due in this state, whoever is next. */
export function isAnythingDue(kind: RequestKind, state: CaseState): boolean {
  return dueNameOf(kind, state, { answerBy: null, pickupChosen: false }) !== null
}

/** Who is next in this state; null where the case is done. */
export function waitsFor(kind: RequestKind, state: CaseState, pickup: PickupStands): NextActorKind | null {
  const name = dueNameOf(kind, state, pickup)
  return name && dueRules[name].actor
}

/** What a due time is reckoned from. */
export type Past = Readonly<{
  kind: RequestKind
  store: StoreId
  events: ReadonlyArray<Readonly<{ step: Transition | 'file' | 'override'; at: string }>>
}>

/**
 * Until when the next thing is to be done once the case enters `to` at `now`: the end of a day in the store's zone, or
 * null where nothing is. A refund counts from the arrival, however many steps lie between (R5); a pickup from its day.
 */
export function stepDue(past: Past, to: CaseState, now: string, pickup: PickupStands & Readonly<{ day: string | null }>): string | null {
  const name = dueNameOf(past.kind, to, pickup)
  if (name === null) return null
  const zone = timeZone(stores[past.store].timeZone)
  if (name === 'pickup' && pickup.day !== null) return formatInstant(endOfDay(zone, parseDay(pickup.day)))
  const { days, business } = dueRules[name]
  const from = localDay(zone, parseInstant(name === 'refund' ? (arrivalOf(past) ?? now) : now))
  return formatInstant(endOfDay(zone, business ? addBusinessDays(calendarOf(past.store), from, days) : from + days))
}

function arrivalOf({ events }: Past): string | null {
  return events.find(({ step }) => isMoment(step, 'arrived'))?.at ?? null
}

const calendars = new Map<StoreId, HolidayCalendar>()

/** The holidays of the newest policy: they say when people work, not what somebody is owed. */
function calendarOf(store: StoreId): HolidayCalendar {
  const known = calendars.get(store)
  if (known) return known
  const newest = policyVersions.at(-1)
  const calendar = holidayCalendar(newest ? newest.holidays[newest.stores[store].holidaysOf] : [])
  calendars.set(store, calendar)
  return calendar
}

/** The day, `YYYY-MM-DD` in the store's zone, by which a carrier usually answers an inquiry; null of a case that asks none. */
export function usualInquiryDay(past: Past, now: string): string | null {
  if (past.kind !== 'not_received') return null
  const { days } = dueRules.inquiry
  const today = localDay(timeZone(stores[past.store].timeZone), parseInstant(now))
  return formatDay(addBusinessDays(calendarOf(past.store), today, days))
}
