import { formatInstant } from '#app/domain/shared/instant.ts'
import type { Money } from '#app/domain/shared/money.ts'
import { decide, policyInEffect } from '../decide.ts'
import type { Decision } from '../decision.ts'
import { type Condition, conditions, type PolicyFacts, type Selection } from '../facts.ts'
import { leftOf } from '../order-lines.ts'
import { readSituation } from '../situation.ts'
import type { PlannedWindow, WindowAmount, WindowPrice } from './axis-window.ts'
import { firstMachine } from './repair-windows.ts'

/** What `decide` answers at the moment in the window for which the price is asked. */
export function priceOf(facts: PolicyFacts, window: PlannedWindow): WindowPrice {
  const at = factsIn(facts, window)
  if (window.action === 'repair') return repairPrice(at)
  if (window.action !== 'return') return priceOfAll(decide({ ...at, action: window.action }))
  const amounts = conditions
    .filter((condition) => condition !== 'damaged')
    .map((condition) => amountOf(decide({ ...at, selection: allLeft(at, condition) }), condition))
  return { outcome: amounts[0]?.outcome ?? 'ineligible', amounts, repair: null }
}

/** The facts of a request made in the window; nothing of the request in hand. */
function factsIn(facts: PolicyFacts, { action, askedAt, order }: PlannedWindow): PolicyFacts {
  const { store, warrantyClaimsOpenedAt, returnShippingQuote } = facts
  return {
    now: formatInstant(askedAt),
    action,
    store,
    order: { ...facts.order, ...order },
    warrantyClaimsOpenedAt: warrantyClaimsOpenedAt ?? [],
    confirms: { accessoriesIncluded: true, originalPackaging: true, unopened: true },
    ...(returnShippingQuote ? { returnShippingQuote } : {}),
  }
}

function allLeft({ order }: PolicyFacts, condition: Condition): Selection[] {
  return order.lines
    .filter((line) => leftOf(line) > 0)
    .map((line) => ({ lineId: line.id, quantity: leftOf(line), condition }))
}

function priceOfAll(decision: Decision): WindowPrice {
  return { outcome: decision.outcome, amounts: [amountOf(decision, null)], repair: null }
}

function amountOf({ outcome, lines, refund }: Decision, condition: Condition | null): WindowAmount {
  const charged = lines.filter(({ fee }) => fee !== null)
  const rates = new Set(charged.map(({ feeRate }) => feeRate))
  const [only] = rates
  return {
    condition,
    outcome,
    feeRate: rates.size === 1 ? (only ?? null) : null,
    fee: refund && sumOf(charged.map(({ fee }) => fee?.amountMinor ?? 0), refund),
    refund,
  }
}

function sumOf(amounts: readonly number[], { currency }: Money): Money {
  return { amountMinor: amounts.reduce((sum, amount) => sum + amount, 0), currency }
}

/** For a defect of a component that the machine's warranty covers. */
function repairPrice(facts: PolicyFacts): WindowPrice {
  const policy = policyInEffect(facts)
  const machine = firstMachine(readSituation(policy, facts, 0))
  if (!machine) return { outcome: 'ineligible', amounts: [], repair: null }
  const covered = machine.series ? policy.version.warranty.coveredComponents[machine.series] : undefined
  const { outcome, coverage } = decide({
    ...facts,
    selection: [{ lineId: machine.id, quantity: 1 }],
    repair: { component: covered?.[0] ?? 'other', cause: 'defect' },
  })
  const repair = { fee: coverage?.repairFee ?? null, shippingShare: coverage?.customerShippingShare ?? null }
  return { outcome, amounts: [], repair }
}
