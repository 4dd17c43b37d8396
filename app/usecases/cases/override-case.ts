import { mayOverride, overrideTo, saidOverride } from '#app/domain/cases/override.ts'
import { mayPropose, waitingProposal } from '#app/domain/cases/proposal.ts'
import { waitsUntil } from '#app/domain/cases/waiting.ts'
import { stores } from '#app/domain/stores/stores.ts'
import { writeAudit } from '#app/infra/audit.ts'
import { caseSummary, chooseBy, mailReceipt } from '#app/views/mails/case-mails.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import { moveCase } from '#app/infra/cases/steps.ts'
import { insertOverride } from '#app/infra/cases/write-approval.ts'
import type { Db } from '#app/infra/db/client.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import type { Portal } from '#app/infra/portal.ts'

import type { StaffAsk } from './decide-case.ts'
import { mailCustomer, type OpenedCase } from './open-case.ts'
import { auditProposal, type NotGiven, withCase } from './with-case.ts'

export type OverrideAsk = StaffAsk & Readonly<{
  /** As the customer reads it. */
  reason: string
  internalReason: string
  /** In minor units, only where no rule gives the amount. */
  amountMinor: number | null
}>

/** `not-refused`: the plain yes is open, so nothing is to be overridden. `not-allowed-override`: nobody who works here. */
type OverrideRefusal = 'moved-on' | 'not-refused' | 'wrong-override-amount' | 'override-waits' | 'not-allowed-override'

export type OverrideProposed = Readonly<{ done: true }> | Readonly<{ done: false; because: OverrideRefusal }>

/** Proposes a yes where the policy or a person said no. Nothing moves and nobody is told until another person agrees. */
export function proposeOverride(portal: Portal, ask: OverrideAsk): Promise<OverrideProposed | NotGiven> {
  return withCase(portal, ask, async (db, { view, outcome }, role): Promise<OverrideProposed> => {
    if (!mayPropose('exception', role)) return refused('not-allowed-override')
    if (view.version !== ask.version) return refused('moved-on')
    if (!mayOverride(view)) return refused('not-refused')
    if (waitingProposal(view, outcome, 'exception')) return refused('override-waits')
    const amount = saidOverride(view, ask.amountMinor)
    if (amount === 'wrong') return refused('wrong-override-amount')
    const { reason, internalReason, staffId } = ask
    const { currency } = stores[view.store]
    const id = await insertOverride(db, { caseId: view.id, version: view.version, amount, currency, reason, internalReason, staffId })
    await auditProposal(db, ask, view.id, 'propose', { id, gives: 'exception' }, { amount })
    return { done: true }
  })
}

/** What two people agreed on: the case goes on and the customer is told why. The step with its event, audit row and mail. */
export async function carryOutOverride(db: Db, { view, outcome: { override } }: OpenedCase, ask: StaffAsk): Promise<void> {
  if (!override) throw new Error(`the case ${view.number} has no override to carry out`)
  const { amount, reason, proposedBy } = override
  const to = overrideTo(view)
  const moved = await moveCase(db, {
    of: view, version: ask.version, step: 'override', from: [view.state], to,
    actor: { kind: 'staff', id: ask.staffId }, note: reason,
    reviewBy: view.reviewBy, answerBy: waitsUntil(view, to, await databaseNow(db)),
  })
  // The case is held and was looked at: another state here is a fault, and takes the agreement back with it.
  if (!moved) throw new Error(`the case ${view.number} was not moved by its override`)
  await writeAudit(db, {
    actor: { kind: 'staff', id: ask.staffId }, action: 'case.override', object: { kind: 'case', id: view.id },
    before: { state: view.state, version: ask.version },
    after: { state: to, version: ask.version + 1, proposedBy: proposedBy.id, amount }, from: ask.from,
  })
  const after = await findCase(db, { number: view.number, staff: true })
  await mailCustomer(db, view, {
    kind: 'exception-approved', ...caseSummary(view), reason, amount, chooseBy: after && chooseBy(after),
    receipt: view.decision.outcome === 'ineligible' ? null : mailReceipt(view),
  })
}

function refused(because: OverrideRefusal): OverrideProposed {
  return { done: false, because }
}
