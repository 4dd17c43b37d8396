import type { Given } from '#app/domain/cases/outcome-view.ts'
import type { Money } from '#app/domain/shared/money.ts'
import type { Db } from '#app/infra/db/client.ts'

export type NewApproval = Readonly<{
  caseId: string
  version: number
  gives: Given
  /** Of an offer, with what would have needed nobody else. */
  offer: Readonly<{ amount: Money; granted: Money; note: string | null }> | null
  reason: string
  staffId: string
}>

/** Writes a proposal down; the database refuses a second one of its kind for the same state of the case. */
export async function insertApproval(db: Db, { offer, staffId, ...approval }: NewApproval): Promise<string> {
  const { id } = await db.approval.create({
    data: {
      ...approval, proposedBy: staffId, note: offer?.note ?? null, amountMinor: offer?.amount.amountMinor ?? null,
      currency: offer?.amount.currency ?? null, grantedMinor: offer?.granted.amountMinor ?? null,
    },
    select: { id: true },
  })
  return id
}

/** Drops what waits for a second person; what was agreed to stays. */
export async function dropApproval(db: Db, id: string): Promise<boolean> {
  const dropped = await db.$executeRaw`
    UPDATE approval SET dropped_at = clock_timestamp()
     WHERE id = ${id}::uuid AND agreed_at IS NULL AND dropped_at IS NULL`
  return dropped === 1
}

/** Notes who agreed to what another person proposed. */
export async function agreeToApproval(db: Db, id: string, staffId: string): Promise<boolean> {
  const agreed = await db.$executeRaw`
    UPDATE approval SET agreed_by = ${staffId}::uuid, agreed_at = clock_timestamp()
     WHERE id = ${id}::uuid AND agreed_at IS NULL AND dropped_at IS NULL`
  return agreed === 1
}
