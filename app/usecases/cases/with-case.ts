import type { Given } from '#app/domain/cases/proposal.ts'
import type { StaffRole } from '#app/domain/staff/staff-role.ts'
import type { Actor } from '#app/infra/cases/apply-step.ts'
import { type AuditValue, writeAudit } from '#app/infra/shared/audit.ts'
import { brokenConstraint, type Db, inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { findRole } from '#app/infra/staff/people.ts'

import { auditActor, type Origin } from './apply-transition.ts'
import type { StaffInput } from './decide-case.ts'
import { type OpenedCase, openCase } from './open-case.ts'

type Input = Omit<StaffInput, 'version'>

/**
 * Why the database refused what was to be given. `items-taken`: another request has taken the items since, or an open repair
 * is about the same fault. `above-received`: with what this portal and the shop gave back already it would be more than was
 * received for the order. `wrong-amount`: more than was paid for what the case is about. `given-in-shop`: money was given back in the shop
 * since, and nobody has said for what.
 */
const brokenBy = {
  case_line_within_bought: 'items-taken',
  case_line_within_part: 'items-taken',
  one_open_repair_per_fault: 'items-taken',
  refund_within_received: 'above-received',
  gift_credit_within_received: 'above-received',
  refund_within_paid: 'wrong-amount',
  refund_past_shop: 'given-in-shop',
} as const

export type NotGiven = Readonly<{ done: false; because: 'no-such-case' | (typeof brokenBy)[keyof typeof brokenBy] }>

type Work<Answer> = (db: Db, opened: OpenedCase, role: StaffRole | null) => Promise<Answer>

/**
 * Does what gives something in a case, or proposes to, in one transaction: with the role that the database holds of
 * somebody now, null where they no longer work here, and the case held until its end.
 */
export async function withCase<Answer>(portal: Portal, input: Input, work: Work<Answer>): Promise<Answer | NotGiven> {
  try {
    return await inTransaction(portal.db, async (db) => {
      const opened = await openCase(db, { number: input.number, staff: true })
      if (!opened) return { done: false, because: 'no-such-case' } as const
      return work(db, opened, await findRole(db, input.staffId))
    })
  } catch (fault) {
    const broken = brokenConstraint(fault)
    if (broken !== null && isKnown(broken)) return { done: false, because: brokenBy[broken] }
    throw fault
  }
}

function isKnown(constraint: string): constraint is keyof typeof brokenBy {
  return Object.hasOwn(brokenBy, constraint)
}

/** Writes down what somebody of staff did to a case. */
export async function auditCase(db: Db, input: Input, caseId: string, action: string, after: AuditValue): Promise<void> {
  await auditCaseBy(db, byStaff(input), caseId, action, after)
}

/** Who did it: a person, or the portal by itself. */
export type By = Readonly<{ actor: Actor; from: Origin | null }>

export function byStaff({ staffId, from }: Pick<Input, 'staffId' | 'from'>): By {
  return { actor: { kind: 'staff', id: staffId }, from }
}

/** Writes down what was done to a case, by whoever did it. */
export async function auditCaseBy(db: Db, { actor, from }: By, caseId: string, action: string, after: AuditValue): Promise<void> {
  await writeAudit(db, { actor: auditActor(actor), action, object: { kind: 'case', id: caseId }, after, from })
}

const auditNames = {
  offer: 'approval',
  replacement: 'approval',
  sent_first: 'approval',
  free_repair: 'approval',
  exception: 'override',
  refund: 'refund',
  gift_credit: 'gift_credit',
} as const satisfies Record<Given, string>

type Proposal = Readonly<{ id: string; gives: Given }>

/** Writes down that a proposal was made, agreed to or dropped; what it says stands in the proposal. */
export async function auditProposal(
  db: Db,
  input: Input,
  caseId: string,
  did: 'propose' | 'agree' | 'drop',
  { id, gives }: Proposal,
  after: AuditValue = {},
): Promise<void> {
  await auditCase(db, input, caseId, `case.${did}_${auditNames[gives]}`, { proposalId: id, gives, ...after })
}
