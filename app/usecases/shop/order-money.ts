import type { CaseView } from '#app/domain/cases/case-view.ts'
import { isSettled } from '#app/domain/shop/command.ts'
import type { Money } from '#app/domain/shared/money.ts'
import { issueOrdered } from '#app/infra/cases/write-outcome.ts'
import type { Db } from '#app/infra/db/client.ts'
import { askShop } from '#app/infra/shop/ask-shop.ts'
import { listCommands } from '#app/infra/shop/list-commands.ts'
import { findCaseInShop } from '#app/infra/shop/find-case-in-shop.ts'
import { issueCredit, issueRefund, type Payment } from '#app/usecases/cases/issue-refund.ts'
import { openCase } from '#app/usecases/cases/open-case.ts'
import type { By } from '#app/usecases/cases/with-case.ts'

type Which = Readonly<{ of: 'refund' | 'gift_credit'; id: string }>

/** Whether the shop is asked to call a case's order off and has not yet. */
export async function isBeingCalledOff(db: Db, caseId: string): Promise<boolean> {
  return (await listCommands(db, caseId)).some(({ input, state }) => input.kind === 'cancel_order' && !isSettled(state))
}

/** Asks the shop to give money of a case back; of a cancellation once the order is called off. The case stays where it is until the shop has done it. */
export async function orderMoney(db: Db, view: CaseView, money: Which & Readonly<{ amount: Money }>): Promise<void> {
  const { asked } = await findCaseInShop(db, view.id)
  const calledOff = asked.find(({ input }) => input.kind === 'cancel_order')
  const { id: caseId, version, store, order } = view
  const input = { kind: 'refund', of: money.of, id: money.id, amount: money.amount } as const
  await askShop(db, { store, orderId: order.id, of: { caseId, version }, input, ...(calledOff ? { needsId: calledOff.id } : {}) })
}

/**
 * Notes that ordered money was given back, by the shop or by hand in its place, and takes the step that it is for; the customer is told
 * now. False where that was done before.
 */
export async function settleMoney(db: Db, caseId: string, which: Which, by: By, payment: Payment): Promise<boolean> {
  const opened = await openCase(db, { caseId })
  if (!opened || !(await issueOrdered(db, which, payment.reference))) return false
  const { refund, giftCredits } = opened.outcome
  if (which.of === 'refund') {
    if (refund?.id !== which.id) throw new Error(`the case ${opened.view.number} has no refund ${which.id}`)
    await issueRefund(db, opened, by, { ...refund, ...payment, askedBy: (refund.approvedBy ?? refund.proposedBy).id })
    return true
  }
  const credit = giftCredits.find(({ id }) => id === which.id)
  if (!credit) throw new Error(`the case ${opened.view.number} has no credit ${which.id}`)
  await issueCredit(db, opened, by, { ...credit, ...payment })
  return true
}
