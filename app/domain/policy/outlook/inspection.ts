import { type Money, zero } from '#app/domain/shared/money.ts'
import { stores } from '#app/domain/shared/stores.ts'
import { decide } from '../decide.ts'
import type { Decision, Outcome } from '../decision.ts'
import { type Condition, conditions, type Fault, type PolicyFacts, type Selection } from '../facts.ts'
import { isGift } from '../order-lines.ts'

/**
 * What a return would refund if inspection found it otherwise than declared: the second number beside the
 * first.
 */
export type InspectionOutlook = Readonly<{
  declared: Decision
  /** If every selected line were found in this condition. */
  ifFound: readonly Expected[]
  /** If one line alone were, the others as declared. */
  lines: readonly Readonly<{ lineId: string; ifFound: readonly Expected[] }>[]
  /** If the selected gifts were not in the parcel; null where none is selected. */
  withoutGifts: Expected | null
}>

type Expected = Readonly<{
  condition: Condition | null
  outcome: Outcome
  /** Null where none is promised: refused, or for a person to decide. */
  refund: Money | null
  /**
   * Against the declared refund, never above what finding it worse could cost; null where either is not
   * promised.
   */
  change: Money | null
}>

export function inspectionOutlook(facts: PolicyFacts): InspectionOutlook {
  const declared = decide(facts)
  const selection = facts.selection ?? []
  const expected = (changed: readonly Selection[], condition: Condition | null) => {
    return expectedOf(declared, decideSelection(facts, changed), condition)
  }
  const gifts = new Set(facts.order.lines.filter(isGift).map(({ id }) => id))
  const withoutGifts = selection.filter(({ lineId }) => !gifts.has(lineId))
  return {
    declared,
    ifFound: conditions.map((condition) => {
      return expected(
        selection.map((each) => ({ ...each, condition })),
        condition,
      )
    }),
    lines: selection.map(({ lineId }) => ({
      lineId,
      ifFound: conditions.map((condition) => {
        const found = (each: Selection) => (each.lineId === lineId ? { ...each, condition } : each)
        return expected(selection.map(found), condition)
      }),
    })),
    withoutGifts: withoutGifts.length === selection.length ? null : expected(withoutGifts, null),
  }
}

/** What inspection found of one selected line. */
export type Finding = Readonly<{
  lineId: string
  condition: Condition
  /** What arrived of it; 0 where nothing did. */
  quantity: number
  /** Where the reported fault was confirmed or not; left out, it stays as declared. */
  fault?: Fault
  /** What missing parts, accessories or packaging take off (R6.parts), in minor units. */
  missingParts: number
}>

export type InspectedDecision = Readonly<{
  decision: Decision
  missingParts: Money
  /** The decision's refund less what is missing, never below nothing; null where none is promised. */
  refund: Money | null
}>

/**
 * The filed request decided again on what inspection found, at the time it was filed, so that no deadline
 * passes meanwhile. A selected line without a finding stays as declared.
 */
export function decideAfterInspection(facts: PolicyFacts, findings: readonly Finding[]): InspectedDecision {
  const byLine = new Map(findings.map((finding) => [finding.lineId, finding]))
  const found = (facts.selection ?? []).flatMap((selected): Selection[] => {
    const finding = byLine.get(selected.lineId)
    if (!finding) return [selected]
    const { quantity, condition, fault = selected.fault ?? 'none' } = finding
    return quantity === 0 ? [] : [{ lineId: selected.lineId, quantity, condition, fault }]
  })
  const decision = decideSelection(facts, found)
  const missing = findings.reduce((sum, { missingParts }) => sum + missingParts, 0)
  const { currency } = stores[facts.store]
  const { refund } = decision
  return {
    decision,
    missingParts: { amountMinor: missing, currency },
    refund: refund && { amountMinor: Math.max(0, refund.amountMinor - missing), currency },
  }
}

/** With nothing left to return, the decision is the one on an empty selection: refused, nothing refunded. */
function decideSelection(facts: PolicyFacts, selection: readonly Selection[]): Decision {
  return decide({ ...facts, selection })
}

function expectedOf(declared: Decision, found: Decision, condition: Condition | null): Expected {
  const { outcome } = found
  const nothing = outcome === 'ineligible' && declared.refund ? zero(declared.refund.currency) : null
  const refund = found.refund ?? nothing
  const change = declared.refund && refund && { amountMinor: refund.amountMinor - declared.refund.amountMinor, currency: refund.currency }
  return { condition, outcome, refund: found.refund, change }
}
