import type { DueName } from './due-rules.ts'

/**
 * What being in a state means. Whatever asks about states asks these rows; no other file lists them, and the database's own
 * functions of states are compared with them.
 */
type StateRow = Readonly<{
  /** How it looks at a glance; the word beside it says the rest. */
  tone: 'good' | 'wait' | 'stop' | 'info' | 'idle'
  /**
   * What becomes of the items: held for the case, taken for good, or free for another request. What goes back to its customer
   * is free once the case is closed. A repair takes nothing, whatever its state says.
   */
  items: 'held' | 'taken' | 'going_back' | 'freed'
  /** What the request was answered with; `left`: its customer let it go before that, by a word or by their silence. */
  answer: 'review' | 'yes' | 'no' | 'left'
  /** What is due, and so whose turn it is; null where nothing is left but to write it down. */
  due: DueName | null
  /** The same in a repair, where it differs. */
  dueInRepairs?: DueName
  /** The same of a withdrawal, whose money the law wants back by a date of its own. */
  dueInWithdrawals?: DueName
  /** The customer may take it back, in every kind that knows this state: until the courier has the parcel. */
  withdrawable?: true
  /** Its place among what a customer is asked for, the most pressing first, where they may be next. */
  pressing?: number
  /** Something is here, and staff photograph what it is. */
  lookedAt?: true
  /** Something is on its way to the customer: nothing is due, and yet it is not over for them. */
  goingOut?: true
  /**
   * What its shop is asked for once a case is there: to hold the order back or call it off (cancellations), to expect something back, or
   * to keep what came.
   */
  inShop?: 'hold' | 'call_off' | 'expect' | 'keep'
}>

