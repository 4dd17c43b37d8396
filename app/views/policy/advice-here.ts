import type { Decision, Reason } from '#app/domain/policy/decision.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import type { AdviceHere } from '#app/wording/policy/worded-reason.ts'
import { wordsIn } from '#app/wording/shared/languages.ts'

/** Where what a reason advises in general would not be so, by what else was decided. */
type Situation = keyof AdviceHere

/** What to do about a reason of this very decision, where its general advice does not fit; null where it does. */
export function adviceHere(reason: Reason, decision: Decision, facts: PolicyFacts, language: Language): string | null {
  const situation = situationOf(reason, decision, facts)
  return situation && wordsIn(language).policy.advice[situation]
}

function situationOf({ code, lineId }: Reason, { reasons, action }: Decision, { selection = [] }: PolicyFacts): Situation | null {
  if (code === 'gift_not_returned') {
    return reasons.some((other) => other.code === 'opened_consumable_gift' && other.lineId === lineId) ? 'gift-opened' : null
  }
  if (code !== 'service_fee') return null
  // Of a whole order the fee is one and the same, and of an unopened item it is the lowest there is.
  const flat = action !== 'return' && action !== 'exchange'
  return flat || selection.some((chosen) => chosen.lineId === lineId && chosen.condition === 'unopened') ? 'fee-lowest' : null
}
