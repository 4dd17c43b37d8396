import { limitOf } from '#app/domain/cases/approval.ts'
import type { CaseView } from '#app/domain/cases/case-view.ts'
import type { RefundBasisName } from '#app/domain/cases/outcome-view.ts'
import { mayPropose } from '#app/domain/cases/proposal.ts'
import { refundBasis } from '#app/domain/cases/refund-basis.ts'
import { stepRows } from '#app/domain/cases/step-rows.ts'
import { findStep } from '#app/domain/cases/transitions.ts'
import type { Money } from '#app/domain/shared/money.ts'
import { caseSummary, mailReceipt } from '#app/views/mails/case-mails.ts'
import { foundMailReceipt } from '#app/views/mails/outcome-mails.ts'
import { dropProposal } from '#app/infra/cases/write-approval.ts'
import { insertRefund } from '#app/infra/cases/write-outcome.ts'
import type { Db } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import type { StaffInput } from './decide-case.ts'
import { mailCustomer, type OpenedCase } from './open-case.ts'
import { applyTransition } from './apply-transition.ts'
import { auditCase, auditProposal, type NotGiven, withCase } from './with-case.ts'

export type RefundInput = StaffInput &
  Readonly<{
    /** By which the payment can be found. */
    reference: string
    /** Only where no rule and no agreement gives an amount. */
    amountMinor: number | null
  }>

export type Refunded =
  /** `issued: false`: above the limit, or an amount that a person said; it waits for a second person. */
  Readonly<{ done: true; issued: boolean }> | Readonly<{ done: false; because: RefundRefusal }>

/**
 * `not-allowed`: the role may not refund. `needs-offer`: the customer is asked first. `wrong-amount`: needed and missing, or
 * above what was paid. `already-proposed`: one waits for a second person.
 */
type RefundRefusal = 'moved-on' | 'not-allowed' | 'needs-offer' | 'wrong-amount' | 'already-proposed'

/**
 * Gives the money back, or proposes to where two people are needed. The amount is the case's own: what was filed, what
 * was found, or what the customer accepted. However many try at once, one refund is written, and the database holds
 * the sum to what was paid.
 */
export async function refundCase(portal: Portal, input: RefundInput): Promise<Refunded | NotGiven> {
  return withCase(portal, input, async (db, opened, role): Promise<Refunded> => {
    const { view, outcome } = opened
    if (!mayPropose('refund', role)) return refused('not-allowed')
    if (view.version !== input.version || !mayRefund(view)) return refused('moved-on')
    if (outcome.refund && outcome.refund.version === view.version) return refused('already-proposed')
    const basis = refundBasis(view, outcome)
    if (basis.basis === 'needs-offer') return refused('needs-offer')
    const amount = basis.basis === 'person' ? saidAmount(input.amountMinor, basis.most) : basis.amount
    if (!amount) return refused('wrong-amount')
    if (outcome.refund) await dropProposal(db, { id: outcome.refund.id, gives: 'refund' })
    const limitMinor = limitOf(view, outcome, { gives: 'refund', basis }, portal.settings.refundLimits).amountMinor
    const issue = amount.amountMinor <= limitMinor
    const { staffId, reference } = input
    const made = {
      caseId: view.id,
      version: view.version,
      amount,
      basis: basis.basis,
      reference,
      limitMinor,
      staffId,
      as: issue ? 'issued' : 'proposed',
    } as const
    const id = await insertRefund(db, made)
    if (issue) await finish(db, opened, input, { amount, basis: basis.basis, reference })
    else await auditProposal(db, input, view.id, 'propose', { id, gives: 'refund' }, { ...amount, basis: basis.basis, reference })
    return { done: true, issued: issue }
  })
}

/** Gives back what two people agreed on. */
export async function carryOutRefund(db: Db, opened: OpenedCase, input: StaffInput): Promise<void> {
  const { refund } = opened.outcome
  if (!refund) throw new Error(`the case ${opened.view.number} has no refund to carry out`)
  await finish(db, opened, input, refund)
}

function mayRefund(view: CaseView): boolean {
  return findStep(view.kind, 'refund')?.from.includes(view.state) === true
}

/** What a person said, more than nothing and at most what was paid. */
function saidAmount(amountMinor: number | null, most: Money): Money | null {
  if (amountMinor === null || amountMinor <= 0 || amountMinor > most.amountMinor) return null
  return { amountMinor, currency: most.currency }
}

type Issued = Readonly<{ amount: Money; basis: RefundBasisName; reference: string }>

/** The step, its event and audit row, and the mail with the same amount. */
async function finish(db: Db, opened: OpenedCase, input: StaffInput, { amount, basis, reference }: Issued): Promise<void> {
  const {
    view,
    outcome: { inspection },
  } = opened
  const moved = await applyTransition(db, view, {
    step: 'refund',
    actor: { kind: 'staff', id: input.staffId },
    version: input.version,
    note: null,
    from: input.from,
  })
  // The case is held and was looked at: another state here is a fault, and takes the refund back with it.
  if (!moved) throw new Error(`the case ${view.number} was not moved by its refund`)
  await auditCase(db, input, view.id, 'case.issue_refund', { ...amount, basis, reference })
  const receipt = basis === 'filed' ? mailReceipt(view) : null
  const filed = receipt && { ...receipt, secondRefund: null }
  await mailCustomer(db, view, {
    kind: stepRows.refund.mail,
    ...caseSummary(view),
    amount,
    method: null,
    reference,
    receipt: inspection && basis !== 'person' ? foundMailReceipt(view, inspection, amount) : filed,
  })
}

function refused(because: RefundRefusal): Refunded {
  return { done: false, because }
}