/** One row for each state; in this order they are listed. */
const states = {
  submitted: { tone: 'wait', items: 'held', answer: 'review', due: 'review', withdrawable: true, inShop: 'hold' },
  info_requested: { tone: 'wait', items: 'held', answer: 'review', due: 'answer', withdrawable: true, pressing: 3 },
  /** A withdrawal takes effect by being declared: it stands here only until the transaction that takes it in has acknowledged it. */
  declared: { tone: 'wait', items: 'held', answer: 'yes', due: 'review' },
  acknowledged: { tone: 'good', items: 'held', answer: 'yes', due: 'send_goods', pressing: 11, inShop: 'expect' },
  confirmed: { tone: 'info', items: 'held', answer: 'yes', due: 'refund', dueInWithdrawals: 'repay', inShop: 'call_off' },
  requested: { tone: 'info', items: 'held', answer: 'yes', due: 'chase', withdrawable: true },
  intercepted: { tone: 'info', items: 'held', answer: 'yes', due: 'arrival', inShop: 'expect' },
  awaiting_return: { tone: 'info', items: 'held', answer: 'yes', due: 'arrival', inShop: 'expect' },
  approved: { tone: 'good', items: 'held', answer: 'yes', due: 'book', withdrawable: true, pressing: 6, inShop: 'expect' },
  troubleshooting: { tone: 'info', items: 'held', answer: 'yes', due: 'advice', withdrawable: true, pressing: 9 },
  send_in: { tone: 'wait', items: 'held', answer: 'yes', due: 'book', withdrawable: true, pressing: 7 },
  pickup_booked: { tone: 'info', items: 'held', answer: 'yes', due: 'pickup', withdrawable: true, pressing: 2 },
  pickup_failed: {
    tone: 'stop',
    items: 'held',
    answer: 'yes',
    due: 'book',
    dueInWithdrawals: 'send_goods',
    withdrawable: true,
    pressing: 1,
  },
  /** Its customer sends it themselves, and said with whom: the money may wait no longer for it. */
  own_shipping: { tone: 'info', items: 'held', answer: 'yes', due: 'repay' },
  picked_up: { tone: 'info', items: 'held', answer: 'yes', due: 'arrival', dueInWithdrawals: 'repay' },
  received: {
    tone: 'info',
    items: 'held',
    answer: 'yes',
    due: 'refund',
    dueInRepairs: 'diagnose',
    dueInWithdrawals: 'repay',
    lookedAt: true,
    inShop: 'expect',
  },
  inspected: { tone: 'info', items: 'held', answer: 'yes', due: 'refund', lookedAt: true, inShop: 'keep' },
  /** Whether the goods lost value by more than trying them was looked at, line by line. */
  assessed: { tone: 'info', items: 'held', answer: 'yes', due: 'repay', lookedAt: true, inShop: 'keep' },
  diagnosed: { tone: 'info', items: 'held', answer: 'yes', due: 'repair', lookedAt: true },
  offer_sent: { tone: 'wait', items: 'held', answer: 'yes', due: 'answer', pressing: 4, lookedAt: true },
  offer_accepted: { tone: 'good', items: 'held', answer: 'yes', due: 'refund', inShop: 'keep' },
  /** Nobody answered it, where silence is no answer: what was offered is paid, and the rest stays open. */
  offer_unanswered: { tone: 'wait', items: 'held', answer: 'yes', due: 'refund', lookedAt: true },
  offer_disputed: { tone: 'wait', items: 'held', answer: 'yes', due: 'refund', lookedAt: true },
  estimate_sent: { tone: 'wait', items: 'held', answer: 'yes', due: 'answer', pressing: 5, lookedAt: true },
  estimate_accepted: { tone: 'good', items: 'held', answer: 'yes', due: 'repair' },
  /** The shop's invoice is with the customer; nothing goes on before it is paid. */
  awaiting_payment: { tone: 'wait', items: 'held', answer: 'yes', due: 'pay', pressing: 10 },
  /** Something was paid, and not what was asked for. */
  payment_check: { tone: 'stop', items: 'held', answer: 'yes', due: 'check' },
  difference_paid: { tone: 'good', items: 'held', answer: 'yes', due: 'send', inShop: 'keep' },
  estimate_declined: { tone: 'idle', items: 'held', answer: 'yes', due: 'send' },
  awaiting_parts: { tone: 'wait', items: 'held', answer: 'yes', due: 'repair' },
  inquiry: { tone: 'info', items: 'held', answer: 'yes', due: 'inquiry' },
  repaired: { tone: 'good', items: 'held', answer: 'yes', due: 'send' },
  shipped_back: { tone: 'info', items: 'held', answer: 'yes', due: null, goingOut: true },
  sent_back: { tone: 'info', items: 'going_back', answer: 'yes', due: null, goingOut: true },
  /** What was missing turned up: it is the customer's again. What goes out anew is once the case is closed. */
  parcel_found: { tone: 'good', items: 'freed', answer: 'yes', due: null },
  sent_again: { tone: 'good', items: 'going_back', answer: 'yes', due: null, goingOut: true },
  solved: { tone: 'good', items: 'held', answer: 'yes', due: null },
  replaced: { tone: 'good', items: 'taken', answer: 'yes', due: null, dueInRepairs: 'send', goingOut: true },
  refunded: { tone: 'good', items: 'taken', answer: 'yes', due: null },
  /** More than was paid is asked for. */
  rest_disputed: { tone: 'wait', items: 'taken', answer: 'yes', due: 'review' },
  rejected: { tone: 'stop', items: 'held', answer: 'yes', due: 'send' },
  closed: { tone: 'idle', items: 'taken', answer: 'yes', due: null },
  declined: { tone: 'stop', items: 'freed', answer: 'no', due: null },
  withdrawn: { tone: 'idle', items: 'freed', answer: 'left', due: null },
  expired: { tone: 'idle', items: 'freed', answer: 'left', due: null },
  failed: { tone: 'stop', items: 'freed', answer: 'yes', due: null },
  lost: { tone: 'stop', items: 'held', answer: 'yes', due: 'refund', dueInRepairs: 'send', dueInWithdrawals: 'repay' },
  late: { tone: 'stop', items: 'held', answer: 'yes', due: 'book', withdrawable: true, pressing: 8 },
  /** A refused parcel that did not come back was accepted after all: what it holds is the customer's again. */
  not_returned: { tone: 'stop', items: 'freed', answer: 'yes', due: null },
} as const satisfies Readonly<Record<string, StateRow>>

export type CaseState = keyof typeof states

/** Every state, in the order of the table. */
export const caseStates = Object.keys(states) as CaseState[]

/** What being in a state means. */
export function stateRow(state: CaseState): StateRow {
  return states[state]
}

/** The states whose row answers yes. */
export function statesWhere(holds: (row: StateRow) => boolean): CaseState[] {
  return caseStates.filter((state) => holds(states[state]))
}

/** The states in which a customer may be next; each has its words. */
export type PressingState = { [State in CaseState]: (typeof states)[State] extends { pressing: number } ? State : never }[CaseState]

/** They, the most pressing first. */
export const pressingStates = caseStates.filter(isPressing).sort((one, other) => states[one].pressing - states[other].pressing)

function isPressing(state: CaseState): state is PressingState {
  return stateRow(state).pressing !== undefined
}

/** Whether its order can be acted on again: nothing of it is with the case, or soon nothing will be. */
export function leavesOpen(state: CaseState): boolean {
  const { items } = stateRow(state)
  return items === 'freed' || items === 'going_back'
}
