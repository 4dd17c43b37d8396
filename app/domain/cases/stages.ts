import type { CaseKind } from './case-kind.ts'
import type { CaseState } from './states.ts'
import type { StatesOf } from './transitions.ts'

/** A part of the way that a request goes, as its customer counts them. */
type Stage =
  'filed' | 'review' | 'stop' | 'pickup' | 'way_back' | 'inspection' | 'repair' | 'home' | 'search' | 'refund' | 'replacement' | 'outcome'

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

/** Where a case stands, and what led there, the newest first. */
type Ended = Readonly<{ state: CaseState; events: ReadonlyArray<Readonly<{ toState: CaseState }>> }>

/** The stages of a kind's way, in order. */
export function stagesOf(kind: CaseKind): Stage[] {
  return Object.keys(ways[kind]) as Stage[]
}

/** The place of the stage that a state belongs to; past the last where it belongs to none. */
export function stageAt(kind: CaseKind, state: CaseState): number {
  const way: ReadonlyArray<readonly CaseState[]> = Object.values(ways[kind])
  const at = way.findIndex((states) => states.includes(state))
  return at < 0 ? way.length : at
}

/** How it ended: as it was for, otherwise, or not yet. */
export function wayEnd({ kind, state, events }: Ended & Readonly<{ kind: CaseKind }>): 'goal' | 'other' | null {
  if (stageAt(kind, state) < stagesOf(kind).length) return null
  return endedAs({ state, events }) === goals[kind] ? 'goal' : 'other'
}

/** What a case ended as: that it was closed says nothing of it. */
export function endedAs({ state, events }: Ended): CaseState {
  return state === 'closed' ? (events.find(({ toState }) => toState !== 'closed')?.toState ?? state) : state
}
