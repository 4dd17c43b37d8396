import { type CaseKind, caseKinds } from './case-kind.ts'

import { leftOpen } from './left-open-steps.ts'
import { type CaseState, caseStates, statesWhere } from './states.ts'
import { type ActorKind, type Transition, type StepRow, stepRows as steps } from './step-rows.ts'

export type { ActorKind, CaseState, Transition }

/** One step of a kind's life: what it is in every kind, from which states it is taken, and to which it leads. */
export type Step = StepRow &
  Readonly<{
    from: readonly CaseState[]
    /** Null where the case stays where it is. */
    to: CaseState | null
    /** Only after, or only without, that step before it. */
    after?: Transition
    unless?: Transition | readonly Transition[]
    /** Goes on as a case of another kind, in whose table `to` stands. */
    becomes?: CaseKind
  }>

type Life = Readonly<Record<string, Step>>

export const firstState = 'submitted' satisfies CaseState

/** Where a case of that kind begins. A withdrawal asks for nothing, and so nobody has to answer it. */
export function firstStateOf(kind: CaseKind): CaseState {
  return kind === 'withdrawal' ? 'declared' : firstState
}

/**
 * The life of a parcel that comes back, from the request to the money (return and exchange share it up to the end).
 */
const comingBack = {
  ask_for_item: { ...steps.ask_for_item, from: ['submitted'], to: 'info_requested' },
  answer: { ...steps.answer, from: ['info_requested'], to: 'submitted' },
  approve: { ...steps.approve, from: ['submitted', 'info_requested'], to: 'approved' },
  decline: { ...steps.decline, from: ['submitted', 'info_requested'], to: 'declined' },
  book_pickup: { ...steps.book_pickup, from: ['approved', 'pickup_failed'], to: 'pickup_booked' },
  report_failed_pickup: { ...steps.report_failed_pickup, from: ['pickup_booked'], to: 'pickup_failed' },
  correct_pickup: { ...steps.correct_pickup, from: ['pickup_booked'], to: 'pickup_booked' },
  pick_up: { ...steps.pick_up, from: ['pickup_booked'], to: 'picked_up' },
  /** Also where it turns up after it was held for lost. */
  receive: { ...steps.receive, from: ['pickup_booked', 'picked_up', 'lost'], to: 'received' },
  /** It came without a pickup of ours: sent by the customer, or before anything was decided. */
  arrive: { ...steps.arrive, from: ['submitted', 'info_requested', 'approved', 'pickup_failed'], to: 'received' },
  inspect: { ...steps.inspect, from: ['received'], to: 'inspected' },
  send_offer: { ...steps.send_offer, from: ['inspected', 'offer_unanswered', 'offer_disputed'], to: 'offer_sent' },
  accept_offer: { ...steps.accept_offer, from: ['offer_sent'], to: 'offer_accepted' },
  dispute_offer: { ...steps.dispute_offer, from: ['offer_sent', 'offer_unanswered'], to: 'offer_disputed' },
  ...leftOpen,
  reject: { ...steps.reject, from: ['inspected', 'offer_unanswered', 'offer_disputed'], to: 'rejected' },
  send_back: { ...steps.send_back, from: ['rejected'], to: 'sent_back' },
  lose: { ...steps.lose, from: ['picked_up'], to: 'lost' },
  expire: { ...steps.expire, from: ['info_requested', 'approved', 'pickup_failed'], to: 'expired' },
  /** Until then its customer lets it go themselves. */
  give_way: {
    ...steps.give_way,
    from: ['picked_up', 'received', 'inspected', 'offer_sent', 'offer_unanswered', 'offer_accepted', 'offer_disputed'],
    to: 'withdrawn',
  },
} as const satisfies Life

/** Something was paid that is not what was asked for: staff look at it. */
const paying = { question_payment: { ...steps.question_payment, from: ['awaiting_payment'], to: 'payment_check' } } as const satisfies Life

