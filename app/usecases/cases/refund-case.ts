import { isRefundGranted } from '#app/domain/cases/approval.ts'
import type { CaseView } from '#app/domain/cases/case-view.ts'
import type { RefundBasisName, RefundView } from '#app/domain/cases/outcome-view.ts'
import { refundBasis } from '#app/domain/cases/refund-basis.ts'
import { stepRows } from '#app/domain/cases/step-rows.ts'
import { findStep } from '#app/domain/cases/transitions.ts'
import type { Money } from '#app/domain/shared/money.ts'
import { writeAudit } from '#app/infra/audit.ts'
import { caseSummary, mailReceipt } from '#app/views/mails/case-mails.ts'
import { foundMailReceipt } from '#app/views/mails/outcome-mails.ts'
import { dropRefund, insertRefund, issueRefund } from '#app/infra/cases/write-outcome.ts'
import { brokenConstraint, type Db, inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/portal.ts'

import type { StaffAsk } from './decide-case.ts'
import { mayRefundNow } from './may-refund.ts'
import { mailCustomer, type OpenedCase, openCase } from './open-case.ts'
import { whyNotSecond } from './second-person.ts'
import { takeStep } from './take-step.ts'

export type RefundAsk = StaffAsk & Readonly<{
  /** By which the payment can be found. */
  reference: string
  /** Only where no rule and no agreement gives an amount. */
  amountMinor: number | null
}>

export type Refunded =
  /** `issued: false`: above the limit, or an amount that a person said; it waits for a second person. */
  | Readonly<{ done: true; issued: boolean }>
  | Readonly<{ done: false; because: RefundRefusal }>

/**
 * `not-allowed`: the role may not refund. `needs-offer`: the customer is asked first. `wrong-amount`: needed and
 * missing, or above what was paid. `already-proposed`: one waits for a second person. `own-proposal`: the second
 * person is another than the first. `same-hand`: the two could be one (`whyNotSecond`). `above-received`: with what this
 * portal and the shop gave back already it would be more than was received for the order.
 */
type RefundRefusal =
  | 'no-such-case' | 'moved-on' | 'not-allowed' | 'needs-offer' | 'wrong-amount' | 'already-proposed' | 'own-proposal'
  | 'same-hand' | 'above-received'

/**
 * Gives the money back, or proposes to where two people are needed. The amount is the case's own: what was filed, what
 * was found, or what the customer accepted. However many try at once, one refund is written, and the database holds
 * the sum to what was paid.
 */
export async function refundCase(portal: Portal, ask: RefundAsk): Promise<Refunded> {
  return asFinance(portal, ask, async (db, opened) => {
    const { view, outcome } = opened
    if (view.version !== ask.version || !mayRefund(view)) return refused('moved-on')
    if (outcome.refund && outcome.refund.version === view.version) return refused('already-proposed')
    const basis = refundBasis(view, outcome)
    if (basis.basis === 'needs-offer') return refused('needs-offer')
    const amount = basis.basis === 'person' ? saidAmount(ask.amountMinor, basis.most) : basis.amount
    if (!amount) return refused('wrong-amount')
    if (outcome.refund) await dropRefund(db, outcome.refund.id)
    const limitMinor = isRefundGranted(view, outcome, basis) ? portal.settings.refundLimits[amount.currency] : 0
    const issue = amount.amountMinor <= limitMinor
    const { staffId, reference } = ask
    const made = { caseId: view.id, version: view.version, amount, basis: basis.basis, reference, limitMinor, staffId, issue }
    const refundId = await insertRefund(db, made)
    if (issue) return finish(db, opened, ask, { amount, basis: basis.basis, reference })
    await audit(db, ask, view, 'case.propose_refund', { refundId, ...amount, basis: basis.basis, reference })
    return { done: true, issued: false }
  })
}

/** Agrees to what another person proposed, for the case as they saw it; the money is then given back. */
export async function approveRefund(portal: Portal, ask: StaffAsk): Promise<Refunded> {
  return asFinance(portal, ask, async (db, opened) => {
    const proposed = waiting(opened, ask)
    if (!proposed) return refused('moved-on')
    const whyNot = await whyNotSecond(db, proposed.proposedBy.id, ask.staffId)
    if (whyNot) return refused(whyNot === 'self' ? 'own-proposal' : whyNot)
    await issueRefund(db, proposed.id, ask.staffId)
    return finish(db, opened, ask, proposed)
  })
}

/** Takes a proposal back or turns it down; the case stays where it is. */
export async function dropProposedRefund(portal: Portal, ask: StaffAsk): Promise<Refunded> {
  return asFinance(portal, ask, async (db, opened) => {
    const proposed = waiting(opened, ask)
    if (!proposed || !(await dropRefund(db, proposed.id))) return refused('moved-on')
    await audit(db, ask, opened.view, 'case.drop_refund', { refundId: proposed.id })
    return { done: true, issued: false }
  })
}

function waiting({ view, outcome: { refund } }: OpenedCase, ask: StaffAsk): RefundView | null {
  return refund && refund.issuedAt === null && refund.version === view.version && view.version === ask.version ? refund : null
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
async function finish(db: Db, opened: OpenedCase, ask: StaffAsk, { amount, basis, reference }: Issued): Promise<Refunded> {
  const { view, outcome: { inspection } } = opened
  const moved = await takeStep(db, view, {
    step: 'refund', actor: { kind: 'staff', id: ask.staffId }, version: ask.version, note: null, from: ask.from,
  })
  // The case is held and was looked at: another state here is a fault, and takes the refund back with it.
  if (!moved) throw new Error(`the case ${view.number} was not moved by its refund`)
  await audit(db, ask, view, 'case.issue_refund', { ...amount, basis, reference })
  const receipt = basis === 'filed' ? mailReceipt(view) : null
  const filed = receipt && { ...receipt, secondRefund: null }
  await mailCustomer(db, view, {
    kind: stepRows.refund.mail, ...caseSummary(view), amount, method: null, reference,
    receipt: inspection && basis !== 'person' ? foundMailReceipt(view, inspection, amount) : filed,
  })
  return { done: true, issued: true }
}

type AuditAfter = NonNullable<Parameters<typeof writeAudit>[1]['after']>

async function audit(db: Db, ask: StaffAsk, view: CaseView, action: string, after: AuditAfter): Promise<void> {
  await writeAudit(db, {
    actor: { kind: 'staff', id: ask.staffId }, action, object: { kind: 'case', id: view.id }, after, from: ask.from,
  })
}

type Work = (db: Db, opened: OpenedCase) => Promise<Refunded>

/** For those who may refund now. */
async function asFinance(portal: Portal, ask: StaffAsk, work: Work): Promise<Refunded> {
  try {
    return await inTransaction(portal.db, async (db) => {
      if (!(await mayRefundNow(db, ask.staffId))) return refused('not-allowed')
      const opened = await openCase(db, { number: ask.number, staff: true })
      return opened ? work(db, opened) : refused('no-such-case')
    })
  } catch (fault) {
    const broken = brokenConstraint(fault)
    if (broken === 'refund_within_received') return refused('above-received')
    if (broken === 'refund_within_paid') return refused('wrong-amount')
    throw fault
  }
}

function refused(because: RefundRefusal): Refunded {
  return { done: false, because }
}
