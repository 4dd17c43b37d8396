import { writeAudit } from '#app/infra/shared/audit.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import { keepOwner, moveToAddress } from '#app/infra/orders/corrected.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import type { Origin } from '#app/usecases/cases/apply-transition.ts'

/** Where an order goes whose email the shop corrected after something was filed on it. */
export const ownerChoices = ['account', 'address'] as const
type OwnerChoice = (typeof ownerChoices)[number]

export type SettleInput = Readonly<{ orderId: string; to: OwnerChoice; staffId: string; from: Origin }>

/** Leaves such an order in its account, or gives it to the address's; false where somebody has settled it already. */
export function settleOwner(portal: Portal, { orderId, to, staffId, from }: SettleInput): Promise<boolean> {
  return inTransaction(portal.db, async (db) => {
    const owners = await (to === 'account' ? keepOwner(db, orderId) : moveToAddress(db, orderId))
    if (!owners) return false
    await writeAudit(db, {
      actor: { kind: 'staff', id: staffId },
      action: 'order.settle-owner',
      object: { kind: 'order', id: orderId },
      before: { customerId: owners.before },
      after: { customerId: owners.after },
      from,
    })
    return true
  })
}
