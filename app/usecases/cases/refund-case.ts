import { limitOf } from '#app/domain/cases/approval.ts'
import { asksShop, type CaseView } from '#app/domain/cases/case-view.ts'
import type { RefundBasisName } from '#app/domain/cases/outcome-view.ts'
import { planRefund, type SaidOfGiven } from '#app/domain/cases/given-in-shop.ts'
import { mayPropose } from '#app/domain/cases/proposal.ts'
import { moneyBasis } from '#app/domain/cases/exchange-difference.ts'
import { stepsOpen } from '#app/domain/cases/fitting-steps.ts'
import type { Money } from '#app/domain/shared/money.ts'
import { dropProposal } from '#app/infra/cases/write-approval.ts'
import { markMoneyInstead } from '#app/infra/cases/replacements.ts'
import { insertRefund, issueOrdered } from '#app/infra/cases/write-outcome.ts'
import type { Db } from '#app/infra/db/client.ts'
import { listGivenInShop, sumInShop } from '#app/infra/orders/given-in-shop.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import type { StaffInput } from './decide-case.ts'
import { isBeingCalledOff, orderMoney } from '../shop/order-money.ts'
import { issueRefund } from './issue-refund.ts'
import type { OpenedCase } from './open-case.ts'
import { auditCaseBy, auditProposal, type By, byStaff, type NotGiven, withCase } from './with-case.ts'

export type RefundInput = StaffInput &
  Readonly<{
    /** By which the payment can be found, of one that staff made; a shop that is asked to make it names it then. */
    reference: string | null
    /** Only where no rule and no agreement gives an amount. */
    amountMinor: number | null
    /** What was given back in the shop's own admin since: this refund, or something else. */
    given?: SaidOfGiven | null
  }>

export type Refunded =
  /** `issued: false`: above the limit, or an amount that a person said, so that it waits for a second person; or the shop is asked for it. */
  Readonly<{ done: true; issued: boolean }> | Readonly<{ done: false; because: RefundRefusal }>

/**
 * `not-allowed`: the role may not refund. `needs-offer`: the customer is asked first. `wrong-amount`: needed and missing, or
 * above what was paid. `already-proposed`: one waits for a second person. `already-ordered`: the shop is asked for it.
 * `reference-missing`: staff make the payment themselves, and say by what it is found. `given-in-shop`: first they say of what was given
 * back there. `not-called-off`: the shop has not cancelled the order yet, and may say no.
 */
type RefundRefusal =
  | 'moved-on'
  | 'not-allowed'
  | 'needs-offer'
  | 'wrong-amount'
  | 'already-proposed'
  | 'already-ordered'
  | 'reference-missing'
  | 'given-in-shop'
  | 'not-called-off'

/**
 * Gives the money back, asks the shop to, or proposes to where two people are needed. The amount is the case's own: what was filed, what
 * was found, or what the customer accepted. However many try at once, one refund is written, and the database holds
 * the sum to what was paid.
 */
export async function refundCase(portal: Portal, input: RefundInput): Promise<Refunded | NotGiven> {
  return withCase(portal, input, async (db, opened, role): Promise<Refunded> => {
    const { view, outcome } = opened
    if (!mayPropose('refund', role)) return refused('not-allowed')
    if (view.version !== input.version || !mayRefund(view) || view.replacement?.sending) return refused('moved-on')
    if (outcome.refund?.orderedAt) return refused('already-ordered')
    if (outcome.refund && outcome.refund.version === view.version) return refused('already-proposed')
    if (await isBeingCalledOff(db, view.id)) return refused('not-called-off')
    const basis = moneyBasis(view, outcome)
    if (basis.basis === 'needs-offer') return refused('needs-offer')
    const byShop = asksShop(view)
    const plan = planRefund({ basis, given: await listGivenInShop(db, view.id), byShop }, input)
    if (typeof plan === 'string') return refused(plan)
    const { amount, reference, beside } = plan
    if (outcome.refund) await dropProposal(db, { id: outcome.refund.id, gives: 'refund' })
    const limitMinor = limitOf(view, outcome, { gives: 'refund', basis }, portal.settings.refundLimits).amountMinor
    const proposes = amount.amountMinor > limitMinor
    const as = proposes ? 'proposed' : byShop && !plan.paid ? 'ordered' : 'issued'
    const { staffId } = input
    const id = await insertRefund(db, {
      caseId: view.id,
      version: view.version,
      amount,
      basis: basis.basis,
      reference,
      limitMinor,
      staffId,
      as,
      beside,
      isRest: outcome.earlierRefund !== null,
    })
    const made = { id, amount, basis: basis.basis, reference: reference ?? id, askedBy: staffId }
    if (proposes) await auditProposal(db, input, view.id, 'propose', { id, gives: 'refund' }, { ...amount, basis: basis.basis, reference })
    else await giveBack(db, opened, byStaff(input), made)
    return { done: true, issued: as === 'issued' }
  })
}

/** Gives back what two people agreed on. */
export async function carryOutRefund(db: Db, opened: OpenedCase, input: StaffInput): Promise<void> {
  const { refund } = opened.outcome
  if (!refund) throw new Error(`the case ${opened.view.number} has no refund to carry out`)
  await giveBack(db, opened, byStaff(input), { ...refund, askedBy: input.staffId })
}

type Made = Readonly<{ id: string; amount: Money; basis: RefundBasisName; reference: string; askedBy: string }>

/**
 * Asks the shop for it, or for what it has not given of it yet, and tells its customer once the shop has; or, where all was given or staff
 * pay by hand, takes the step.
 */
export async function giveBack(db: Db, opened: OpenedCase, by: By, made: Made): Promise<void> {
  const { view } = opened
  await markMoneyInstead(db, view.id)
  const { id, amount, basis, reference } = made
  const left = { ...amount, amountMinor: amount.amountMinor - (await sumInShop(db, id)) }
  if (!asksShop(view) || left.amountMinor <= 0) {
    // Two people who agree order it; what the shop has given already is issued with that.
    await issueOrdered(db, { of: 'refund', id }, reference)
    return issueRefund(db, opened, by, { ...made, method: null })
  }
  await orderMoney(db, view, { of: 'refund', id, amount: left })
  await auditCaseBy(db, by, view.id, 'case.order_refund', { refundId: id, ...left, basis })
}

function mayRefund(view: CaseView): boolean {
  return stepsOpen(view, 'staff').includes('refund')
}

function refused(because: RefundRefusal): Refunded {
  return { done: false, because }
}
