import { type CaseState, caseStates } from './states.ts'

export type { CaseState }

/** Who may take a step. */
export type ActorKind = 'customer' | 'staff' | 'system'

export const caseKinds = ['cancellation', 'interception', 'refusal', 'return', 'exchange', 'repair'] as const
export type CaseKind = (typeof caseKinds)[number]

/**
 * One step of a case's life: from which states, to which, by whom. `announces` says whether the
 * customer gets a mail about it.
 */
export type Step = Readonly<{
  from: readonly CaseState[]
  to: CaseState
  by: readonly ActorKind[]
  announces: boolean
  /** Goes on as a case of another kind, in whose table `to` stands. */
  becomes?: CaseKind
}>

const customer = ['customer'] as const
const staff = ['staff'] as const
const system = ['system'] as const

/** Withdrawing is open until the courier has the parcel. */
const beforePickup = ['submitted', 'info_requested', 'approved', 'pickup_booked', 'pickup_failed'] as const

/**
 * The life of a parcel that comes back, from the request to the money (return and exchange share it up to the end).
 */
const comingBack = {
  ask_for_item: { from: ['submitted'], to: 'info_requested', by: staff, announces: true },
  answer: { from: ['info_requested'], to: 'submitted', by: customer, announces: false },
  approve: { from: ['submitted', 'info_requested'], to: 'approved', by: staff, announces: true },
  decline: { from: ['submitted', 'info_requested'], to: 'declined', by: staff, announces: true },
  book_pickup: { from: ['approved', 'pickup_failed'], to: 'pickup_booked', by: staff, announces: true },
  report_failed_pickup: { from: ['pickup_booked'], to: 'pickup_failed', by: ['customer', 'staff'], announces: true },
  correct_pickup: { from: ['pickup_booked'], to: 'pickup_booked', by: staff, announces: true },
  pick_up: { from: ['pickup_booked'], to: 'picked_up', by: ['staff', 'system'], announces: false },
  /** Also where it turns up after it was held for lost. */
  receive: { from: ['pickup_booked', 'picked_up', 'lost'], to: 'received', by: staff, announces: true },
  /** It came without a pickup of ours: sent by the customer, or before anything was decided. */
  arrive: { from: ['submitted', 'info_requested', 'approved', 'pickup_failed'], to: 'received', by: staff, announces: true },
  inspect: { from: ['received'], to: 'inspected', by: staff, announces: false },
  send_offer: { from: ['inspected', 'offer_disputed'], to: 'offer_sent', by: staff, announces: true },
  accept_offer: { from: ['offer_sent'], to: 'offer_accepted', by: ['customer', 'system'], announces: true },
  dispute_offer: { from: ['offer_sent'], to: 'offer_disputed', by: customer, announces: true },
  reject: { from: ['inspected', 'offer_disputed'], to: 'rejected', by: staff, announces: true },
  send_back: { from: ['rejected'], to: 'sent_back', by: staff, announces: true },
  lose: { from: ['picked_up'], to: 'lost', by: staff, announces: true },
  withdraw: { from: beforePickup, to: 'withdrawn', by: customer, announces: true },
  expire: { from: ['info_requested', 'approved', 'pickup_failed'], to: 'expired', by: system, announces: true },
} as const satisfies Record<string, Step>

const returnSteps = {
  ...comingBack,
  refund: { from: ['inspected', 'offer_accepted', 'lost'], to: 'refunded', by: staff, announces: true },
  close: { from: ['refunded', 'sent_back'], to: 'closed', by: ['staff', 'system'], announces: false },
} as const satisfies Record<string, Step>

const exchangeSteps = {
  ...comingBack,
  replace: { from: ['inspected', 'offer_accepted', 'lost'], to: 'replaced', by: staff, announces: true },
  refund: { from: ['inspected', 'offer_accepted', 'lost'], to: 'refunded', by: staff, announces: true },
  close: { from: ['refunded', 'replaced', 'sent_back'], to: 'closed', by: ['staff', 'system'], announces: false },
} as const satisfies Record<string, Step>