/** With the step by which a customer takes their request back, from wherever the states of that life say that they may. */
function withdrawable<const Steps extends Life>(life: Steps, unless: Pick<Step, 'unless'> = {}) {
  const reached = new Set<CaseState>([firstState, ...statesReached(life)])
  const from = statesWhere((row) => row.withdrawable === true).filter((state) => reached.has(state))
  return { ...life, withdraw: { ...steps.withdraw, from, to: 'withdrawn', ...unless } } as const
}

/** The states that the steps of a life lead to, but where they go on as another kind. */
function statesReached(life: Life): CaseState[] {
  return Object.values(life).flatMap(({ to, becomes }) => (becomes || to === null ? [] : [to]))
}

const returnSteps = withdrawable({
  ...comingBack,
  refund: { ...steps.refund, from: ['inspected', 'offer_accepted', 'offer_unanswered', 'rest_disputed', 'lost'], to: 'refunded' },
  close: { ...steps.close, from: ['refunded', 'sent_back'], to: 'closed' },
})

/** What may still be called off, or ended without what was promised, is so no more once that was sent before anything came back. */
const unlessSent = { unless: 'send_first' } as const

const exchangeSteps = withdrawable(
  {
    ...comingBack,
    reject: { ...comingBack.reject, ...unlessSent },
    expire: { ...comingBack.expire, ...unlessSent },
    give_way: { ...comingBack.give_way, ...unlessSent },
    /** It goes out before what it is sent for has come: two people agreed to that, and the shop has done it. */
    send_first: { ...steps.send_first, from: ['approved', 'pickup_booked', 'pickup_failed'], to: null, ...unlessSent },
    /** What was to come back for it does not, and is its customer's: paid for, or let go of by two people. */
    keep: { ...steps.keep, from: ['approved', 'pickup_booked', 'pickup_failed'], to: 'not_returned', after: 'send_first' },
    /** What is wanted costs more: it is sent once that is paid, and refunded in place of it where that is not. */
    ask_for_payment: { ...steps.ask_for_payment, from: ['inspected', 'offer_accepted'], to: 'awaiting_payment', ...unlessSent },
    ...paying,
    pay: { ...steps.pay, from: ['awaiting_payment', 'payment_check'], to: 'difference_paid' },
    leave_unpaid: { ...steps.leave_unpaid, from: ['awaiting_payment', 'payment_check'], to: 'inspected' },
    miss_payment: { ...steps.miss_payment, from: ['awaiting_payment'], to: 'inspected' },
    /** What was promised cannot be sent any more: its customer chose something else, or the money. */
    choose_instead: { ...steps.choose_instead, from: ['inspected', 'offer_accepted', 'difference_paid'], to: 'inspected', ...unlessSent },
    replace: { ...steps.replace, from: ['inspected', 'offer_accepted', 'difference_paid', 'lost'], to: 'replaced' },
    refund: { ...returnSteps.refund, from: [...returnSteps.refund.from, 'difference_paid'], to: 'refunded', ...unlessSent },
    close: { ...steps.close, from: ['refunded', 'replaced', 'sent_back'], to: 'closed' },
  },
  unlessSent,
)

const cancellationSteps = withdrawable({
  confirm: { ...steps.confirm, from: ['submitted'], to: 'confirmed' },
  decline: { ...steps.decline, from: ['submitted'], to: 'declined' },
  refund: { ...steps.refund, from: ['confirmed'], to: 'refunded' },
  /** Nothing is left of what was received for it, or nothing ever was. */
  end_without_refund: { ...steps.end_without_refund, from: ['confirmed'], to: 'closed' },
  /** It was sent all the same: an interception now, at the fee that was filed. */
  ship_anyway: { ...steps.ship_anyway, from: ['submitted', 'confirmed'], to: 'requested', becomes: 'intercept' },
})

