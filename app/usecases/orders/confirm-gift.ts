import { writeAudit } from '#app/infra/shared/audit.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import { confirmGiftHost } from '#app/infra/orders/gift-claims.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import type { Origin } from '#app/usecases/cases/apply-transition.ts'

export type ConfirmGiftInput = Readonly<{ orderId: string; lineId: string; staffId: string; from: Origin }>

/** Staff say that what the cart says of a gift is so: from then on it is deducted with that line. */
export function confirmGift(portal: Portal, { orderId, lineId, staffId, from }: ConfirmGiftInput): Promise<Readonly<{ done: boolean }>> {
  return inTransaction(portal.db, async (db) => {
    const done = await confirmGiftHost(db, { orderId, lineId })
    if (done) {
      await writeAudit(db, {
        actor: { kind: 'staff', id: staffId },
        action: 'order.confirm_gift',
        object: { kind: 'order', id: orderId },
        after: { lineId },
        from,
      })
    }
    return { done }
  })
}
