import { type CommandAnswer, type CommandInput, refundNumber } from '#app/domain/shop/command.ts'
import { dropRefusedInvoice } from '#app/infra/cases/invoices.ts'
import type { Db } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { dropRefused } from '#app/infra/shop/commands.ts'
import type { SettledCommand } from '#app/infra/shop/settle-command.ts'
import type { Payment } from '#app/usecases/cases/issue-refund.ts'
import { followFirst } from '#app/usecases/cases/send-first.ts'
import { followSent } from '#app/usecases/cases/send-replacement.ts'
import { settleRepaid, tellInvoice } from '#app/usecases/cases/tell-invoice.ts'
import type { By } from '#app/usecases/cases/with-case.ts'
import { followMade, followRevoked } from '#app/usecases/account/settle-vouchers.ts'
import { followCorrected } from '#app/usecases/orders/answer-address.ts'

import { followCalledOff, followLateHold } from './follow-cancellation.ts'
import { settleMoney } from './order-money.ts'

/** By whom it was done: by the shop, which told this of it, or by somebody of staff, by what it is found in the shop. */
export type DoneBy = Readonly<{ by: 'shop'; answer: CommandAnswer }> | Readonly<{ by: 'hand'; reference: string; staffId: string }>

/** Does what follows for the case once something was done in the shop, in the transaction that settles the command; the case is held. */
export async function followCommand(
  db: Db,
  portal: Portal,
  { input, caseId, addressReportId, voucherId }: SettledCommand,
  done: DoneBy,
): Promise<void> {
  switch (input.kind) {
    case 'cancel_return':
      return dropFor(db, caseId, 'open_return')
    case 'open_invoice':
      if (done.by === 'shop' && done.answer.kind === 'open_invoice') await tellInvoice(db, portal.settings, input.invoiceId, done.answer)
      return
    case 'void_invoice':
      return dropRefusedInvoice(db, input.invoiceId)
    case 'refund':
      if (input.of === 'invoice') return settleRepaid(db, input.id, paymentOf(done))
      if (caseId !== null) await settleMoney(db, caseId, input, byOf(done), paymentOf(done))
      return
    case 'hold':
      if (caseId !== null && cameTooLate(done)) await followLateHold(db, caseId)
      return
    case 'cancel_order':
      if (caseId !== null) await followCalledOff(db, portal, caseId)
      return
    case 'send_first':
      if (caseId !== null) await followFirst(db, portal.settings, caseId)
      return
    case 'take_in':
      if (caseId !== null) await followSent(db, caseId)
      return
    case 'correct_address':
      if (addressReportId !== null) await followCorrected(db, addressReportId)
      return
    case 'make_voucher':
      if (voucherId !== null) await followMade(db, voucherId)
      return
    case 'revoke_voucher':
      if (voucherId !== null) await followRevoked(db, voucherId, wasUsed(done))
      return
    case 'release':
    case 'open_return':
    case 'close_return':
    case 'tag':
      return
  }
}

/** What was refused and is taken back by now waits for staff no longer. */
async function dropFor(db: Db, caseId: string | null, kind: CommandInput['kind']): Promise<void> {
  if (caseId !== null) await dropRefused(db, caseId, kind)
}

function byOf(done: DoneBy): By {
  return { actor: done.by === 'hand' ? { kind: 'staff', id: done.staffId } : { kind: 'system', id: null }, from: null }
}

/** Of what staff paid by hand nobody told to where it went. Staff of the shop know a refund by the last part of its id. */
function paymentOf(done: DoneBy): Payment {
  if (done.by === 'hand') return { reference: done.reference, method: null }
  if (done.answer.kind !== 'refund') throw new Error(`a refund was answered as "${done.answer.kind}"`)
  const { shopRefundId, method } = done.answer
  return { reference: refundNumber(shopRefundId), method }
}

function wasUsed(done: DoneBy): boolean {
  return done.by === 'shop' && done.answer.kind === 'revoke_voucher' && done.answer.used
}

function cameTooLate(done: DoneBy): boolean {
  return done.by === 'shop' && done.answer.kind === 'hold' && done.answer.tooLate
}
