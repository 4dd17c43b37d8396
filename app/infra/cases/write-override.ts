import type { Currency, Money } from '#app/domain/shared/money.ts'
import type { Db } from '#app/infra/db/client.ts'

export type NewOverride = Readonly<{
  caseId: string
  version: number
  amount: Money | null
  currency: Currency
  reason: string
  internalReason: string
  staffId: string
}>

/** Writes a proposal down; the database refuses a second one for the same state of the case. */
export async function insertOverride(db: Db, override: NewOverride): Promise<string> {
  const { id } = await db.caseOverride.create({
    data: {
      caseId: override.caseId, version: override.version, amountMinor: override.amount?.amountMinor ?? null,
      currency: override.currency, reason: override.reason, internalReason: override.internalReason,
      proposedBy: override.staffId,
    },
    select: { id: true },
  })
  return id
}

/** Drops what waits for a second person; what was agreed to stays. */
export async function dropOverride(db: Db, id: string): Promise<boolean> {
  const dropped = await db.$executeRaw`
    UPDATE case_override SET dropped_at = clock_timestamp()
     WHERE id = ${id}::uuid AND agreed_at IS NULL AND dropped_at IS NULL`
  return dropped === 1
}

/** Notes who agreed to what another person proposed. */
export async function agreeToOverride(db: Db, id: string, staffId: string): Promise<boolean> {
  const agreed = await db.$executeRaw`
    UPDATE case_override SET agreed_by = ${staffId}::uuid, agreed_at = clock_timestamp()
     WHERE id = ${id}::uuid AND agreed_at IS NULL AND dropped_at IS NULL`
  return agreed === 1
}
