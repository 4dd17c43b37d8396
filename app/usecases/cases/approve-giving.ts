import { needsApproval, waitingApproval } from '#app/domain/cases/approval.ts'
import type { ApprovalView, Given } from '#app/domain/cases/outcome-view.ts'
import { openSteps } from '#app/domain/cases/transitions.ts'
import type { StaffRole } from '#app/domain/staff/staff-role.ts'
import { writeAudit } from '#app/infra/audit.ts'
import { agreeToApproval, dropApproval, insertApproval } from '#app/infra/cases/write-approval.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/portal.ts'
import { findRole } from '#app/infra/staff/people.ts'

import type { StaffAsk } from './decide-case.ts'
import { type OpenedCase, openCase } from './open-case.ts'
import { agreeing, whyNotSecond } from './second-person.ts'
import { carryOutOffer } from './send-offer.ts'

/** `not-needed`: one person may give it. `approval-waits`: one waits already. `not-allowed-override`: the role may not agree. */
type ApprovalRefusal =
  | 'no-such-case' | 'moved-on' | 'not-needed' | 'approval-waits' | 'not-allowed-override' | 'own-override' | 'same-hand'

export type Approved = Readonly<{ done: true }> | Readonly<{ done: false; because: ApprovalRefusal }>

/** What is given by a step; an offer is proposed by making it (`sendOffer`). */
type GivingStep = 'replace' | 'repair'

export type ProposeAsk = StaffAsk & Readonly<{ giving: GivingStep; internalReason: string }>
type Decide = StaffAsk & Readonly<{ gives: Given }>

/** Proposes to give what the policy does not grant. Nothing moves and nobody is told until another person agrees. */
export function proposeGiving(portal: Portal, ask: ProposeAsk): Promise<Approved> {
  return asStaff(portal, ask, ['agent', 'finance', 'admin'], async (db, { view, outcome }) => {
    if (view.version !== ask.version || !openSteps(view.kind, view.state, 'staff').includes(ask.giving)) return refused('moved-on')
    const gives = needsApproval(view, outcome, ask.giving)
    if (gives === null) return refused('not-needed')
    if (waitingApproval(view, outcome, gives)) return refused('approval-waits')
    const { internalReason: reason, staffId, version } = ask
    const approvalId = await insertApproval(db, { caseId: view.id, version, gives, offer: null, reason, staffId })
    await audit(db, ask, view.id, 'case.propose_approval', { approvalId, gives })
    return { done: true }
  })
}

/** Agrees to what another person proposed, for the case as they saw it. An offer goes out with it; goods may then be sent. */
export function agreeGiving(portal: Portal, ask: Decide): Promise<Approved> {
  return asStaff(portal, ask, agreeing, async (db, opened) => {
    const proposed = waiting(opened, ask)
    if (!proposed) return refused('moved-on')
    const whyNot = await whyNotSecond(db, proposed.proposedBy.id, ask.staffId)
    if (whyNot) return refused(whyNot === 'self' ? 'own-override' : whyNot)
    if (!(await agreeToApproval(db, proposed.id, ask.staffId))) return refused('moved-on')
    await audit(db, ask, opened.view.id, 'case.agree_approval', {
      approvalId: proposed.id, gives: proposed.gives, proposedBy: proposed.proposedBy.id, amount: proposed.amount,
    })
    const { amount, note } = proposed
    if (amount && !(await carryOutOffer(db, opened, ask, { amount, note }))) {
      // The case is held and was looked at: another state here is a fault, and takes the agreement back with it.
      throw new Error(`the case ${opened.view.number} was not moved by its offer`)
    }
    return { done: true }
  })
}

/** Takes a proposal back, which its author may, or turns it down, which those may who could agree. */
export function dropGiving(portal: Portal, ask: Decide): Promise<Approved> {
  return asStaff(portal, ask, ['agent', 'finance', 'admin'], async (db, opened, role) => {
    const proposed = waiting(opened, ask)
    if (!proposed) return refused('moved-on')
    if (role === 'agent' && proposed.proposedBy.id !== ask.staffId) return refused('not-allowed-override')
    if (!(await dropApproval(db, proposed.id))) return refused('moved-on')
    await audit(db, ask, opened.view.id, 'case.drop_approval', { approvalId: proposed.id, gives: proposed.gives })
    return { done: true }
  })
}

function waiting({ view, outcome }: OpenedCase, ask: Decide): ApprovalView | null {
  return view.version === ask.version ? waitingApproval(view, outcome, ask.gives) : null
}

type AuditAfter = NonNullable<Parameters<typeof writeAudit>[1]['after']>

async function audit(db: Db, { staffId, from }: StaffAsk, caseId: string, action: string, after: AuditAfter): Promise<void> {
  await writeAudit(db, { actor: { kind: 'staff', id: staffId }, action, object: { kind: 'case', id: caseId }, after, from })
}

type Work = (db: Db, opened: OpenedCase, role: StaffRole) => Promise<Approved>

/** For those whose role allows it now, by what the database holds of them. */
async function asStaff(portal: Portal, ask: StaffAsk, roles: readonly StaffRole[], work: Work): Promise<Approved> {
  return inTransaction(portal.db, async (db) => {
    const held = await findRole(db, ask.staffId)
    const role = roles.find((name) => name === held)
    if (!role) return refused('not-allowed-override')
    const opened = await openCase(db, { number: ask.number, staff: true })
    return opened ? work(db, opened, role) : refused('no-such-case')
  })
}

function refused(because: ApprovalRefusal): Approved {
  return { done: false, because }
}
