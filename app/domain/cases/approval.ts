import { type Currency, type Money, zero } from '#app/domain/shared/money.ts'
import { isSureOfGuarantee } from '#app/domain/statutory/claim.ts'

import { arrivedCoverage } from './arrived-coverage.ts'
import type { CaseView } from './case-view.ts'
import type { CaseResolution } from './outcome-view.ts'
import type { Given } from './proposal.ts'
import { differenceNow } from './exchange-difference.ts'
import { holdsStill, paidFor, type RefundBasis } from './refund-basis.ts'
import { firstAgreedBy, isKeptPaid, isSentFirst } from './sent-first.ts'
import type { CaseState } from './states.ts'
import { isStepName, stepRow } from './step-rows.ts'

/** What is handed over or done, and is no money: it has no amount, and is granted or is not. */
type Goods = Extract<Given, 'replacement' | 'sent_first' | 'free_repair'>

/** Up to what one person may give back, by currency. */
export type Limits = Readonly<Record<Currency, number>>

type Known = Pick<
  CaseView,
  'kind' | 'state' | 'version' | 'store' | 'facts' | 'decision' | 'claim' | 'filedAt' | 'events' | 'pickup' | 'replacement'
>
type Became = Pick<CaseResolution, 'inspection' | 'offer' | 'exception' | 'proposals' | 'invoices'>

/** The steps by which they are given. */
export const givingSteps = ['replace', 'send_first', 'keep', 'repair', 'send_again'] as const
export type GivingStep = (typeof givingSteps)[number]

/** What of goods a step gives, taken from a state: a repair after an accepted estimate is paid for. */
export function goodsGiven(step: string, from: CaseState): Goods | null {
  const gives = isStepName(step) ? stepRow(step).gives : undefined
  return gives === 'replacement' || gives === 'sent_first' || (gives === 'free_repair' && from === 'diagnosed') ? gives : null
}

/** What a step would give that neither the policy nor two people together grant; null where one person may take it. */
export function needsApproval(view: Known, outcome: Became, step: string, limits: Limits): Goods | null {
  const gives = goodsGiven(step, view.state)
  if (gives === null) return null
  if (gives === 'sent_first') return firstAgreedBy(outcome) === null ? gives : null
  const granted = isGranted(view, outcome, step, limits)
  return granted || agreedNow(view, outcome, gives) ? null : gives
}

/** What was sent first is given already: what is left is to be even, or two people let go of it, or give back what is left over. */
function isGranted(view: Known, outcome: Became, step: string, limits: Limits): boolean {
  if (step === 'keep') return isKeptPaid(outcome)
  if (step === 'repair') return isFreeRepairGranted(view)
  if (view.replacement && isSentFirst(view)) return differenceNow(view, outcome, view.replacement)?.settles === 'even'
  return isReplacementGranted(view, outcome, limits)
}

/**
 * The policy replaces on its own only what failed at its first use, and sends again what was not received up to what one person may
 * give back; an exchange needs the two who agreed to an exception, and what is recalled has those of the recall.
 */
function isReplacementGranted(view: Known, { inspection, exception }: Became, limits: Limits): boolean {
  if (view.kind === 'not_received') return isSentAgainByOne(view, exception, limits)
  if (exception?.recall) return exception.agreedAt !== null
  if (view.kind === 'repair') return view.decision.outcome === 'eligible' && view.decision.coverage?.status === 'first_use_replacement'
  return Boolean(exception?.agreedAt) && holdsStill(view, { inspection, exception })
}

function isSentAgainByOne(view: Known, exception: Became['exception'], limits: Limits): boolean {
  if (exception?.agreedAt) return true
  const { amountMinor, currency } = paidFor(view)
  return view.decision.outcome === 'eligible' && amountMinor <= limits[currency]
}

/**
 * Covered when it was filed and still when it was handed over, or by a legal guarantee that is known to hold; what a person found since is
 * one person's word.
 */
