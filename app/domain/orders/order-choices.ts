import { type CourierFor, firstAnswerOf } from '#app/domain/requests/eligibility-preview.ts'
import { type Alternative, alternatives, type Decision, type Reason } from '#app/domain/policy/decision.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import type { PriceWindow } from '#app/domain/policy/outlook/axis-window.ts'
import type { AddedDays } from '#app/domain/policy/outlook/best-case.ts'
import { priceAxis } from '#app/domain/policy/outlook/price-axis.ts'

/** `open` now; `later` it will be; `past` it was; `closed` never for this order. */
export type ChoiceState = 'open' | 'later' | 'past' | 'closed'

/** One thing to do with an order: whether, when and at what price, with the answer its request would begin with. */
export type OrderChoice = Readonly<{
  action: Alternative
  state: ChoiceState
  /** What its request would be told before anything is asked. */
  decision: Decision
  /** Without those in which the answer is no. */
  windows: readonly PriceWindow[]
  /** The answer is no, and people may still be asked to make an exception. */
  exception: boolean
}>

export type OrderChoices = Readonly<{
  /** What keeps the whole order from being decided here, as `not_official_channel`; null where nothing does. */
  decidedElsewhere: Reason | null
  choices: readonly OrderChoice[]
}>

type More = Readonly<{ courierFor?: CourierFor; addedDays?: AddedDays }>

/**
 * Everything that can be done with an order now, was or will be: its axis of time, its doors and the first answer of each
 * request are all this one. `kept` are the lines of which the customer still has something;
 * the facts' own `returnShippingQuote` is for all that is left, `addedDays` what came to the warranty of each line.
 */
export function orderChoices(facts: PolicyFacts, kept?: readonly string[], more: More = {}): OrderChoices {
  const { decidedElsewhere, windows } = priceAxis(facts, kept, more.addedDays)
  const known = { ...more, ...facts, claimsOf: () => facts.warrantyClaimsOpenedAt ?? [], ...(kept ? { kept } : {}) }
  const asked = decidedElsewhere?.effect === 'denies' ? (['repair'] as const) : alternatives
  return {
    decidedElsewhere,
    choices: asked.map((action) => {
      const decision = firstAnswerOf(known, action)
      const offered = windows.filter((window) => window.action === action && window.price.outcome !== 'ineligible')
      const state = stateOf(decision, offered)
      return { action, state, decision, windows: offered, exception: mayAskException(decision, state) }
    }),
  }
}

function stateOf({ outcome }: Decision, offered: readonly PriceWindow[]): ChoiceState {
  if (outcome !== 'ineligible' && offered.some(({ state }) => state === 'open')) return 'open'
  if (offered.some(({ state }) => state === 'ahead')) return 'later'
  return offered.length > 0 ? 'past' : 'closed'
}

/** Of what the customer has: a return or a repair. An order on its way has its own doors, and nothing left has none. */
function mayAskException({ action, outcome, reasons }: Decision, state: ChoiceState): boolean {
  if (outcome !== 'ineligible' || (action !== 'return' && action !== 'repair')) return false
  if (reasons.some(({ code }) => code === 'nothing_left' || code === 'not_delivered')) return false
  return state === 'past' || state === 'closed'
}
