import { decide } from '#app/domain/policy/decide.ts'
import type { Decision } from '#app/domain/policy/decision.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { decideAfterInspection, type InspectedDecision } from '#app/domain/policy/outlook/inspection.ts'
import type { Money } from '#app/domain/shared/money.ts'

import { asksShop, type CaseView } from './case-view.ts'
import type { InvoicePurpose } from './invoice.ts'
import type { CaseResolution, InspectionView } from './outcome-view.ts'
import { type Receipt, receiptOf } from './receipt.ts'
import { isBeingRefunded, type RefundBasis, refundBasis } from './refund-basis.ts'
import { type RefundIfWorse, refundsIfWorse } from './refund-if-worse.ts'
import { priceOf, type Replacement } from './replacement.ts'
import { openSteps } from './transitions.ts'

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

/** What is decided of an exchange's goods where they are worth something. */
export function decideAsReturn(facts: PolicyFacts): Decision {
  return decide(asReturn(facts))
}

/** Paid, less what the policy takes, less what is sent: one receipt, whose total is the difference. */
export function exchangeReceipt(
  facts: PolicyFacts,
  replacement: Replacement,
): Readonly<{ entries: Receipt['entries']; difference: ExchangeDifference }> {
  const { entries, total } = receiptOf(decideAsReturn(facts))
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
type Became = Pick<CaseResolution, 'inspection' | 'offer' | 'exception'> & Partial<Pick<CaseResolution, 'earlierRefund'>>

/** What was found of an exchange's goods, by the rules of a return. */
function foundInExchange({ facts }: Pick<Known, 'facts'>, { findings }: Pick<InspectionView, 'findings'>): InspectedDecision {
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

/** An inspection with what it comes to: of an exchange for something of the shop by the rules of a return, of any other its own. */
export function judged(view: Pick<Known, 'facts'> & Pick<CaseView, 'replacement'>, inspection: InspectionView): InspectionView {
  return view.replacement ? { ...inspection, ...foundInExchange(view, inspection) } : inspection
}

/**
 * What an exchange's goods are worth where its case stands: what was filed, what was found, or what its customer agreed to. Less than
 * was declared, or what no rule says, is asked about first, as in a return.
 */
export function worthOf(view: Known, { inspection, offer, exception }: Became): RefundBasis {
  const { decision, facts } = view
  if (offer && isAgreed(offer)) return { basis: 'accepted-offer', amount: offer.amount }
  const { refund } = decideAsReturn(facts)
  const found = inspection && { ...inspection, refund: foundInExchange(view, inspection).refund }
  return refundBasis({ ...view, decision: { ...decision, refund } }, { inspection: found, offer, exception })
}

/** What a customer agreed to holds on whatever their case comes to after that. */
function isAgreed({ answer, ifSilent }: NonNullable<Became['offer']>): boolean {
  return answer === 'accepted' || (answer === 'time-over' && ifSilent === 'accepted')
}

/** What the money of a case rests on where it stands: of an exchange for something of the shop, what its goods are worth. */
export function moneyBasis(view: Known & Pick<CaseView, 'replacement'>, outcome: Became): RefundBasis {
  // What is asked for beyond what was paid is money, whatever was to be sent once.
  return view.kind === 'exchange' && view.replacement && !outcome.earlierRefund ? worthOf(view, outcome) : refundBasis(view, outcome)
}

/**
 * The difference as it is left to settle where a case stands, what its customer has paid for it counted; null while they have to be asked,
 * or a person to say the worth.
 */
export function differenceNow(
  view: Known,
  outcome: Became & Pick<CaseResolution, 'invoices'>,
  replacement: Replacement,
): Exclude<ExchangeDifference, { settles: 'open' }> | null {
  const basis = worthOf(view, outcome)
  if (basis.basis === 'person' || basis.basis === 'needs-offer') return null
  const difference = differenceOf(withPaid(basis.amount, outcome), replacement)
  return difference.settles === 'open' ? null : difference
}

/** What the goods are worth with what was paid for the difference: together they stand against what is sent. */
function withPaid(worth: Money, outcome: Pick<CaseResolution, 'invoices'>): Money {
  return { ...worth, amountMinor: worth.amountMinor + paidAhead(outcome, worth.currency).amountMinor }
}

/** What a customer has paid of what an exchange costs more, and was not given back. */
export function paidAhead({ invoices }: Pick<CaseResolution, 'invoices'>, currency: Money['currency']): Money {
  const paid = invoices.filter(({ purpose, state, amount }) => isForExchange(purpose) && state === 'paid' && amount.currency === currency)
  return { amountMinor: paid.reduce((sum, { amount }) => sum + amount.amountMinor, 0), currency }
}

/** What of that was paid before what goes back had come, so that it stands in every account of what was found. */
export function paidFirst({ invoices }: Pick<CaseResolution, 'invoices'>, currency: Money['currency']): Money {
  return paidAhead({ invoices: invoices.filter(({ purpose }) => purpose === 'exchange_first') }, currency)
}

function isForExchange(purpose: InvoicePurpose): boolean {
  return purpose === 'exchange_difference' || purpose === 'exchange_first' || purpose === 'exchange_owed'
}

/** Whether what was promised is gone, and its customer is to choose again. */
export function mayChoose({ kind, state, replacement }: Pick<CaseView, 'kind' | 'state' | 'replacement'>): boolean {
  if (!replacement || replacement.outSince === null || replacement.moneySince !== null) return false
  if (replacement.sending || replacement.first) return false
  return openSteps(kind, state, 'customer').includes('choose_instead')
}

/** Whether the shop was told to give the money back, or to send what was promised, and has not yet: until it has, no step is taken. */
export function isShopAtWork({ state, replacement }: Pick<CaseView, 'state' | 'replacement'>, outcome: CaseResolution): boolean {
  const sent = replacement !== null && replacement.sending !== null
  if (replacement?.first && replacement.first.backBy === null) return true
  return isBeingRefunded(outcome) || (sent && openSteps('exchange', state, 'staff').includes('replace'))
}

/** Whether the shop sends what was promised: no plain step of staff does it then. */
export function isSentByShop(view: Pick<CaseView, 'shopTag' | 'replacement'>): boolean {
  return asksShop(view) && view.replacement !== null && view.replacement.moneySince === null
}

/** What was promised, as long as nothing took its place. */
export function standingReplacement({ replacement }: Pick<CaseView, 'replacement'>): Replacement | null {
  return replacement?.moneySince === null ? replacement : null
}