function isFreeRepairGranted(view: Known): boolean {
  if (isSureOfGuarantee(view)) return true
  const { outcome, coverage } = view.decision
  return outcome === 'eligible' && coverage?.repairFee === 'free' && (arrivedCoverage(view) ?? coverage).repairFee === 'free'
}

function agreedNow(view: Known, { proposals }: Became, gives: Given): boolean {
  return proposals.some((each) => each.gives === gives && each.version === view.version && each.agreedAt !== null)
}

type Decided = Pick<Known, 'store' | 'facts' | 'decision'>

/**
 * What was found to be owed, by the policy alone. Where it refused what was filed, a finding that would have it granted is
 * one person's word.
 */
function foundByPolicy({ decision }: Decided, { inspection }: Pick<Became, 'inspection'>): Money | null {
  return decision.outcome === 'ineligible' ? null : (inspection?.refund ?? null)
}

/** The most that one person may offer: what was found to be owed, or what two people agreed on and still holds. */
export function grantedOffer(view: Decided, outcome: Pick<Became, 'inspection' | 'exception'>): Money {
  const { exception } = outcome
  const none = zero(paidFor(view).currency)
  const agreed = exception?.agreedAt && holdsStill(view, outcome) ? exception.amount : null
  return [foundByPolicy(view, outcome) ?? none, agreed ?? none].reduce((most, each) => (each.amountMinor > most.amountMinor ? each : most))
}

/** Money that is to be given back, with what it rests on. */
export type PaidOut = Readonly<{ gives: 'refund'; basis: RefundBasis }> | Readonly<{ gives: 'gift_credit'; amount: Money }>

/**
 * Up to what amount one person may give money back: the shop's own limit where the policy, or two people, grant it; of any
 * other not a cent.
 */
export function limitOf(
  view: Decided,
  outcome: Became & Pick<CaseResolution, 'refund' | 'giftCredits'>,
  paid: PaidOut,
  limits: Limits,
): Money {
  const { currency } = paidFor(view)
  const granted = paid.gives === 'refund' ? isRefundGranted(view, outcome, paid.basis) : isCreditGranted(view, outcome, paid.amount)
  return granted ? { amountMinor: limits[currency], currency } : zero(currency)
}

/** Whether one person may give this back: nobody's word stands behind it but the policy's, or that of two people. */
function isRefundGranted(view: Decided, outcome: Became, basis: RefundBasis): boolean {
  switch (basis.basis) {
    case 'filed':
      return view.decision.refund !== null
    case 'exception':
      return true
    case 'inspected':
      return foundByPolicy(view, outcome) !== null
    case 'accepted-offer':
      return isOfferBacked(view, outcome, basis.amount)
    case 'person':
    case 'needs-offer':
      return false
  }
}

/** Whether a credit, with all that was given, stays within what the rules grant with every gift there. */
function isCreditGranted(view: Decided, outcome: Became & Pick<CaseResolution, 'refund' | 'giftCredits'>, amount: Money): boolean {
  const { giftDeduction } = outcome.inspection?.decision ?? view.decision
  const ruled = foundByPolicy(view, outcome) ?? view.decision.refund
  const given = outcome.giftCredits.reduce((sum, credit) => sum + credit.amount.amountMinor, outcome.refund?.amount.amountMinor ?? 0)
  return given + amount.amountMinor <= (ruled?.amountMinor ?? 0) + (giftDeduction?.amountMinor ?? 0)
}

/** Whether an amount that was offered has the policy or two people behind it; one from before this was asked may not. */
function isOfferBacked(view: Decided, outcome: Became, amount: Money): boolean {
  if (amount.amountMinor <= grantedOffer(view, outcome).amountMinor) return true
  return outcome.proposals.some(
    (each) => each.gives === 'offer' && each.agreedAt !== null && each.amount?.amountMinor === amount.amountMinor,
  )
}
