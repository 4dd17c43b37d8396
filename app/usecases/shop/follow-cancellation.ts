import { limitOf } from '#app/domain/cases/approval.ts'
import { mayPropose } from '#app/domain/cases/proposal.ts'
import { refundBasis } from '#app/domain/cases/refund-basis.ts'
import { stateRow } from '#app/domain/cases/states.ts'
import { findStep } from '#app/domain/cases/transitions.ts'
import { findTaker } from '#app/infra/cases/find-taker.ts'
import { insertRefund } from '#app/infra/cases/write-outcome.ts'
import type { Db } from '#app/infra/db/client.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import { listGivenInShop } from '#app/infra/orders/given-in-shop.ts'
import { lockOrder } from '#app/infra/orders/receipts.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { findRole } from '#app/infra/staff/people.ts'
import { type OpenedCase, mailCustomer, openCase } from '#app/usecases/cases/open-case.ts'
import { giveBack } from '#app/usecases/cases/refund-case.ts'
import { interceptSent } from '#app/usecases/parcels/shipped-anyway.ts'
import { stepMail } from '#app/views/mails/step-mails.ts'

/** What follows where a hold came too late for what it is about: the cancellation goes on as an interception, as `interceptShipped` does it. */
export async function followLateHold(db: Db, caseId: string): Promise<void> {
  const opened = await openCase(db, { caseId })
  // One that was filed against the policy had been sent before.
  if (!opened || opened.view.decision.outcome === 'ineligible') return
  if (!findStep(opened.view.kind, 'ship_anyway')?.from.includes(opened.view.state)) return
  await interceptSent(db, opened)
}

/** What follows where an order was called off: its customer is told, and the money goes back by itself where nobody else has to agree. */
export async function followCalledOff(db: Db, { settings }: Portal, caseId: string): Promise<void> {
  const opened = await openCase(db, { caseId })
  if (!opened || stateRow(opened.view.state).inShop !== 'call_off') return
  const { view } = opened
  // Of a withdrawal they were told when it was declared.
  const isConfirmed = findStep(view.kind, 'confirm') !== null
  const mail = isConfirmed && stepMail('confirm', { view, before: view.state, by: 'system', details: { note: null, shipment: null } })
  if (mail) await mailCustomer(db, view, mail)
  await refundByItself(db, opened, settings.refundLimits)
}

/**
 * Asks the shop for the filed amount in the name of whoever confirmed the cancellation, where they might refund it alone and all of it is
 * there. Where not, it is a step of staff.
 */
async function refundByItself(db: Db, opened: OpenedCase, limits: Portal['settings']['refundLimits']): Promise<void> {
  const { view, outcome } = opened
  const basis = refundBasis(view, outcome)
  if (outcome.refund || basis.basis !== 'filed' || basis.amount.amountMinor <= 0) return
  const { amount } = basis
  const staffId = await findTaker(db, view.id, 'confirm')
  if (staffId === null || !mayPropose('refund', await findRole(db, staffId))) return
  const limitMinor = limitOf(view, outcome, { gives: 'refund', basis }, limits).amountMinor
  await lockOrder(db, view.order.id)
  const order = await findOrder(db, { orderId: view.order.id, staff: true })
  // What was given back in the shop since may be this very money: a person looks at it.
  if ((await listGivenInShop(db, view.id)).length > 0) return
  if (amount.amountMinor > limitMinor || !order || order.balance.amountMinor < amount.amountMinor || order.moneyFaults.length > 0) return
  const made = { caseId: view.id, version: view.version, amount, basis: basis.basis, limitMinor, staffId, as: 'ordered' } as const
  const id = await insertRefund(db, { ...made, reference: null })
  const by = { actor: { kind: 'system', id: null }, from: null } as const
  await giveBack(db, opened, by, { id, amount, basis: basis.basis, reference: id, askedBy: staffId })
}
