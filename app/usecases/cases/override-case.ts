import type { CaseView } from '#app/domain/cases/case-view.ts'
import { waitsUntil } from '#app/domain/cases/waiting.ts'
import type { OverrideView } from '#app/domain/cases/outcome-view.ts'
import { mayOverride, overrideTo, saidOverride } from '#app/domain/cases/override.ts'
import { stores } from '#app/domain/stores/stores.ts'
import { writeAudit } from '#app/infra/audit.ts'
import { findRole } from '#app/infra/staff/people.ts'
import { caseSummary, chooseBy, mailReceipt } from '#app/views/mails/case-mails.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import { moveCase } from '#app/infra/cases/steps.ts'
import { agreeToOverride, dropOverride, insertOverride } from '#app/infra/cases/write-override.ts'
import { brokenConstraint, type Db, inTransaction } from '#app/infra/db/client.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import type { Portal } from '#app/infra/portal.ts'

import type { StaffAsk } from './decide-case.ts'
import { mailCustomer, type OpenedCase, openCase } from './open-case.ts'
import { agreeing, whyNotSecond } from './second-person.ts'

export type OverrideAsk = StaffAsk & Readonly<{
  /** As the customer reads it. */
  reason: string
  internalReason: string
  /** In minor units, only where no rule gives the amount. */
  amountMinor: number | null
}>

/**
 * `not-refused`: the plain yes is open, so nothing is to be overridden. `not-allowed`: the role may not agree.
 * `own-override`: the second person is another than the first. `same-hand`: the two could be one (`whyNotSecond`). `items-taken`: another request has taken the items
 * since, or an open repair is about the same fault.
 */
type OverrideRefusal =
  | 'no-such-case' | 'moved-on' | 'not-refused' | 'wrong-override-amount' | 'override-waits' | 'not-allowed-override'
  | 'own-override' | 'same-hand' | 'items-taken'

export type Overridden = Readonly<{ done: true }> | Readonly<{ done: false; because: OverrideRefusal }>

/** Proposes a yes where the policy or a person said no. Nothing moves and nobody is told until another person agrees. */
export function proposeOverride(portal: Portal, ask: OverrideAsk): Promise<Overridden> {
  return asStaff(portal, ask, ['agent', 'finance', 'admin'], async (db, { view, outcome }) => {
    if (view.version !== ask.version) return refused('moved-on')
    if (!mayOverride(view)) return refused('not-refused')
    if (waiting({ view, outcome }, ask)) return refused('override-waits')
    const amount = saidOverride(view, ask.amountMinor)
    if (amount === 'wrong') return refused('wrong-override-amount')
    const { reason, internalReason, staffId } = ask
    const { currency } = stores[view.store]
    const overrideId = await insertOverride(db, {
      caseId: view.id, version: view.version, amount, currency, reason, internalReason, staffId,
    })
    await audit(db, ask, view, 'case.propose_override', { overrideId, amount })
    return { done: true }
  })
}

/** Agrees to what another person proposed, for the case as they saw it: it goes on and the customer is told why. */
export async function agreeOverride(portal: Portal, ask: StaffAsk): Promise<Overridden> {
  try {
    return await asStaff(portal, ask, agreeing, async (db, opened) => {
      const proposed = waiting(opened, ask)
      if (!proposed || !mayOverride(opened.view)) return refused('moved-on')
      const whyNot = await whyNotSecond(db, proposed.proposedBy.id, ask.staffId)
      if (whyNot) return refused(whyNot === 'self' ? 'own-override' : whyNot)
      if (!(await agreeToOverride(db, proposed.id, ask.staffId))) return refused('moved-on')
      await carryOut(db, opened.view, ask, proposed)
      return { done: true }
    })
  } catch (fault) {
    const broken = brokenConstraint(fault)
    if (broken === 'case_line_within_bought' || broken === 'case_line_within_part' || broken === 'one_open_repair_per_fault') return refused('items-taken')
    throw fault
  }
}

/** Takes a proposal back, which its author may, or turns it down, which those may who could agree. */
export function dropProposedOverride(portal: Portal, ask: StaffAsk): Promise<Overridden> {
  return asStaff(portal, ask, ['agent', 'finance', 'admin'], async (db, opened, role) => {
    const proposed = waiting(opened, ask)
    if (!proposed) return refused('moved-on')
    if (role === 'agent' && proposed.proposedBy.id !== ask.staffId) return refused('not-allowed-override')
    if (!(await dropOverride(db, proposed.id))) return refused('moved-on')
    await audit(db, ask, opened.view, 'case.drop_override', { overrideId: proposed.id })
    return { done: true }
  })
}

/** The step with its event, audit row and mail. */
async function carryOut(db: Db, view: CaseView, ask: StaffAsk, { amount, reason, proposedBy }: OverrideView): Promise<void> {
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

function waiting({ view, outcome: { override } }: OpenedCase, ask: StaffAsk): OverrideView | null {
  const open = override && override.agreedAt === null && override.version === view.version
  return open && view.version === ask.version ? override : null
}

type AuditAfter = NonNullable<Parameters<typeof writeAudit>[1]['after']>

async function audit(db: Db, ask: StaffAsk, view: CaseView, action: string, after: AuditAfter): Promise<void> {
  await writeAudit(db, {
    actor: { kind: 'staff', id: ask.staffId }, action, object: { kind: 'case', id: view.id }, after, from: ask.from,
  })
}

type Role = 'agent' | 'finance' | 'admin'
type Work = (db: Db, opened: OpenedCase, role: Role) => Promise<Overridden>

/** For those whose role allows it now, by what the database holds of them. */
async function asStaff(portal: Portal, ask: StaffAsk, roles: readonly Role[], work: Work): Promise<Overridden> {
  return inTransaction(portal.db, async (db) => {
    const held = await findRole(db, ask.staffId)
    const role = roles.find((name) => name === held)
    if (!role) return refused('not-allowed-override')
    const opened = await openCase(db, { number: ask.number, staff: true })
    return opened ? work(db, opened, role) : refused('no-such-case')
  })
}

function refused(because: OverrideRefusal): Overridden {
  return { done: false, because }
}
