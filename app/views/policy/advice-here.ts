import type { Decision, Reason } from '#app/domain/policy/decision.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import type { Language } from '#app/domain/shared/stores.ts'

/** Where what a reason advises in general would not be so, by what else was decided. */
type Situation = 'gift-opened' | 'fee-lowest'

const advice: Readonly<Record<Language, Readonly<Record<Situation, string>>>> = {
  en: {
    'gift-opened': 'An opened one can’t be returned, so we deduct its value whether or not it is in the parcel. Please keep it.',
    'fee-lowest': 'It is already deducted from the refund shown.',
  },
  de: {
    'gift-opened':
      'Geöffnet kann es nicht zurückgegeben werden; wir ziehen seinen Wert ab, ob es im Paket liegt oder nicht. Bitte behalten Sie es.',
    'fee-lowest': 'Sie ist von der genannten Erstattung bereits abgezogen.',
  },
}

/** What to do about a reason of this very decision, where its general advice does not fit; null where it does. */
export function adviceHere(reason: Reason, decision: Decision, facts: PolicyFacts, language: Language): string | null {
  const situation = situationOf(reason, decision, facts)
  return situation && advice[language][situation]
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
