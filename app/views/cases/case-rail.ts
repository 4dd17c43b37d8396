import type { CaseKind } from '#app/domain/cases/case-kind.ts'
import type { CaseView } from '#app/domain/cases/case-view.ts'
import { nextActorOf } from '#app/domain/cases/next-actor.ts'
import type { CaseState, StatesOf } from '#app/domain/cases/transitions.ts'
import { type Language, stores } from '#app/domain/shared/stores.ts'
import { formatDay, formatDayOf } from '#app/wording/shared/format.ts'
import type { cases } from '#app/wording/pages/en/cases.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

/** A part of the way that a request goes, as its customer counts them. */
type Stage = keyof typeof cases.rail.stages

/** The ways: their stages in order, each with the states in which a request is at it. What is in none of them has ended. */
const ways: { readonly [Kind in CaseKind]: Readonly<Partial<Record<Stage, ReadonlyArray<StatesOf<Kind>>>>> } = {
  cancel: { filed: [], review: ['submitted'], refund: ['confirmed'] },
  intercept: { filed: [], stop: ['submitted', 'requested'], way_back: ['intercepted'], refund: ['received', 'lost'] },
  refuse: {
    filed: [],
    review: ['submitted'],
    way_back: ['approved', 'pickup_booked', 'pickup_failed', 'awaiting_return'],
    inspection: ['received'],
    refund: ['inspected', 'lost'],
  },
  return: {
    filed: [],
    review: ['submitted', 'info_requested'],
    pickup: ['approved', 'pickup_booked', 'pickup_failed', 'picked_up'],
    inspection: ['received', 'inspected', 'offer_sent', 'offer_unanswered', 'offer_disputed'],
    refund: ['offer_accepted', 'rest_disputed', 'lost'],
  },
  exchange: {
    filed: [],
    review: ['submitted', 'info_requested'],
    pickup: ['approved', 'pickup_booked', 'pickup_failed', 'picked_up'],
    inspection: ['received', 'inspected', 'offer_sent', 'offer_unanswered', 'offer_disputed'],
    replacement: ['offer_accepted', 'awaiting_payment', 'payment_check', 'difference_paid', 'rest_disputed', 'lost'],
  },
  repair: {
    filed: [],
    review: ['submitted', 'info_requested', 'troubleshooting'],
    pickup: ['send_in', 'late', 'pickup_booked', 'pickup_failed', 'picked_up'],
    repair: [
      'received',
      'diagnosed',
      'estimate_sent',
      'estimate_accepted',
      'awaiting_payment',
      'payment_check',
      'awaiting_parts',
      'estimate_declined',
      'lost',
    ],
    home: ['repaired', 'replaced', 'shipped_back'],
  },
  not_received: { filed: [], review: ['submitted', 'info_requested'], search: ['inquiry'], outcome: [] },
  withdrawal: {
    filed: ['declared'],
    way_back: ['acknowledged', 'pickup_booked', 'pickup_failed', 'picked_up', 'own_shipping'],
    inspection: ['received'],
    refund: ['confirmed', 'assessed', 'lost'],
  },
}

/** The end that a way was for: every stage of it is done then. What was not received ends in several ways, and each is told by its name. */
const goals: Readonly<Record<CaseKind, CaseState | null>> = {
  cancel: 'refunded',
  intercept: 'refunded',
  refuse: 'refunded',
  return: 'refunded',
  exchange: 'replaced',
  repair: 'shipped_back',
  not_received: null,
  withdrawal: 'refunded',
}

export type RailStep = Readonly<{ id: string; name: string; place: 'done' | 'now' | 'next'; date: string | null }>

/** How far a request is: its stages in order, which are done, which one it is at, and when. */
export type CaseRail = Readonly<{ steps: readonly RailStep[]; at: number; of: number; name: string }>

/** What the rail knows of a case; its events the newest first. */
type Known = Pick<CaseView, 'kind' | 'state' | 'events' | 'filedAt' | 'answerBy' | 'dueAt' | 'pickup' | 'pickupWish' | 'store'>

