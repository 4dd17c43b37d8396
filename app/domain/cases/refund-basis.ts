import { type Money, zero } from '#app/domain/shared/money.ts'
import { stores } from '#app/domain/shared/stores.ts'

import type { CaseView } from './case-view.ts'
import type { CaseResolution, RefundBasisName } from './outcome-view.ts'

/** Where the amount of a refund comes from. Nobody types one that a rule or an agreement gives. */
export type RefundBasis =
  | Readonly<{ basis: Exclude<RefundBasisName, 'person' | 'difference'>; amount: Money }>
  /** No rule gives an amount and none was agreed: one person says it, up to what was paid, and a second agrees. */
  | Readonly<{ basis: 'person'; most: Money }>
  /** Inspection found less than was declared, or nothing was promised: the customer is asked first. */
  | Readonly<{ basis: 'needs-offer' }>

type Known = Pick<CaseView, 'kind' | 'state' | 'store' | 'facts' | 'decision'>

type Became = Pick<CaseResolution, 'inspection' | 'offer'> & Partial<Pick<CaseResolution, 'exception' | 'earlierRefund'>>

/** The amount that a refund of this case has, where it stands. */
export function refundBasis(view: Known, outcome: Became): RefundBasis {
  const { inspection, offer, exception, earlierRefund } = outcome
  if (earlierRefund) return { basis: 'person', most: lessOf(paidFor(view), earlierRefund.amount) }
  // Nobody disputes what was offered, also where nobody answered.
  if ((view.state === 'offer_accepted' || view.state === 'offer_unanswered') && offer)
    return { basis: 'accepted-offer', amount: offer.amount }
  const agreed = exception?.agreedAt ? exception.amount : null
  if (agreed && holdsStill(view, outcome)) return { basis: 'exception', amount: agreed }
  const filed = view.decision.refund
  if (!inspection) return filed ? { basis: 'filed', amount: filed } : { basis: 'person', most: paidFor(view) }
  const found = inspection.refund
  if (found && filed && found.amountMinor >= filed.amountMinor) return { basis: 'inspected', amount: found }
  if (view.kind === 'return' || view.kind === 'exchange') return { basis: 'needs-offer' }
  return found ? { basis: 'inspected', amount: found } : { basis: 'person', most: paidFor(view) }
}

/** Whether what two people agreed on holds for what came: all as it was declared, and of a recall whatever came. */
export function holdsStill(view: Pick<Known, 'facts'>, { inspection, exception }: Pick<Became, 'inspection' | 'exception'>): boolean {
  return exception?.recall === true || !inspection || asDeclared(view, inspection)
}

function lessOf(most: Money, given: Money): Money {
  return { ...most, amountMinor: Math.max(0, most.amountMinor - given.amountMinor) }
}

/** Whether the shop is asked to give the money back and has not yet: until it has, no step is taken. */
export function isBeingRefunded({ refund }: Pick<CaseResolution, 'refund'>): boolean {
  return refund !== null && refund.basis !== 'difference' && refund.orderedAt !== null && refund.issuedAt === null
}

/** Whether all that was agreed on came, as it was declared. */
export function asDeclared({ facts }: Pick<Known, 'facts'>, { findings }: NonNullable<CaseResolution['inspection']>): boolean {
  const declared = new Map(facts.selection?.map((line) => [line.lineId, line]))
  return findings.every(({ lineId, quantity, declaredQuantity, condition, fault, missingMinor }) => {
    const line = declared.get(lineId)
    // What was refused was declared as never opened.
    const expected = line?.condition ?? (facts.action === 'refuse' ? 'unopened' : null)
    const sameCondition = expected === null || quantity === 0 || expected === condition
    return quantity === declaredQuantity && missingMinor === 0 && sameCondition && (line?.fault ?? 'none') === fault
  })
}

/** What an offer may say: the amount that follows from the findings, or anything between two amounts. */
export type OfferRoom = Readonly<{ least: Money; most: Money }>

/**
 * Straight after inspection, what was found gives the amount; where it gives none, or the customer disputed it, a
 * person says it: never below what was found, never above what was paid.
 */
export function offerRoom(view: Known, inspection: CaseResolution['inspection']): OfferRoom {
  const most = paidFor(view)
  const found = inspection?.refund ?? null
  if (found && view.state === 'inspected') return { least: found, most: found }
  return { least: found ?? zero(most.currency), most }
}

/** Whether nothing was received that could still go back: no refund can be said, and it has to end without. */
export function hasNothingToRefund(view: Pick<Known, 'store' | 'facts' | 'decision'>): boolean {
  return paidFor(view).amountMinor <= 0
}

/**
 * What was paid for what the case is about: its lines, or the whole order where the decision names none. Never more than
 * was received for the order and not given back when it was filed.
 */
export function paidFor({ store, facts, decision }: Pick<Known, 'store' | 'facts' | 'decision'>): Money {
  const lines = decision.lines.length > 0 ? decision.lines : facts.order.lines
  const givesShipping = facts.action === 'cancel' || facts.action === 'not_received'
  // Of what comes back, only a withdrawal gives any.
  const shipping = (givesShipping ? facts.order.shippingPaid : facts.action === 'return' ? decision.shippingRefund : null)?.amountMinor ?? 0
  const amountMinor = lines.reduce((sum, { paid }) => sum + (paid?.amountMinor ?? 0), shipping)
  const most = Math.min(amountMinor, facts.order.balance?.amountMinor ?? amountMinor)
  return { amountMinor: most, currency: stores[store].currency }
}
