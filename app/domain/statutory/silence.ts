import type { PolicyFacts } from '#app/domain/policy/facts.ts'

import { unionSilence } from './data/union.ts'
import { lawOf, statutoryLayer, type StatutoryLayer } from './layer.ts'

/** Whether a buyer who says nothing to an offer counts as agreeing to it: not where the law says that silence is no answer. */
export function countsAsAgreed(facts: PolicyFacts, layer: StatutoryLayer = statutoryLayer): boolean {
  return unionSilence.value !== 'no_answer' || lawOf(facts, layer) === null
}
