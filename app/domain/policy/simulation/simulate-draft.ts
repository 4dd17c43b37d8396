import type { Currency } from '#app/domain/shared/money.ts'
import { stores } from '#app/domain/shared/stores.ts'
import { statutoryRights } from '#app/domain/statutory/statutory-rights.ts'
import { decide, decideUnder } from '../decide.ts'
import type { Decision } from '../decision.ts'
import { requestKinds, type RequestKind, type PolicyFacts } from '../facts.ts'
import { preparePolicy } from '../policy.ts'
import type { PolicyVersion } from '../version.ts'
import { compareDecisions, type Comparison, type Verdict } from './compare-decisions.ts'

/** One thing to decide again, and what to call it where it changes: a case number, a line of a file. */
export type SimulatedFacts = Readonly<{ reference: string; facts: PolicyFacts }>

type SimulatedChange = Readonly<{ reference: string; action: RequestKind; currency: Currency; before: Decision; after: Decision }> &
  Comparison

export type SimulationRow = Readonly<{
  decided: number
  gains: number
  loses: number
  differs: number
  /** By how much all refunds together change, in minor units. */
  refundChange: Readonly<Record<Currency, number>>
}>

/** For how many the law gives more than the shop: under the policy in effect, and under the draft. */
export type LawBeyond = Readonly<{ before: number; after: number }>

export type Simulation = Readonly<{
  draft: string
  total: SimulationRow
  byAction: Readonly<Record<RequestKind, SimulationRow>>
  /** The first of what changed; `changesLeftOut` counts the rest. */
  changes: readonly SimulatedChange[]
  changesLeftOut: number
  statutory: LawBeyond
}>

export type SimulationOptions = Readonly<{ keptChanges?: number; onProgress?: (decided: number) => void }>

const usuallyKept = 1000

/**
 * Decides everything again under a draft, whenever the order was placed, and says who gains and who loses
 * against the version in effect. It takes its facts one by one, from a file or from the filed cases, and
 * keeps only what it answers.
 */
export async function simulateDraft(
  draft: PolicyVersion,
  facts: AsyncIterable<SimulatedFacts>,
  { keptChanges = usuallyKept, onProgress }: SimulationOptions = {},
): Promise<Simulation> {
  const policy = preparePolicy(draft)
  const tally = newTally()
  const changes: SimulatedChange[] = []
  const statutory = { before: 0, after: 0 }
  let changed = 0
  for await (const { reference, facts: each } of facts) {
    const before = decide(each)
    const after = decideUnder(policy, each)
    const comparison = compareDecisions(before, after)
    count(tally, each, comparison)
    if (givesLessThanLaw(each, before)) statutory.before += 1
    if (givesLessThanLaw(each, after)) statutory.after += 1
    if (comparison.verdict !== 'same') {
      changed += 1
      if (changes.length < keptChanges) {
        const { currency } = stores[each.store]
        changes.push({ reference, action: each.action, currency, before, after, ...comparison })
      }
    }
    onProgress?.(tally.total.decided)
  }
  return { draft: draft.id, ...tally, changes, changesLeftOut: changed - changes.length, statutory }
}

function givesLessThanLaw(facts: PolicyFacts, decision: Decision): boolean {
  return statutoryRights(facts, decision)?.comparison.better === 'statutory'
}

type Counting = { decided: number; gains: number; loses: number; differs: number; refundChange: Record<Currency, number> }

function newTally() {
  const byAction = Object.fromEntries(requestKinds.map((action) => [action, newRow()]))
  return { total: newRow(), byAction: byAction as Record<RequestKind, Counting> }
}

function newRow(): Counting {
  return { decided: 0, gains: 0, loses: 0, differs: 0, refundChange: { USD: 0, EUR: 0 } }
}

function count(tally: ReturnType<typeof newTally>, facts: PolicyFacts, comparison: Comparison): void {
  const { currency } = stores[facts.store]
  for (const row of [tally.total, tally.byAction[facts.action]]) {
    row.decided += 1
    row.refundChange[currency] += comparison.refundChange
    countVerdict(row, comparison.verdict)
  }
}

function countVerdict(row: Counting, verdict: Verdict): void {
  if (verdict !== 'same') row[verdict] += 1
}
