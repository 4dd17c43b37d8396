import { lockCase } from '#app/infra/cases/write-outcome.ts'
import type { Db } from '#app/infra/db/client.ts'
import type { SettledCommand } from '#app/infra/shop/settle-command.ts'
import { holdOwner } from '#app/usecases/account/settle-vouchers.ts'

/**
 * Holds what a command is about until the transaction ends, before the command itself: so do all who change the one and settle the other.
 * What an address report asked for holds nothing.
 */
export async function holdSubject(db: Db, { caseId, voucherId }: Pick<SettledCommand, 'caseId' | 'voucherId'>): Promise<void> {
  if (caseId !== null) await lockCase(db, caseId)
  if (voucherId !== null) await holdOwner(db, voucherId)
}