const interceptionSteps = withdrawable({
  request: { ...steps.request, from: ['submitted'], to: 'requested' },
  decline: { ...steps.decline, from: ['submitted'], to: 'declined' },
  intercept: { ...steps.intercept, from: ['requested'], to: 'intercepted' },
  /** It was not stopped, or was delivered although the carrier had said so. */
  fail: { ...steps.fail, from: ['requested', 'intercepted'], to: 'failed' },
  receive: { ...steps.receive, from: ['intercepted', 'lost'], to: 'received' },
  lose: { ...steps.lose, from: ['intercepted'], to: 'lost' },
  refund: { ...steps.refund, from: ['received', 'lost'], to: 'refunded' },
})

const refusalSteps = withdrawable({
  /** Also where it had been approved for a pickup that nobody can make. */
  await_return: { ...steps.await_return, from: ['submitted', 'approved'], to: 'awaiting_return' },
  approve: { ...steps.approve, from: ['submitted'], to: 'approved' },
  decline: { ...steps.decline, from: ['submitted'], to: 'declined' },
  book_pickup: { ...steps.book_pickup, from: ['approved', 'pickup_failed'], to: 'pickup_booked' },
  report_failed_pickup: { ...steps.report_failed_pickup, from: ['pickup_booked'], to: 'pickup_failed' },
  correct_pickup: { ...steps.correct_pickup, from: ['pickup_booked'], to: 'pickup_booked' },
  receive: { ...steps.receive, from: ['awaiting_return', 'pickup_booked', 'lost'], to: 'received' },
  /** It came before anything was decided, or without a pickup of ours. */
  arrive: { ...steps.arrive, from: ['submitted', 'approved', 'pickup_failed'], to: 'received' },
  inspect: { ...steps.inspect, from: ['received'], to: 'inspected' },
  /** Refused and under way, or with the courier: what the carrier loses then is not the customer's risk. */
  lose: { ...steps.lose, from: ['awaiting_return', 'pickup_booked'], to: 'lost' },
  refund: { ...steps.refund, from: ['inspected', 'lost'], to: 'refunded' },
  miss: { ...steps.miss, from: ['awaiting_return'], to: 'not_returned' },
})

