import type { CaseView } from './case-view.ts'
import { type DueName, dueRules, type NextActorKind } from './due-rules.ts'
import { stateRow } from './states.ts'
import { dueNameOf } from './step-due.ts'

/** Who does the next thing in a case, and until when; `by` is null where no date binds anybody. */
export type NextActor = Readonly<{ actor: NextActorKind | null; due: DueName | null; by: string | null }>

type Known = Pick<CaseView, 'kind' | 'state' | 'answerBy' | 'dueAt'> & Readonly<{ pickupChosen: boolean }>

/**
 * Whose turn it is in a case, the same for its page, its mails, the console and the figures: what is stored as `waits_for` and
 * `due_at` is written by the rules that this reads. A pickup is the customer's to choose before it is ours to book, and a booked
 * one is theirs to have ready; advice and a question that nothing ends have no date.
 */
export function nextActorOf({ kind, state, answerBy, dueAt, pickupChosen }: Known): NextActor {
  const due = dueNameOf(kind, state, { answerBy, pickupChosen })
  if (due === null) return { actor: stateRow(state).goingOut ? 'carrier' : null, due, by: null }
  const by = due === 'advice' ? null : due === 'choose' || state === 'info_requested' ? answerBy : dueAt
  return { actor: dueRules[due].actor, due, by }
}

/** The same of a case as it was read: its pickup is chosen once it has one that was wished for. */
export function nextActorInCase(view: Omit<Known, 'pickupChosen'> & Pick<CaseView, 'pickupWish'>): NextActor {
  return nextActorOf({ ...view, pickupChosen: view.pickupWish !== null })
}
