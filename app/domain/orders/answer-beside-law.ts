import type { Alternative, Decision } from '#app/domain/policy/decision.ts'
import { decide } from '#app/domain/policy/decide.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { bestCase } from '#app/domain/policy/outlook/best-case.ts'
import { eligibilityPreview, type KnownFacts } from '#app/domain/requests/eligibility-preview.ts'

import type { OrderChoice } from './order-choices.ts'

/** What the shop would answer, with the facts that it answers. */
export type AnswerBesideLaw = Readonly<{ facts: PolicyFacts; decision: Decision }>

/**
 * The answer of the shop that stands beside the right to withdraw on the page of an order: what is open of it now, a return before all
 * else, with everything that the shop would take, at its best.
 */
export function answerBesideLaw(known: KnownFacts, choices: readonly OrderChoice[]): AnswerBesideLaw {
  const action = openAction(choices)
  const preview = eligibilityPreview(known, action)
  if (preview.lines.length < 2) return preview
  const taken = preview.lines.filter(({ decision }) => decision.outcome !== 'ineligible').map(({ lineId }) => lineId)
  if (taken.length === 0) return preview
  const lines = known.order.lines.filter(({ id }) => taken.includes(id))
  const facts = bestCase({ ...known, warrantyClaimsOpenedAt: known.claimsOf(taken) }, action, lines)
  return { facts, decision: decide(facts) }
}

const noWithdrawal: readonly Alternative[] = ['repair']

function openAction(choices: readonly OrderChoice[]): Alternative {
  const open = choices.filter(({ action, state }) => state === 'open' && !noWithdrawal.includes(action)).map(({ action }) => action)
  return open.includes('return') ? 'return' : (open[0] ?? 'return')
}