const repairSteps = withdrawable({
  ask_for_item: { ...steps.ask_for_item, from: ['submitted'], to: 'info_requested' },
  answer: { ...steps.answer, from: ['info_requested'], to: 'submitted' },
  troubleshoot: { ...steps.troubleshoot, from: ['submitted', 'info_requested'], to: 'troubleshooting' },
  decline: { ...steps.decline, from: ['submitted', 'info_requested'], to: 'declined' },
  solve: { ...steps.solve, from: ['troubleshooting'], to: 'solved' },
  replace: { ...steps.replace, from: ['troubleshooting', 'diagnosed', 'lost'], to: 'replaced' },
  /** The advice did not help: support is next, and may ask for the device now. */
  report_still_faulty: { ...steps.report_still_faulty, from: ['troubleshooting'], to: 'submitted' },
  ask_to_send_in: { ...steps.ask_to_send_in, from: ['troubleshooting', 'submitted'], to: 'send_in' },
  book_pickup: { ...steps.book_pickup, from: ['send_in', 'pickup_failed', 'late'], to: 'pickup_booked' },
  report_failed_pickup: { ...steps.report_failed_pickup, from: ['pickup_booked'], to: 'pickup_failed' },
  correct_pickup: { ...steps.correct_pickup, from: ['pickup_booked'], to: 'pickup_booked' },
  pick_up: { ...steps.pick_up, from: ['pickup_booked'], to: 'picked_up' },
  receive: { ...steps.receive, from: ['pickup_booked', 'picked_up', 'lost'], to: 'received' },
  /** It came without a pickup of ours, whatever had been agreed on by then. */
  arrive: { ...steps.arrive, from: ['submitted', 'info_requested', 'troubleshooting', 'send_in', 'pickup_failed', 'late'], to: 'received' },
  diagnose: { ...steps.diagnose, from: ['received'], to: 'diagnosed' },
  send_estimate: { ...steps.send_estimate, from: ['diagnosed'], to: 'estimate_sent' },
  accept_estimate: { ...steps.accept_estimate, from: ['estimate_sent'], to: 'estimate_accepted' },
  decline_estimate: { ...steps.decline_estimate, from: ['estimate_sent'], to: 'estimate_declined' },
  ask_for_payment: { ...steps.ask_for_payment, from: ['estimate_accepted'], to: 'awaiting_payment' },
  ...paying,
  pay: { ...steps.pay, from: ['awaiting_payment', 'payment_check'], to: 'estimate_accepted' },
  leave_unpaid: { ...steps.leave_unpaid, from: ['awaiting_payment', 'payment_check'], to: 'estimate_declined' },
  miss_payment: { ...steps.miss_payment, from: ['awaiting_payment'], to: 'estimate_declined' },
  /** Also where another day is expected than was said. */
  await_parts: { ...steps.await_parts, from: ['diagnosed', 'estimate_accepted', 'awaiting_parts'], to: 'awaiting_parts' },
  /** It goes on from where it waited, so that what was accepted stays so, and nothing is free that was not. */
  parts_came: { ...steps.parts_came, from: ['awaiting_parts'], to: 'diagnosed', unless: 'accept_estimate' },
  parts_came_after_estimate: {
    ...steps.parts_came_after_estimate,
    from: ['awaiting_parts'],
    to: 'estimate_accepted',
    after: 'accept_estimate',
  },
  repair: { ...steps.repair, from: ['diagnosed', 'estimate_accepted'], to: 'repaired' },
  /** It goes back as it is: nothing was found, the customer wants it back, or it cannot be repaired although that was paid for. */
  return_unrepaired: {
    ...steps.return_unrepaired,
    from: ['received', 'diagnosed', 'estimate_accepted', 'awaiting_parts'],
    to: 'shipped_back',
  },
  ship_back: { ...steps.ship_back, from: ['repaired', 'replaced', 'estimate_declined'], to: 'shipped_back' },
  close: { ...steps.close, from: ['shipped_back', 'solved', 'replaced'], to: 'closed' },
  lose: { ...steps.lose, from: ['picked_up'], to: 'lost' },
  miss_month: { ...steps.miss_month, from: ['send_in', 'pickup_failed'], to: 'late' },
})

const notReceivedSteps = withdrawable({
  ask_for_item: { ...steps.ask_for_item, from: ['submitted'], to: 'info_requested' },
  answer: { ...steps.answer, from: ['info_requested'], to: 'submitted' },
  open_inquiry: { ...steps.open_inquiry, from: ['submitted', 'info_requested'], to: 'inquiry' },
  /** Its carrier asked for more time. */
  extend_inquiry: { ...steps.extend_inquiry, from: ['inquiry'], to: 'inquiry' },
  /** Also where its carrier has proved that it was handed over. */
  decline: { ...steps.decline, from: ['submitted', 'info_requested', 'inquiry'], to: 'declined' },
  find: { ...steps.find, from: ['inquiry'], to: 'parcel_found' },
  send_again: { ...steps.send_again, from: ['inquiry'], to: 'sent_again' },
  refund: { ...steps.refund, from: ['inquiry'], to: 'refunded' },
  close: { ...steps.close, from: ['parcel_found', 'sent_again', 'refunded'], to: 'closed' },
  expire: { ...steps.expire, from: ['info_requested'], to: 'expired' },
})

/**
 * What the law grants takes no yes: it is acknowledged at once, and then the goods come back, or never went. The money goes back once they
 * are here and were looked at, or once somebody showed that they were sent; nothing ends because they are late.
 */
