import type { Db } from '#app/infra/db/client.ts'

import { isUuid } from './ids.ts'

/** Takes over from the cart which line a gift was given with; false where it says nothing, or somebody took it over already. */
export async function confirmGiftHost(db: Db, { orderId, lineId }: Readonly<{ orderId: string; lineId: string }>): Promise<boolean> {
  if (![orderId, lineId].every(isUuid)) return false
  const confirmed = await db.$executeRaw`
    UPDATE order_line SET gift_for_staff = gift_for_claimed
     WHERE id = ${lineId}::uuid AND order_id = ${orderId}::uuid AND gift_for_claimed IS NOT NULL AND gift_for_staff IS NULL`
  return confirmed === 1
}
