import type { Decision } from '#app/domain/policy/decision.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'

import { compareGuarantee, compareWithdrawal, type Comparison } from './compare-rights.ts'
import { type Guarantee, guaranteeOf } from './guarantee.ts'
import { lawOf, statutoryLayer, type StatutoryLayer } from './layer.ts'
import { type Withdrawal, withdrawalOf } from './withdrawal.ts'

/** What consumer law grants beside the shop's decision, exactly as `policy -- preview` prints it. */
export type Statutory = Readonly<{
  /** Whose law it is: where the order was sent. */
  country: string
  /** The zone in which its days are told. */
  timeZone: string
  comparison: Comparison
}> &
  (Readonly<{ withdrawal: Withdrawal; guarantee: null }> | Readonly<{ withdrawal: null; guarantee: Guarantee }>)

/**
 * What the law grants for the facts of a decision; null where it grants nothing that is encoded. The decision itself is never
 * changed by it.
 */
export function statutoryRights(facts: PolicyFacts, decision: Decision, layer: StatutoryLayer = statutoryLayer): Statutory | null {
  const { action } = facts
  const prepared = lawOf(facts, layer)
  if (!prepared || action === 'not_received') return null
  const about = { country: prepared.law.country, timeZone: prepared.lastZone.name }
  if (action === 'repair') {
    const guarantee = guaranteeOf(prepared, facts)
    return { ...about, withdrawal: null, guarantee, comparison: compareGuarantee(decision, guarantee) }
  }
  const withdrawal = withdrawalOf(prepared, facts)
  return { ...about, withdrawal, guarantee: null, comparison: compareWithdrawal(decision, withdrawal) }
}
