import type { RequestKind } from '#app/domain/policy/facts.ts'
import { choiceSoFar } from '#app/domain/requests/choice.ts'
import { answersOf, type DraftSteps, partOfDraft } from '#app/domain/requests/draft.ts'
import { stepsHere, type WizardStep, withRight } from '#app/domain/requests/steps.ts'
import { mayRestOnGuarantee } from '#app/domain/statutory/claim-of.ts'

import type { KnownOrder } from './known-order.ts'
import { openedOf } from './open-request.ts'
import { decideChoice } from './quote-request.ts'

/**
 * The steps of a request by what was said so far. A repair that the legal guarantee may be for asks on which right it rests; before a thing
 * is chosen, where it may be for one of them.
 */
export function stepsOfRequest(known: KnownOrder, action: RequestKind, said: DraftSteps): readonly WizardStep[] {
  const steps = stepsHere(action, known.order, partOfDraft(said))
  return action === 'repair' && asksRight(known, said, steps) ? withRight(steps) : steps
}

function asksRight(known: KnownOrder, said: DraftSteps, steps: readonly WizardStep[]): boolean {
  const choice = choiceSoFar('repair', known.order, answersOf(said, steps))
  if (!choice) {
    const { preview } = openedOf(known, { action: 'repair', part: partOfDraft(said) })
    return preview.lines.some(({ facts, decision }) => mayRestOnGuarantee(facts, decision))
  }
  const decided = decideChoice(known, choice)
  return decided.done && mayRestOnGuarantee(decided.facts, decided.decision)
}
