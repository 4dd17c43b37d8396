import { decide } from '#app/domain/policy/decide.ts'
import type { Decision } from '#app/domain/policy/decision.ts'
import type { Action, OrderFacts, PolicyFacts } from '#app/domain/policy/facts.ts'
import { leftOf } from '#app/domain/policy/order-lines.ts'

/** What is known of an order before its customer has said anything. */
export type KnownFacts = Readonly<Omit<PolicyFacts, 'action' | 'selection' | 'repair' | 'confirms' | 'order' | 'warrantyClaimsOpenedAt'>> & Readonly<{
  /** The order, with the dates of the parcel that these lines came in. */
  orderOf: (lineIds: readonly string[]) => OrderFacts
  /** When claims about these lines were opened, about all that is left where there are none. */
  claimsOf: (lineIds: readonly string[]) => readonly string[]
}>

export type OpeningLine = Readonly<{ lineId: string; facts: PolicyFacts; decision: Decision }>

/**
 * What can be said of a request before anything is asked: the answer where every answer to come is the best one. Where
 * that is no, asking would be in vain.
 */
export type Opening = Readonly<{
  facts: PolicyFacts
  decision: Decision
  /** The same for each line that could be chosen; empty where the whole order goes. */
  lines: readonly OpeningLine[]
}>

export function openingOf(known: KnownFacts, action: Action): Opening {
  if (action === 'cancel' || action === 'intercept' || action === 'refuse') return { ...judge(known, action), lines: [] }
  const choosable = known.orderOf([]).lines.filter((line) => action === 'repair' || leftOf(line) > 0)
  const lines = choosable.map((line) => ({ lineId: line.id, ...judge(known, action, line) }))
  const [first] = lines
  if (!first) return { ...nothingLeft(known, action), lines: [] }
  const open = lines.find(({ decision }) => decision.outcome !== 'ineligible')
  const { facts, decision } = open ?? first
  return { facts, decision, lines }
}

/** Nothing left is the same answer whatever is asked for, but the policy says it only of a whole order. */
function nothingLeft(known: KnownFacts, action: Action): { facts: PolicyFacts; decision: Decision } {
  const { facts, decision } = judge(known, 'cancel')
  return { facts, decision: { ...decision, action } }
}

type Line = OrderFacts['lines'][number]

function judge(known: KnownFacts, action: Action, line?: Line): { facts: PolicyFacts; decision: Decision } {
  const { orderOf, claimsOf, ...rest } = known
  const chosen = line ? [line.id] : []
  const facts: PolicyFacts = {
    ...rest,
    action,
    order: orderOf(chosen),
    warrantyClaimsOpenedAt: claimsOf(chosen),
    selection: line ? [selectionOf(line, action)] : [],
    confirms: { accessoriesIncluded: true, originalPackaging: true, unopened: true },
    ...(action === 'repair' ? { repair: { component: 'unknown', cause: 'defect', defectiveOnFirstUse: true } as const } : {}),
  }
  return { facts, decision: decide(facts) }
}

function selectionOf(line: Line, action: Action) {
  if (action === 'repair') return { lineId: line.id, quantity: 1 } as const
  return { lineId: line.id, quantity: leftOf(line), condition: 'unopened' } as const
}
