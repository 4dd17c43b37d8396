import { policyVersions } from '#app/domain/policy/versions.ts'
import { addBusinessDays } from '#app/domain/shared/business-days.ts'
import { parseDay } from '#app/domain/shared/calendar.ts'
import { holidayCalendar, type HolidayCalendar } from '#app/domain/shared/holidays.ts'
import { formatInstant, parseInstant } from '#app/domain/shared/instant.ts'
import { endOfDay, localDay, timeZone } from '#app/domain/shared/time-zone.ts'
import { type StoreId, stores } from '#app/domain/stores/stores.ts'

import { answerDays } from './answer-by.ts'
import type { CaseKind, CaseState, StepName } from './transitions.ts'

/** Who has to do the next thing. */
export type NextHands = 'staff' | 'customer' | 'carrier'

/** What a case is due for; each has its rule in `rules`. */
export type DueName =
  | 'review' | 'refund' | 'choose' | 'book' | 'send' | 'diagnose' | 'repair'
  | 'chase' | 'answer' | 'advice' | 'pickup' | 'arrival'

/** `count` days after the step began: business days of the store, or plain ones. */
type Rule = Readonly<{ hands: NextHands; days: number; business: boolean }>

/** What the vendor's pages fix (review R4, refund R5) and what we set ourselves (decision 0080). */
const rules: Readonly<Record<DueName, Rule>> = {
  review: { hands: 'staff', days: 2, business: true },
  refund: { hands: 'staff', days: 12, business: true },
  choose: { hands: 'customer', days: answerDays, business: false },
  book: { hands: 'staff', days: 2, business: true },
  send: { hands: 'staff', days: 2, business: true },
  diagnose: { hands: 'staff', days: 5, business: true },
  repair: { hands: 'staff', days: 12, business: true },
  chase: { hands: 'carrier', days: 2, business: true },
  answer: { hands: 'customer', days: answerDays, business: false },
  advice: { hands: 'customer', days: answerDays, business: false },
  pickup: { hands: 'customer', days: 2, business: true },
  arrival: { hands: 'carrier', days: 14, business: false },
}

const byState: Readonly<Partial<Record<CaseState, DueName>>> = {
  submitted: 'review', info_requested: 'answer', confirmed: 'refund', requested: 'chase', intercepted: 'arrival',
  awaiting_return: 'arrival', approved: 'book', troubleshooting: 'advice', send_in: 'book', pickup_booked: 'pickup',
  pickup_failed: 'book', late: 'book', picked_up: 'arrival', received: 'refund', inspected: 'refund', offer_sent: 'answer',
  offer_accepted: 'refund', offer_disputed: 'refund', rejected: 'send', lost: 'refund', diagnosed: 'repair',
  estimate_sent: 'answer', estimate_accepted: 'repair', estimate_declined: 'send', repaired: 'send',
}

const ofRepairs: Readonly<Partial<Record<CaseState, DueName>>> = {
  received: 'diagnose', replaced: 'send', lost: 'send',
}

/** What is known of a pickup that is to be booked: whether its customer chose one, and until when they are waited for. */
export type PickupStands = Readonly<{ answerBy: string | null; pickupChosen: boolean }>

/**
 * What a case in this state is due for; null where it is done, or waits for nothing but to be closed. A pickup is chosen by the
 * customer before we book it, where they are waited for.
 */
export function dueNameOf(kind: CaseKind, state: CaseState, { answerBy, pickupChosen }: PickupStands): DueName | null {
  const name = (kind === 'repair' ? ofRepairs[state] : undefined) ?? byState[state] ?? null
  return name === 'book' && !pickupChosen && (answerBy !== null || state === 'late') ? 'choose' : name
}

/** Whether anything is due in this state, whoever is next. */
export function isAnythingDue(kind: CaseKind, state: CaseState): boolean {
  return dueNameOf(kind, state, { answerBy: null, pickupChosen: false }) !== null
}

/** Who is next in this state; null where the case is done. */
export function nextHandsOf(kind: CaseKind, state: CaseState, pickup: PickupStands): NextHands | null {
  const name = dueNameOf(kind, state, pickup)
  return name && rules[name].hands
}

/** A rule as its words name it. */
export function dueRule(name: DueName): Rule {
  return rules[name]
}

/** What a due time is reckoned from. */
export type Past = Readonly<{
  kind: CaseKind
  store: StoreId
  events: ReadonlyArray<Readonly<{ step: StepName | 'file' | 'override'; at: string }>>
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
  const { days, business } = rules[name]
  const from = localDay(zone, parseInstant(name === 'refund' ? (arrivalOf(past) ?? now) : now))
  return formatInstant(endOfDay(zone, business ? addBusinessDays(calendarOf(past.store), from, days) : from + days))
}

function arrivalOf({ events }: Past): string | null {
  return events.find(({ step }) => step === 'receive' || step === 'arrive')?.at ?? null
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
