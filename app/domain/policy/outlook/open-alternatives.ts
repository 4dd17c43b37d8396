import { decide } from '../decide.ts'
import type { Alternative, Decision } from '../decision.ts'
import type { LineFacts, PolicyFacts } from '../facts.ts'
import { bestCase } from './best-case.ts'

/**
 * What can be done instead of what was refused: the alternatives of the policy, and a repair also of what is only
 * replaced where it was defective on first use.
 */
export function openAlternatives(facts: PolicyFacts, decision: Decision): readonly Alternative[] {
  const { action, alternatives } = decision
  if (action === 'repair' || alternatives.includes('repair')) return alternatives
  const open = refusedLines(facts, decision).some((line) => {
    return decide(bestCase(facts, 'repair', [line])).outcome !== 'ineligible'
  })
  return open ? [...alternatives, 'repair'] : alternatives
}

function refusedLines({ order, selection = [] }: PolicyFacts, { outcome, lines }: Decision): readonly LineFacts[] {
  const denied = lines.filter((line) => line.outcome === 'ineligible').map(({ lineId }) => lineId)
  if (outcome !== 'ineligible') return order.lines.filter(({ id }) => denied.includes(id))
  return order.lines.filter(({ id }) => selection.length === 0 || selection.some(({ lineId }) => lineId === id))
}
