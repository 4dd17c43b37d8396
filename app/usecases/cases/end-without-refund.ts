import { hasNothingToRefund } from '#app/domain/cases/refund-basis.ts'
import { stepRows } from '#app/domain/cases/step-rows.ts'
import { listWithoutRefund } from '#app/infra/cases/list-without-refund.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { caseSummary } from '#app/views/mails/case-mails.ts'

import { isBeingCalledOff } from '../shop/order-money.ts'
import { mailCustomer, openCase } from './open-case.ts'
import { applyTransition } from './apply-transition.ts'

/**
 * Ends the confirmed cancellations for which nothing is left to refund, and tells their customers. Where money came after the request
 * was filed, it waits for a person. Says how many; run by several processes, each ends once.
 */
export async function endWithoutRefund(portal: Portal): Promise<number> {
  let ended = 0
  for (const number of await listWithoutRefund(portal.db)) {
    if (await inTransaction(portal.db, (db) => endOne(db, number))) ended += 1
  }
  return ended
}

async function endOne(db: Db, number: string): Promise<boolean> {
  const opened = await openCase(db, { number, staff: true })
  if (!opened || !hasNothingToRefund(opened.view)) return false
  const { view } = opened
  // Nothing is said of a cancelled order before the shop has cancelled it.
  if (await isBeingCalledOff(db, view.id)) return false
  const order = await findOrder(db, { orderId: view.order.id, staff: true })
  // Nothing is said of money while the shop's own account of it does not add up.
  if (!order || order.balance.amountMinor > 0 || order.moneyFaults.length > 0) return false
  const actor = { kind: 'system', id: null } as const
  if (!(await applyTransition(db, view, { step: 'end_without_refund', actor, version: view.version, note: null, from: null }))) return false
  await mailCustomer(db, view, { kind: stepRows.end_without_refund.mail, ...caseSummary(view) })
  return true
}
