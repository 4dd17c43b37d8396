import { mayMakeException, exceptionTo, saidException } from '#app/domain/cases/exception.ts'
import { mayPropose, waitingProposal } from '#app/domain/cases/proposal.ts'
import { waitsUntil } from '#app/domain/cases/waiting.ts'
import { stores } from '#app/domain/shared/stores.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { caseSummary, chooseBy, mailReceipt } from '#app/views/mails/case-mails.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import { moveCase } from '#app/infra/cases/apply-step.ts'
import { insertException } from '#app/infra/cases/write-approval.ts'
import type { Db } from '#app/infra/db/client.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import type { StaffInput } from './decide-case.ts'
import { mailCustomer, type OpenedCase } from './open-case.ts'
import { auditProposal, type NotGiven, withCase } from './with-case.ts'
import { askShopFor } from '../shop/ask-for-case.ts'

export type ExceptionInput = StaffInput &
  Readonly<{
    /** As the customer reads it. */
    reason: string
    internalReason: string
    /** In minor units, only where no rule gives the amount. */
    amountMinor: number | null
  }>

/** `not-refused`: the plain yes is open, so nothing is to be overridden. `not-allowed-exception`: nobody who works here. */
type ExceptionRefusal = 'moved-on' | 'not-refused' | 'wrong-exception-amount' | 'exception-waits' | 'not-allowed-exception'

export type ExceptionProposed = Readonly<{ done: true }> | Readonly<{ done: false; because: ExceptionRefusal }>

/** Proposes a yes where the policy or a person said no. Nothing moves and nobody is told until another person agrees. */
export function proposeException(portal: Portal, input: ExceptionInput): Promise<ExceptionProposed | NotGiven> {
  return withCase(portal, input, async (db, { view, outcome }, role): Promise<ExceptionProposed> => {
    if (!mayPropose('exception', role)) return refused('not-allowed-exception')
    if (view.version !== input.version) return refused('moved-on')
    if (!mayMakeException(view)) return refused('not-refused')
    if (waitingProposal(view, outcome, 'exception')) return refused('exception-waits')
    const amount = saidException(view, input.amountMinor)
    if (amount === 'wrong') return refused('wrong-exception-amount')
    const { reason, internalReason, staffId } = input
    const { currency } = stores[view.store]
    const id = await insertException(db, { caseId: view.id, version: view.version, amount, currency, reason, internalReason, staffId })
    await auditProposal(db, input, view.id, 'propose', { id, gives: 'exception' }, { amount })
    return { done: true }
  })
}

/** What two people agreed on: the case goes on and the customer is told why. The step with its event, audit row and mail. */
export async function carryOutException(db: Db, { view, outcome: { exception } }: OpenedCase, input: StaffInput): Promise<void> {
  if (!exception) throw new Error(`the case ${view.number} has no exception to carry out`)
  const { amount, reason, proposedBy } = exception
  const to = exceptionTo(view)
  const moved = await moveCase(db, {
    of: view,
    version: input.version,
    step: 'override',
    from: [view.state],
    to,
    actor: { kind: 'staff', id: input.staffId },
    note: reason,
    reviewBy: view.reviewBy,
    answerBy: waitsUntil(view, to, await databaseNow(db)),
  })
  // The case is held and was looked at: another state here is a fault, and takes the agreement back with it.
  if (!moved) throw new Error(`the case ${view.number} was not moved by its override`)
  await writeAudit(db, {
    actor: { kind: 'staff', id: input.staffId },
    action: 'case.override',
    object: { kind: 'case', id: view.id },
    before: { state: view.state, version: input.version },
    after: { state: to, version: input.version + 1, proposedBy: proposedBy.id, amount },
    from: input.from,
  })
  const after = await findCase(db, { number: view.number, staff: true })
  if (after) await askShopFor(db, after)
  await mailCustomer(db, view, {
    kind: 'exception-approved',
    ...caseSummary(view),
    reason,
    amount,
    chooseBy: after && chooseBy(after),
    receipt: view.decision.outcome === 'ineligible' ? null : mailReceipt(view),
  })
}

function refused(because: ExceptionRefusal): ExceptionProposed {
  return { done: false, because }
}