const cancellationSteps = {
  confirm: { from: ['submitted'], to: 'confirmed', by: staff, announces: true },
  decline: { from: ['submitted'], to: 'declined', by: staff, announces: true },
  refund: { from: ['confirmed'], to: 'refunded', by: staff, announces: true },
  withdraw: { from: ['submitted'], to: 'withdrawn', by: customer, announces: true },
  /** It was sent all the same: an interception now, at the fee that was filed. */
  ship_anyway: {
    from: ['submitted', 'confirmed'], to: 'requested', by: ['staff', 'system'], announces: true, becomes: 'interception',
  },
} as const satisfies Record<string, Step>

const interceptionSteps = {
  request: { from: ['submitted'], to: 'requested', by: staff, announces: true },
  decline: { from: ['submitted'], to: 'declined', by: staff, announces: true },
  intercept: { from: ['requested'], to: 'intercepted', by: ['staff', 'system'], announces: true },
  /** It was not stopped, or was delivered although the carrier had said so. */
  fail: { from: ['requested', 'intercepted'], to: 'failed', by: ['staff', 'system'], announces: true },
  receive: { from: ['intercepted', 'lost'], to: 'received', by: staff, announces: true },
  lose: { from: ['intercepted'], to: 'lost', by: staff, announces: true },
  refund: { from: ['received', 'lost'], to: 'refunded', by: staff, announces: true },
  withdraw: { from: ['submitted', 'requested'], to: 'withdrawn', by: customer, announces: true },
} as const satisfies Record<string, Step>

const refusalSteps = {
  /** Also where it had been approved for a pickup that nobody can make. */
  await_return: { from: ['submitted', 'approved'], to: 'awaiting_return', by: staff, announces: true },
  approve: { from: ['submitted'], to: 'approved', by: staff, announces: true },
  decline: { from: ['submitted'], to: 'declined', by: staff, announces: true },
  book_pickup: { from: ['approved', 'pickup_failed'], to: 'pickup_booked', by: staff, announces: true },
  report_failed_pickup: { from: ['pickup_booked'], to: 'pickup_failed', by: ['customer', 'staff'], announces: true },
  correct_pickup: { from: ['pickup_booked'], to: 'pickup_booked', by: staff, announces: true },
  receive: { from: ['awaiting_return', 'pickup_booked', 'lost'], to: 'received', by: staff, announces: true },
  /** It came before anything was decided, or without a pickup of ours. */
  arrive: { from: ['submitted', 'approved', 'pickup_failed'], to: 'received', by: staff, announces: true },
  inspect: { from: ['received'], to: 'inspected', by: staff, announces: false },
  /** Refused and under way, or with the courier: what the carrier loses then is not the customer's risk. */
  lose: { from: ['awaiting_return', 'pickup_booked'], to: 'lost', by: staff, announces: true },
  refund: { from: ['inspected', 'lost'], to: 'refunded', by: staff, announces: true },
  miss: { from: ['awaiting_return'], to: 'not_returned', by: ['staff', 'system'], announces: true },
  withdraw: { from: ['submitted', 'approved', 'pickup_booked', 'pickup_failed'], to: 'withdrawn', by: customer, announces: true },
} as const satisfies Record<string, Step>

