import { decide } from '#app/domain/policy/decide.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { decideAfterInspection, type InspectedDecision } from '#app/domain/policy/outlook/inspection.ts'
import type { Money } from '#app/domain/shared/money.ts'

import type { CaseView } from './case-view.ts'
import type { CaseResolution, InspectionView } from './outcome-view.ts'
import { type Receipt, receiptOf } from './receipt.ts'
import { type RefundBasis, refundBasis } from './refund-basis.ts'
import { type RefundIfWorse, refundsIfWorse } from './refund-if-worse.ts'
import { priceOf, type Replacement } from './replacement.ts'

/** What is left between what comes back and what is sent for it. */
export type ExchangeDifference =
  | Readonly<{ settles: 'even' }>
  /** Its customer pays it before anything is sent, or gets it back. */
  | Readonly<{ settles: 'pay' | 'back'; amount: Money }>
  /** No rule says what the goods are worth: a person does, and asks. */
  | Readonly<{ settles: 'open' }>

/** The difference between what the goods are worth, which null says is not known, and what is sent for them. */
export function differenceOf(worth: Money | null, sent: Pick<Replacement, 'quantity' | 'price'>): ExchangeDifference {
  const price = priceOf(sent)
  if (worth === null || worth.currency !== price.currency) return { settles: 'open' }
  const left = worth.amountMinor - price.amountMinor
  if (left === 0) return { settles: 'even' }
  return { settles: left > 0 ? 'back' : 'pay', amount: { amountMinor: Math.abs(left), currency: price.currency } }
}

/**
 * The exchange's goods by the rules of a return, which say the same of both: only that an exchange names no amount, because a
 * person confirms it.
 */
function asReturn(facts: PolicyFacts): PolicyFacts {
  return { ...facts, action: 'return' }
}

/** Paid, less what the policy takes, less what is sent: one receipt, whose total is the difference. */
export function exchangeReceipt(
  facts: PolicyFacts,
  replacement: Replacement,
): Readonly<{ entries: Receipt['entries']; difference: ExchangeDifference }> {
  const { entries, total } = receiptOf(decide(asReturn(facts)))
  return { entries, difference: differenceOf(total, replacement) }
}

/** The second numbers: the difference if inspection finds something else than was declared. */
export function differencesIfWorse(
  facts: PolicyFacts,
  replacement: Replacement,
): ReadonlyArray<Readonly<{ ifFound: RefundIfWorse['ifFound']; difference: ExchangeDifference }>> {
  return refundsIfWorse(asReturn(facts)).map(({ ifFound, refund }) => ({ ifFound, difference: differenceOf(refund, replacement) }))
}

type Known = Pick<CaseView, 'kind' | 'state' | 'store' | 'facts' | 'decision'>
type Became = Pick<CaseResolution, 'inspection' | 'offer' | 'exception'>

/** What was found of an exchange's goods, by the rules of a return. */
export function foundInExchange({ facts }: Pick<Known, 'facts'>, { findings }: Pick<InspectionView, 'findings'>): InspectedDecision {
  return decideAfterInspection(
    asReturn(facts),
    findings.map(({ lineId, condition, quantity, fault, missingMinor }) => ({
      lineId,
      condition,
      quantity,
      fault,
      missingParts: missingMinor,
    })),
  )
}

/**
 * What an exchange's goods are worth where its case stands: what was filed, what was found, or what its customer agreed to. Less than
 * was declared, or what no rule says, is asked about first, as in a return.
 */
export function worthOf(view: Known, { inspection, offer, exception }: Became): RefundBasis {
  const { decision, facts } = view
  const { refund } = decide(asReturn(facts))
  const found = inspection && { ...inspection, refund: foundInExchange(view, inspection).refund }
  return refundBasis({ ...view, decision: { ...decision, refund } }, { inspection: found, offer, exception })
}

/** The difference as it is to be settled where a case stands; null while its customer has to be asked, or a person to say the worth. */
export function differenceNow(
  view: Known,
  outcome: Became,
  replacement: Replacement,
): Exclude<ExchangeDifference, { settles: 'open' }> | null {
  const basis = worthOf(view, outcome)
  if (basis.basis === 'person' || basis.basis === 'needs-offer') return null
  const difference = differenceOf(basis.amount, replacement)
  return difference.settles === 'open' ? null : difference
}
