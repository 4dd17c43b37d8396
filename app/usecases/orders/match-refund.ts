import { isAgreeing } from '#app/domain/cases/proposal.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import { matchShopRefund, partShopRefund } from '#app/infra/orders/order-books.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { findRole } from '#app/infra/staff/people.ts'
import type { Origin } from '#app/usecases/cases/apply-transition.ts'

/** `ownId` is the refund or credit of ours that it is; null to take back that it is one. */
export type MatchRefundInput = Readonly<{ orderId: string; shopRefundId: string; ownId: string | null; staffId: string; from: Origin }>

export type RefundMatched = Readonly<{ done: true }> | Readonly<{ done: false; because: 'not-allowed' | 'moved-on' }>

/**
 * Says that what the shop gave back is the money of one of our refunds, which its reference did not say: it counts once
 * from then on. Only who may refund says so, and it can be taken back.
 */
export function matchRefund(portal: Portal, { orderId, shopRefundId, ownId, staffId, from }: MatchRefundInput): Promise<RefundMatched> {
  return inTransaction(portal.db, async (db): Promise<RefundMatched> => {
    if (!isAgreeing(await findRole(db, staffId))) return { done: false, because: 'not-allowed' }
    const changed =
      ownId === null
        ? await partShopRefund(db, { orderId, shopRefundId })
        : await matchShopRefund(db, { orderId, shopRefundId, ownId, staffId })
    if (!changed) return { done: false, because: 'moved-on' }
    await writeAudit(db, {
      actor: { kind: 'staff', id: staffId },
      action: ownId === null ? 'order.part_refund' : 'order.match_refund',
      object: { kind: 'order', id: orderId },
      after: { shopRefundId, ownId },
      from,
    })
    return { done: true }
  })
}
