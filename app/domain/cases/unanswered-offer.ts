import type { Money } from '#app/domain/shared/money.ts'
import { countsAsAgreed } from '#app/domain/statutory/silence.ts'

import type { CaseView } from './case-view.ts'
import type { CaseResolution, IfSilent } from './outcome-view.ts'
import type { Transition } from './transitions.ts'

/** What it means that nobody answers this offer; it is said with the offer, and holds for it whatever is decided later. */
export function ifSilentTo({ facts }: Pick<CaseView, 'facts'>, amount: Money): IfSilent {
  if (countsAsAgreed(facts)) return 'accepted'
  return amount.amountMinor > 0 ? 'part-paid' : 'decided-by-person'
}

/** The step that is taken once its time is over. */
export function stepOfSilence(ifSilent: IfSilent): Extract<Transition, 'accept_offer' | 'leave_open'> {
  return ifSilent === 'accepted' ? 'accept_offer' : 'leave_open'
}

/** Whether nobody answered an offer where silence is no answer: it can be answered late, and nobody has agreed to it. */
export function isLeftOpen(offer: CaseResolution['offer']): boolean {
  return offer !== null && offer.answer === 'time-over' && stepOfSilence(offer.ifSilent) === 'leave_open'
}