const repairSteps = {
  ask_for_item: { from: ['submitted'], to: 'info_requested', by: staff, announces: true },
  answer: { from: ['info_requested'], to: 'submitted', by: customer, announces: false },
  troubleshoot: { from: ['submitted', 'info_requested'], to: 'troubleshooting', by: staff, announces: true },
  decline: { from: ['submitted', 'info_requested'], to: 'declined', by: staff, announces: true },
  solve: { from: ['troubleshooting'], to: 'solved', by: ['customer', 'staff'], announces: true },
  replace: { from: ['troubleshooting', 'diagnosed', 'lost'], to: 'replaced', by: staff, announces: true },
  /** The advice did not help: support is next, and may ask for the device now. */
  report_still_faulty: { from: ['troubleshooting'], to: 'submitted', by: customer, announces: false },
  ask_to_send_in: { from: ['troubleshooting', 'submitted'], to: 'send_in', by: staff, announces: true },
  book_pickup: { from: ['send_in', 'pickup_failed', 'late'], to: 'pickup_booked', by: staff, announces: true },
  report_failed_pickup: { from: ['pickup_booked'], to: 'pickup_failed', by: ['customer', 'staff'], announces: true },
  correct_pickup: { from: ['pickup_booked'], to: 'pickup_booked', by: staff, announces: true },
  pick_up: { from: ['pickup_booked'], to: 'picked_up', by: ['staff', 'system'], announces: false },
  receive: { from: ['pickup_booked', 'picked_up', 'lost'], to: 'received', by: staff, announces: true },
  /** It came without a pickup of ours, whatever had been agreed on by then. */
  arrive: {
    from: ['submitted', 'info_requested', 'troubleshooting', 'send_in', 'pickup_failed', 'late'], to: 'received', by: staff,
    announces: true,
  },
  diagnose: { from: ['received'], to: 'diagnosed', by: staff, announces: false },
  send_estimate: { from: ['diagnosed'], to: 'estimate_sent', by: staff, announces: true },
  accept_estimate: { from: ['estimate_sent'], to: 'estimate_accepted', by: customer, announces: true },
  decline_estimate: { from: ['estimate_sent'], to: 'estimate_declined', by: ['customer', 'system'], announces: true },
  repair: { from: ['diagnosed', 'estimate_accepted'], to: 'repaired', by: staff, announces: true },
  /** It goes back as it is, and nobody is asked for a price: nothing was found, or the customer wants it back. */
  return_unrepaired: { from: ['received', 'diagnosed'], to: 'shipped_back', by: staff, announces: true },
  ship_back: { from: ['repaired', 'replaced', 'estimate_declined'], to: 'shipped_back', by: staff, announces: true },
  close: { from: ['shipped_back', 'solved', 'replaced'], to: 'closed', by: ['staff', 'system'], announces: false },
  withdraw: {
    from: ['submitted', 'info_requested', 'troubleshooting', 'send_in', 'pickup_booked', 'pickup_failed', 'late'],
    to: 'withdrawn', by: customer, announces: true,
  },
  lose: { from: ['picked_up'], to: 'lost', by: staff, announces: true },
  miss_month: { from: ['send_in', 'pickup_failed'], to: 'late', by: system, announces: true },
} as const satisfies Record<string, Step>

/** Every kind's life as data; all else about states is derived from it. */
export const transitions = {
  cancellation: cancellationSteps,
  interception: interceptionSteps,
  refusal: refusalSteps,
  return: returnSteps,
  exchange: exchangeSteps,
  repair: repairSteps,
} as const satisfies Record<CaseKind, Record<string, Step>>

type StepNames<K extends CaseKind> = K extends CaseKind ? keyof (typeof transitions)[K] & string : never
export type StepName = StepNames<CaseKind>

export const firstState = 'submitted' satisfies CaseState

/** Every state that a case of that kind can be in. */
export type StatesOf<Kind extends CaseKind> = typeof firstState | Extract<
  Exclude<(typeof transitions)[Kind][keyof (typeof transitions)[Kind]], { becomes: CaseKind }>,
  { to: CaseState }
>['to']

/** The step of that name in the life of that kind, or null where its life has none. */
export function findStep(kind: CaseKind, name: StepName): Step | null {
  const steps: Readonly<Record<string, Step>> = transitions[kind]
  return steps[name] ?? null
}

/** The steps that `actor` may take from where a case stands, in the table's order. */
export function openSteps(kind: CaseKind, state: CaseState, actor: ActorKind): StepName[] {
  const steps: ReadonlyArray<[string, Step]> = Object.entries(transitions[kind])
  return steps.filter(([, step]) => step.from.includes(state) && step.by.includes(actor)).map(([name]) => name as StepName)
}

/** Whether a step from one state to another means that the courier who was booked does not come. */
export function callsPickupOff(from: CaseState, to: CaseState): boolean {
  return from === 'pickup_booked' && (to === 'pickup_failed' || to === 'withdrawn')
}

/** Whether nothing can move the case any more. */
export function isFinal(kind: CaseKind, state: CaseState): boolean {
  return Object.values<Step>(transitions[kind]).every((step) => !step.from.includes(state))
}

/** Whether it is the end of every kind of case that comes there. */
export function isEnd(state: CaseState): boolean {
  return caseKinds.every((kind) => isFinal(kind, state))
}

/** The states in which nothing is left to do but to write it down: those that can only be closed, and the last ones. */
export function settledStates(kind: CaseKind): CaseState[] {
  const close = findStep(kind, 'close')
  const reached = new Set(Object.values<Step>(transitions[kind]).flatMap(({ to, becomes }) => (becomes ? [] : [to])))
  return caseStates.filter((state) => reached.has(state) && (isFinal(kind, state) || close?.from.includes(state) === true))
}
