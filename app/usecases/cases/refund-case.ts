import { limitOf } from '#app/domain/cases/approval.ts'
import { asksShop, type CaseView } from '#app/domain/cases/case-view.ts'
import type { RefundBasisName } from '#app/domain/cases/outcome-view.ts'
import { mayPropose } from '#app/domain/cases/proposal.ts'
import { refundBasis } from '#app/domain/cases/refund-basis.ts'
import { findStep } from '#app/domain/cases/transitions.ts'
import type { Money } from '#app/domain/shared/money.ts'
import { dropProposal } from '#app/infra/cases/write-approval.ts'
import { insertRefund } from '#app/infra/cases/write-outcome.ts'
import type { Db } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import type { StaffInput } from './decide-case.ts'
import { orderMoney } from '../shop/order-money.ts'
import { issueRefund } from './issue-refund.ts'
import type { OpenedCase } from './open-case.ts'
import { auditCaseBy, auditProposal, type By, byStaff, type NotGiven, withCase } from './with-case.ts'

export type RefundInput = StaffInput &
  Readonly<{
    /** By which the payment can be found, of one that staff made; a shop that is asked to make it names it then. */
    reference: string | null
    /** Only where no rule and no agreement gives an amount. */
    amountMinor: number | null
  }>

export type Refunded =
  /** `issued: false`: above the limit, or an amount that a person said, so that it waits for a second person; or the shop is asked for it. */
  Readonly<{ done: true; issued: boolean }> | Readonly<{ done: false; because: RefundRefusal }>

/**
 * `not-allowed`: the role may not refund. `needs-offer`: the customer is asked first. `wrong-amount`: needed and missing, or
 * above what was paid. `already-proposed`: one waits for a second person. `already-ordered`: the shop is asked for it.
 * `reference-missing`: staff make the payment themselves, and say by what it is found.
 */
type RefundRefusal =
  'moved-on' | 'not-allowed' | 'needs-offer' | 'wrong-amount' | 'already-proposed' | 'already-ordered' | 'reference-missing'

/**
 * Gives the money back, asks the shop to, or proposes to where two people are needed. The amount is the case's own: what was filed, what
 * was found, or what the customer accepted. However many try at once, one refund is written, and the database holds
 * the sum to what was paid.
 */
export async function refundCase(portal: Portal, input: RefundInput): Promise<Refunded | NotGiven> {
  return withCase(portal, input, async (db, opened, role): Promise<Refunded> => {
    const { view, outcome } = opened
    if (!mayPropose('refund', role)) return refused('not-allowed')
    if (view.version !== input.version || !mayRefund(view)) return refused('moved-on')
    if (outcome.refund?.orderedAt) return refused('already-ordered')
    if (outcome.refund && outcome.refund.version === view.version) return refused('already-proposed')
    if (!asksShop(view) && input.reference === null) return refused('reference-missing')
    const basis = refundBasis(view, outcome)
    if (basis.basis === 'needs-offer') return refused('needs-offer')
    const amount = basis.basis === 'person' ? saidAmount(input.amountMinor, basis.most) : basis.amount
    if (!amount) return refused('wrong-amount')
    if (outcome.refund) await dropProposal(db, { id: outcome.refund.id, gives: 'refund' })
    const limitMinor = limitOf(view, outcome, { gives: 'refund', basis }, portal.settings.refundLimits).amountMinor
    const proposes = amount.amountMinor > limitMinor
    const as = proposes ? 'proposed' : asksShop(view) ? 'ordered' : 'issued'
    const { staffId, reference } = input
    const id = await insertRefund(db, {
      caseId: view.id,
      version: view.version,
      amount,
      basis: basis.basis,
      reference,
      limitMinor,
      staffId,
      as,
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

/** Asks the shop for it, and tells its customer once the shop has done it; or, where staff paid by hand, takes the step. */
export async function giveBack(db: Db, opened: OpenedCase, by: By, made: Made): Promise<void> {
  const { view } = opened
  const { id, amount, basis } = made
  if (!asksShop(view)) return issueRefund(db, opened, by, { ...made, method: null })
  await orderMoney(db, view, { of: 'refund', id, amount })
  await auditCaseBy(db, by, view.id, 'case.order_refund', { refundId: id, ...amount, basis })
}

function mayRefund(view: CaseView): boolean {
  return findStep(view.kind, 'refund')?.from.includes(view.state) === true
}

/** What a person said, more than nothing and at most what was paid. */
function saidAmount(amountMinor: number | null, most: Money): Money | null {
  if (amountMinor === null || amountMinor <= 0 || amountMinor > most.amountMinor) return null
  return { amountMinor, currency: most.currency }
}

function refused(because: RefundRefusal): Refunded {
  return { done: false, because }
}
