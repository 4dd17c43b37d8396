import { formatInstant } from '#app/domain/shared/instant.ts'
import type { Money } from '#app/domain/shared/money.ts'
import { decide } from '../decide.ts'
import type { Decision } from '../decision.ts'
import { type Condition, conditions, type PolicyFacts } from '../facts.ts'
import { leftOf } from '../order-lines.ts'
import type { PlannedWindow, WindowAmount, WindowPrice } from './axis-window.ts'
import { bestCase } from './best-case.ts'

/** What `decide` answers at the moment in the window for which the price is asked, for all that is left. */
export function priceOf(facts: PolicyFacts, { action, askedAt, order }: PlannedWindow): WindowPrice {
  const at = { ...facts, now: formatInstant(askedAt), order: { ...facts.order, ...order } }
  if (action !== 'return') return priceOfAll(decide(bestCase(at, action)))
  const best = bestCase(
    at,
    action,
    at.order.lines.filter((line) => leftOf(line) > 0),
  )
  const amounts = conditions
    .filter((condition) => condition !== 'damaged')
    .map((condition) => amountOf(decide(inCondition(best, condition)), condition))
  return { outcome: amounts[0]?.outcome ?? 'ineligible', amounts, repair: null }
}

function inCondition(facts: PolicyFacts, condition: Condition): PolicyFacts {
  return { ...facts, selection: (facts.selection ?? []).map((each) => ({ ...each, condition })) }
}

function priceOfAll(decision: Decision): WindowPrice {
  return { outcome: decision.outcome, amounts: [amountOf(decision, null)], repair: null }
}

function amountOf({ outcome, lines, refund, returnShipping }: Decision, condition: Condition | null): WindowAmount {
  const charged = lines.filter(({ fee }) => fee !== null)
  const rates = new Set(charged.map(({ feeRate }) => feeRate))
  const [only] = rates
  return {
    condition,
    outcome,
    feeRate: rates.size === 1 ? (only ?? null) : null,
    fee:
      refund &&
      sumOf(
        charged.map(({ fee }) => fee?.amountMinor ?? 0),
        refund,
      ),
    refund,
    courier: refund && (returnShipping?.amount ?? null),
  }
}

function sumOf(amounts: readonly number[], { currency }: Money): Money {
  return { amountMinor: amounts.reduce((sum, amount) => sum + amount, 0), currency }
}
