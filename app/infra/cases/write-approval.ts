import { z } from 'zod'

import type { Given, ProposalView } from '#app/domain/cases/proposal.ts'
import type { Currency, Money } from '#app/domain/shared/money.ts'
import type { Db } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'

const endedRow = rowShape('proposal ended', { ended: z.boolean() })

export type NewApproval = Readonly<{
  caseId: string
  version: number
  gives: Exclude<Given, 'exception' | 'refund' | 'gift_credit'>
  /** Of an offer, with what would have needed nobody else. */
  offer: Readonly<{ amount: Money; granted: Money; note: string | null }> | null
  reason: string
  staffId: string
}>

/** Writes a proposal down; the database refuses a second one of its kind for the same state of the case. */
export async function insertApproval(db: Db, { offer, staffId, ...approval }: NewApproval): Promise<string> {
  const { id } = await db.approval.create({
    data: {
      ...approval,
      proposedBy: staffId,
      note: offer?.note ?? null,
      amountMinor: offer?.amount.amountMinor ?? null,
      currency: offer?.amount.currency ?? null,
      grantedMinor: offer?.granted.amountMinor ?? null,
    },
    select: { id: true },
  })
  return id
}

export type NewException = Readonly<{
  caseId: string
  version: number
  amount: Money | null
  currency: Currency
  reason: string
  internalReason: string
  staffId: string
}>

/** Writes a proposal down; the database refuses a second one for the same state of the case. */
export async function insertException(db: Db, exception: NewException): Promise<string> {
  const { id } = await db.caseOverride.create({
    data: {
      caseId: exception.caseId,
      version: exception.version,
      amountMinor: exception.amount?.amountMinor ?? null,
      currency: exception.currency,
      reason: exception.reason,
      internalReason: exception.internalReason,
      proposedBy: exception.staffId,
    },
    select: { id: true },
  })
  return id
}

type RecallGrant = Omit<NewException, 'staffId'> & Readonly<{ recallId: string; proposedBy: string; agreedBy: string }>

/** Writes down what the two people of a recall agreed to for everybody, in one case of it. */
export async function insertRecallGrant(db: Db, { amount, ...grant }: RecallGrant): Promise<void> {
  await db.$executeRaw`
    INSERT INTO case_override (case_id, version, amount_minor, currency, reason, internal_reason, recall_id, proposed_by, agreed_by, agreed_at)
    VALUES (${grant.caseId}::uuid, ${grant.version}, ${amount?.amountMinor ?? null}::bigint, ${grant.currency}, ${grant.reason},
            ${grant.internalReason}, ${grant.recallId}::uuid, ${grant.proposedBy}::uuid, ${grant.agreedBy}::uuid, clock_timestamp())`
}

type Waiting = Pick<ProposalView, 'id' | 'gives'>
type Agreement = Readonly<{ staffId: string; orders: boolean }>

/**
 * Notes who agreed to what another person proposed; what gives money is issued with it, or ordered where the shop is asked to give it.
 * False where it was ended before.
 */
export function agreeToProposal(db: Db, proposal: Waiting, { staffId, orders }: Agreement): Promise<boolean> {
  return endProposal(db, proposal, staffId, orders)
}

/** Drops what waits for a second person; what was agreed to stays. */
export function dropProposal(db: Db, proposal: Waiting): Promise<boolean> {
  return endProposal(db, proposal, null, false)
}

async function endProposal(db: Db, { id, gives }: Waiting, second: string | null, orders: boolean): Promise<boolean> {
  const [row] = await readRows(db, endedRow)`SELECT end_proposal(${gives}, ${id}::uuid, ${second}::uuid, ${orders}) AS ended`
  return row?.ended === true
}