/**
 * A stage is done on the day on which the request went past it. A request that ended otherwise than it was for shows what it went through, and
 * then its end.
 */
export function caseRail(view: Known, now: string, language: Language): CaseRail {
  const { timeZone } = stores[view.store]
  const t = wordsOf(language, 'cases')
  const stages = stagesOf(view.kind)
  const passed = datesPassed(view)
  const end = endOf(view)
  const reached = end === 'goal' ? stages.length : end === 'other' ? lastReached(view) + 1 : stageAt(view.kind, view.state)
  const steps = stages.map((stage, at): RailStep => {
    const place = at < reached ? 'done' : at === reached && end === null ? 'now' : 'next'
    const on = passed.get(at)
    const date = place === 'done' ? on && formatDayOf(on, timeZone, language) : place === 'now' ? nowWords(view, now, language) : null
    return { id: stage, name: t(`rail.stages.${stage}`), place, date: date ?? null }
  })
  const shown = end === 'other' ? [...steps.slice(0, reached), endStep(view, language)] : steps
  const at = Math.min(end === 'other' ? shown.length : reached + 1, shown.length)
  return { steps: shown, at, of: shown.length, name: shown[at - 1]?.name ?? '' }
}

function stagesOf(kind: CaseKind): Stage[] {
  return Object.keys(ways[kind]) as Stage[]
}

/** The place of the stage that a state belongs to; past the last where it belongs to none. */
function stageAt(kind: CaseKind, state: CaseState): number {
  const way: ReadonlyArray<readonly CaseState[]> = Object.values(ways[kind])
  const at = way.findIndex((states) => states.includes(state))
  return at < 0 ? way.length : at
}

/** How it ended: as it was for, otherwise, or not yet. */
function endOf({ kind, state, events }: Known): 'goal' | 'other' | null {
  if (stageAt(kind, state) < stagesOf(kind).length) return null
  return endedAs({ state, events }) === goals[kind] ? 'goal' : 'other'
}

/** What a case ended as: that it was closed says nothing of it. */
function endedAs({ state, events }: Pick<Known, 'state' | 'events'>): CaseState {
  return state === 'closed' ? (events.find(({ toState }) => toState !== 'closed')?.toState ?? state) : state
}

/** The furthest stage that it was at before it ended otherwise. */
function lastReached({ kind, events }: Known): number {
  const last = stagesOf(kind).length
  return Math.max(0, ...events.map(({ toState }) => stageAt(kind, toState)).filter((at) => at < last))
}

/** When each stage was left behind for the last time, by its place; events come the newest first. */
function datesPassed({ kind, events, filedAt }: Known): ReadonlyMap<number, string> {
  const oldestFirst = events.toReversed()
  const dates = stagesOf(kind).map((_, at) => {
    const back = oldestFirst.findLastIndex(({ toState }) => stageAt(kind, toState) <= at)
    return oldestFirst[back + 1]?.at
  })
  return new Map(dates.flatMap((date, at) => (at === 0 ? [[0, filedAt] as const] : date ? [[at, date] as const] : [])))
}

/** Until when the stage that it is at takes, as its page says; the pickup's own day once there is one. */
function nowWords(view: Known, now: string, language: Language): string | null {
  const t = wordsOf(language, 'cases')
  if (view.state === 'pickup_booked' && view.pickup) return t('rail.on', { date: formatDay(view.pickup.day, language) })
  const { by } = nextActorOf({ ...view, pickupChosen: view.pickupWish !== null })
  return by && by > now ? t('rail.by', { date: formatDayOf(by, stores[view.store].timeZone, language) }) : null
}

function endStep({ state, events, store }: Known, language: Language): RailStep {
  const last = events[0]
  return {
    id: 'end',
    name: wordsOf(language, 'cases')(`states.${endedAs({ state, events })}`),
    place: 'now',
    date: last ? formatDayOf(last.at, stores[store].timeZone, language) : null,
  }
}
