import { answerBy } from '#app/domain/cases/answer-by.ts'
import { grantedOffer } from '#app/domain/cases/approval.ts'
import { paidFirst } from '#app/domain/cases/exchange-difference.ts'
import { waitingProposal } from '#app/domain/cases/proposal.ts'
import { offerRoom } from '#app/domain/cases/refund-basis.ts'
import { stepRows } from '#app/domain/cases/step-rows.ts'
import { ifSilentTo } from '#app/domain/cases/unanswered-offer.ts'
import { openSteps } from '#app/domain/cases/transitions.ts'
import type { Money } from '#app/domain/shared/money.ts'
import { caseSummary } from '#app/views/mails/case-mails.ts'
import { foundMailReceipt, mailDifferences } from '#app/views/mails/outcome-mails.ts'
import { insertApproval } from '#app/infra/cases/write-approval.ts'
import { insertOffer } from '#app/infra/cases/write-outcome.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import type { StaffInput } from './decide-case.ts'
import { mailCustomer, type OpenedCase, openCase } from './open-case.ts'
import { applyTransition } from './apply-transition.ts'
import { auditProposal } from './with-case.ts'

export type OfferInput = StaffInput &
  Readonly<{
    /** Only where the findings leave room for one. */
    amountMinor: number | null
    /** As the customer reads it. */
    note: string | null
    /** Why it is more than anything grants, for whoever agrees to it. */
    internalReason?: string | null
  }>

export type Offered =
  /** `waits`: more than the policy or an agreed exception grants; nothing is sent before a second person agrees. */
  | Readonly<{ done: true; waits?: true }>
  /**
   * `wrong-amount`: missing where it is needed, below what was found, or above what was paid. `reason-missing`: a second
   * person has to agree to this amount, and is told why. `approval-waits`: one waits for a second person.
   */
  | Readonly<{ done: false; because: 'no-such-case' | 'moved-on' | 'wrong-amount' | 'reason-missing' | 'approval-waits' }>

/**
 * Offers the customer what the case comes to after inspection, with a date to answer by and what silence means. An amount
 * that a person says, beyond what is granted, goes out once a second person agreed (`agreeProposed`).
 */
export async function sendOffer(portal: Portal, input: OfferInput): Promise<Offered> {
  return inTransaction(portal.db, async (db): Promise<Offered> => {
    const opened = await openCase(db, { number: input.number, staff: true })
    if (!opened) return { done: false, because: 'no-such-case' }
    const { view, outcome } = opened
    if (view.version !== input.version || !mayOffer(opened)) return { done: false, because: 'moved-on' }
    const amount = offeredAmount(opened, input)
    if (!amount) return { done: false, because: 'wrong-amount' }
    const granted = grantedOffer(view, outcome)
    if (amount.amountMinor > granted.amountMinor) return proposeOffer(db, opened, input, { amount, granted, note: input.note })
    const sent = await carryOutOffer(db, opened, input, { amount, note: input.note })
    return sent ? { done: true } : { done: false, because: 'moved-on' }
  })
}

function mayOffer({ view, outcome }: OpenedCase): boolean {
  return outcome.inspection !== null && openSteps(view.kind, view.state, 'staff').includes('send_offer')
}

/** As in every proposal. */
const shortestReason = 3

type Beyond = Readonly<{ amount: Money; granted: Money; note: string | null }>

async function proposeOffer(db: Db, { view, outcome }: OpenedCase, input: OfferInput, offer: Beyond): Promise<Offered> {
  const { internalReason: reason, staffId, version } = input
  if (!reason || reason.length < shortestReason) return { done: false, because: 'reason-missing' }
  if (waitingProposal(view, outcome, 'offer')) return { done: false, because: 'approval-waits' }
  const id = await insertApproval(db, { caseId: view.id, version, gives: 'offer', offer, reason, staffId })
  await auditProposal(db, input, view.id, 'propose', { id, gives: 'offer' }, { ...offer.amount, grantedMinor: offer.granted.amountMinor })
  return { done: true, waits: true }
}

/** The step with the offer and its mail; whoever sends it, or agreed to it, stands in its name. */
export async function carryOutOffer(
  db: Db,
  { view, outcome }: OpenedCase,
  input: StaffInput,
  offer: Readonly<{ amount: Money; note: string | null }>,
): Promise<boolean> {
  const { inspection } = outcome
  if (!inspection) return false
  const { amount, note } = offer
  const by = answerBy(await databaseNow(db), view.store)
  const moved = await applyTransition(db, view, {
    step: 'send_offer',
    actor: { kind: 'staff', id: input.staffId },
    version: input.version,
    note,
    from: input.from,
    asksUntil: by,
  })
  if (!moved) return false
  const ifSilent = ifSilentTo(view, amount)
  await insertOffer(db, { caseId: view.id, inspectionId: inspection.id, amount, note, answerBy: by, ifSilent, staffId: input.staffId })
  await mailCustomer(db, view, {
    kind: stepRows.send_offer.mail,
    ...caseSummary(view),
    differences: mailDifferences(view, inspection),
    receipt: foundMailReceipt(view, inspection, { total: amount, paid: paidFirst(outcome, amount.currency) }),
    answerBy: by,
    ifSilent,
  })
  return true
}

/** Null where staff have to say one and did not, or said one out of bounds. */
function offeredAmount({ view, outcome }: OpenedCase, input: OfferInput): Money | null {
  const { least, most } = offerRoom(view, outcome.inspection)
  if (least.amountMinor === most.amountMinor) return least
  const { amountMinor } = input
  if (amountMinor === null || amountMinor < least.amountMinor || amountMinor > most.amountMinor) return null
  return { amountMinor, currency: most.currency }
}
