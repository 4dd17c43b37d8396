import type { CaseView } from './case-view.ts'
import { type DueName, dueNameOf, dueRule, type NextHands } from './step-due.ts'
import type { CaseState } from './transitions.ts'

/** Who does the next thing in a case, as its customer is told; `by` is null where no date binds anybody. */
export type CustomerNext = Readonly<{ hands: NextHands | null; due: DueName | null; by: string | null }>

type Known = Pick<CaseView, 'kind' | 'state' | 'answerBy' | 'dueAt'> & Readonly<{ pickupChosen: boolean }>

/** On its way to the customer: nothing is due, and yet it is not over for them. */
const goingOut: ReadonlySet<CaseState> = new Set(['sent_back', 'shipped_back', 'replaced'])

/**
 * Who is next and until when. A pickup is the customer's to choose before it is ours to book, and a booked one is theirs
 * to have ready; advice and a question that nothing ends have no date.
 */
export function customerNext({ kind, state, answerBy, dueAt, pickupChosen }: Known): CustomerNext {
  const due = dueNameOf(kind, state)
  if (due === 'book' && !pickupChosen && (answerBy !== null || state === 'late')) return { hands: 'customer', due, by: answerBy }
  if (state === 'info_requested') return { hands: 'customer', due, by: answerBy }
  if (due === 'pickup') return { hands: 'customer', due, by: dueAt }
  if (due === 'advice') return { hands: 'customer', due, by: null }
  if (due !== null) return { hands: dueRule(due).hands, due, by: dueAt }
  return { hands: goingOut.has(state) ? 'carrier' : null, due, by: null }
}
