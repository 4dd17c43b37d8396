import type { Decision } from '#app/domain/policy/decision.ts'
import type { Condition, Fault, PolicyFacts } from '#app/domain/policy/facts.ts'
import { leftOf } from '#app/domain/policy/order-lines.ts'

export type HeldLine = Readonly<{ lineId: string; quantity: number; condition: Condition | null; fault: Fault }>

/**
 * The lines that a case holds: those of the decision that are not denied; where an exception is asked for, the chosen ones
 * as far as they are left. Sorted, so that concurrent filings lock alike.
 */
export function heldLines(facts: PolicyFacts, decision: Decision): HeldLine[] {
  const chosen = new Map((facts.selection ?? []).map((entry) => [entry.lineId, entry]))
  return quantities(facts, decision)
    .map(({ lineId, quantity }) => ({
      lineId,
      quantity,
      condition: chosen.get(lineId)?.condition ?? null,
      fault: chosen.get(lineId)?.fault ?? 'none',
    }))
    .sort((a, b) => (a.lineId < b.lineId ? -1 : 1))
}

type Quantity = Readonly<{ lineId: string; quantity: number }>

function quantities(facts: PolicyFacts, decision: Decision): readonly Quantity[] {
  const selection = facts.selection ?? []
  if (decision.action === 'repair') return selection
  if (decision.outcome !== 'ineligible') return decision.lines.filter((line) => line.outcome === 'eligible')
  const wanted: readonly Quantity[] =
    selection.length > 0 ? selection : facts.order.lines.map(({ id, quantity }) => ({ lineId: id, quantity }))
  const left = new Map(facts.order.lines.map((line) => [line.id, leftOf(line)]))
  return wanted.flatMap(({ lineId, quantity }) => {
    const most = Math.min(quantity, left.get(lineId) ?? 0)
    return most > 0 ? [{ lineId, quantity: most }] : []
  })
}