const withdrawalSteps = {
  acknowledge: { ...steps.acknowledge, from: ['declared'], to: 'acknowledged' },
  /** Nothing of it was ever sent, so that nothing comes back. */
  acknowledge_unsent: { ...steps.acknowledge_unsent, from: ['declared'], to: 'confirmed' },
  /** It left us before the shop called it off. */
  sent_meanwhile: { ...steps.sent_meanwhile, from: ['confirmed'], to: 'acknowledged' },
  decline: { ...steps.decline, from: ['declared', 'acknowledged', 'confirmed', 'own_shipping', 'pickup_failed'], to: 'declined' },
  book_pickup: { ...steps.book_pickup, from: ['acknowledged', 'pickup_failed'], to: 'pickup_booked' },
  report_failed_pickup: { ...steps.report_failed_pickup, from: ['pickup_booked'], to: 'pickup_failed' },
  correct_pickup: { ...steps.correct_pickup, from: ['pickup_booked'], to: 'pickup_booked' },
  pick_up: { ...steps.pick_up, from: ['pickup_booked'], to: 'picked_up' },
  send_own: { ...steps.send_own, from: ['acknowledged', 'pickup_failed'], to: 'own_shipping' },
  receive: { ...steps.receive, from: ['pickup_booked', 'picked_up', 'own_shipping', 'lost'], to: 'received' },
  arrive: { ...steps.arrive, from: ['acknowledged', 'pickup_failed'], to: 'received' },
  assess: { ...steps.assess, from: ['received'], to: 'assessed' },
  /** Whoever sends goods back bears no risk of it. */
  lose: { ...steps.lose, from: ['own_shipping', 'picked_up'], to: 'lost' },
  refund: { ...steps.refund, from: ['confirmed', 'own_shipping', 'picked_up', 'assessed', 'lost'], to: 'refunded' },
  reject: { ...steps.reject, from: ['received', 'assessed'], to: 'rejected' },
  send_back: { ...steps.send_back, from: ['rejected'], to: 'sent_back' },
  close: { ...steps.close, from: ['refunded', 'sent_back'], to: 'closed' },
} as const satisfies Life

/** Every kind's life as data; all else about states is derived from it. */
export const transitions = {
  cancel: cancellationSteps,
  intercept: interceptionSteps,
  refuse: refusalSteps,
  return: returnSteps,
  exchange: exchangeSteps,
  repair: repairSteps,
  not_received: notReceivedSteps,
  withdrawal: withdrawalSteps,
} as const satisfies Record<CaseKind, Life>

/** Every state that a case of that kind can be in. */
export type StatesOf<Kind extends CaseKind> =
  | (Kind extends 'withdrawal' ? 'declared' : typeof firstState)
  | Extract<Exclude<(typeof transitions)[Kind][keyof (typeof transitions)[Kind]], { becomes: CaseKind }>, { to: CaseState }>['to']

/** The step of that name in the life of that kind, or null where its life has none. */
export function findStep(kind: CaseKind, name: Transition): Step | null {
  const steps: Readonly<Record<string, Step>> = transitions[kind]
  return steps[name] ?? null
}

/** The steps that `actor` may take from where a case stands, in the table's order. */
export function openSteps(kind: CaseKind, state: CaseState, actor: ActorKind): Transition[] {
  const steps: ReadonlyArray<[string, Step]> = Object.entries(transitions[kind])
  return steps.filter(([, step]) => step.from.includes(state) && step.by.includes(actor)).map(([name]) => name as Transition)
}

/** Whether a step from one state to another means that the courier who was booked does not come. */
export function callsPickupOff(from: CaseState, to: CaseState): boolean {
  return from === 'pickup_booked' && (to === 'pickup_failed' || to === 'withdrawn' || to === 'not_returned')
}

/** Whether a courier is to be booked, or is booked for another day or place. */
export function isToBeFetched(kind: CaseKind, state: CaseState): boolean {
  return openSteps(kind, state, 'system').some((step) => step === 'book_pickup' || step === 'correct_pickup')
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
  const reached = new Set(statesReached(transitions[kind]))
  return caseStates.filter((state) => reached.has(state) && (isFinal(kind, state) || close?.from.includes(state) === true))
}
