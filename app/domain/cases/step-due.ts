import type { CaseKind } from './case-kind.ts'
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
import { repayBy, type WithdrawalDates } from './withdrawal-terms.ts'
import type { Transition } from './transitions.ts'

/** What is known of a pickup that is to be booked: whether its customer chose one, and until when they are waited for. */
export type PickupStands = Readonly<{ answerBy: string | null; pickupChosen: boolean }>

/**
 * What a case in this state is due for; null where it is done, or waits for nothing but to be closed. A pickup is chosen by the
 * customer before we book it, where they are waited for.
 */
export function dueNameOf(kind: CaseKind, state: CaseState, { answerBy, pickupChosen }: PickupStands): DueName | null {
  const { due, dueInRepairs, dueInWithdrawals } = stateRow(state)
  const own = kind === 'repair' ? dueInRepairs : kind === 'withdrawal' ? dueInWithdrawals : undefined
  const name = own ?? due
  if (name === 'send_goods' && pickupChosen) return 'book'
  return name === 'book' && !pickupChosen && (answerBy !== null || state === 'late') ? 'choose' : name
}

/** Whether anything is due in this state, whoever is next. */
export function isAnythingDue(kind: CaseKind, state: CaseState): boolean {
  return dueNameOf(kind, state, { answerBy: null, pickupChosen: false }) !== null
}

/** Who is next in this state; null where the case is done. */
export function waitsFor(kind: CaseKind, state: CaseState, pickup: PickupStands): NextActorKind | null {
  const name = dueNameOf(kind, state, pickup)
  return name && dueRules[name].actor
}

/** What a due time is reckoned from. */
export type Past = Readonly<{
  kind: CaseKind
  store: StoreId
  events: ReadonlyArray<Readonly<{ step: Transition | 'file' | 'override'; at: string }>>
  /** Of a withdrawal, the dates that the law says. */
  withdrawal?: WithdrawalDates | null
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
  if (past.withdrawal && name === 'send_goods') return past.withdrawal.sendBackBy ?? past.withdrawal.refundBy
  if (past.withdrawal && name === 'repay') return repayBy(past.withdrawal, sentOrHereAt(past, to, now))
  const { days, business } = dueRules[name]
  const from = localDay(zone, parseInstant(name === 'refund' ? (arrivalOf(past) ?? now) : now))
  return formatInstant(endOfDay(zone, business ? addBusinessDays(calendarOf(past.store), from, days) : from + days))
}

/** When it was first known that the goods were on their way, or here; null while neither is. Nothing is waited for that never left. */
function sentOrHereAt({ events }: Past, to: CaseState, now: string): string | null {
  const known = events.findLast(({ step }) => isMoment(step, 'handed-over') || isMoment(step, 'arrived'))
  return known?.at ?? (to === 'confirmed' ? null : now)
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
