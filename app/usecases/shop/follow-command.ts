import type { CommandAnswer, CommandInput } from '#app/domain/shop/command.ts'
import { issueOrdered } from '#app/infra/cases/write-outcome.ts'
import type { Db } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { dropRefused } from '#app/infra/shop/commands.ts'
import type { SettledCommand } from '#app/infra/shop/settle-command.ts'

/** By whom it was done: by the shop, which told this of it, or by somebody of staff, by what it is found in the shop. */
export type DoneBy = Readonly<{ by: 'shop'; answer: CommandAnswer }> | Readonly<{ by: 'hand'; reference: string; staffId: string }>

/** Does what follows for the case once something was done in the shop, in the transaction that settles the command; the case is held. */
export async function followCommand(db: Db, _portal: Portal, { input, caseId }: SettledCommand, done: DoneBy): Promise<void> {
  switch (input.kind) {
    case 'cancel_return':
      return dropFor(db, caseId, 'open_return')
    case 'void_invoice':
      return dropFor(db, caseId, 'open_invoice')
    case 'refund':
      await issueOrdered(db, input, referenceOf(done))
      return
    case 'hold':
    case 'release':
    case 'cancel_order':
    case 'correct_address':
    case 'open_return':
    case 'take_in':
    case 'close_return':
    case 'open_invoice':
    case 'tag':
      return
  }
}

/** What was refused and is taken back by now waits for staff no longer. */
async function dropFor(db: Db, caseId: string | null, kind: CommandInput['kind']): Promise<void> {
  if (caseId !== null) await dropRefused(db, caseId, kind)
}

/** Staff of the shop know a refund by the last part of its id. */
function referenceOf(done: DoneBy): string {
  if (done.by === 'hand') return done.reference
  if (done.answer.kind !== 'refund') throw new Error(`a refund was answered as "${done.answer.kind}"`)
  return done.answer.shopRefundId.slice(done.answer.shopRefundId.lastIndexOf('/') + 1)
}
