import type { PickupAddress } from '#app/domain/cases/case-view.ts'
import type { PickupPart } from '#app/domain/parcels/pickup-days.ts'
import type { Db } from '#app/infra/db/client.ts'

import { asJson } from '../cases/frozen.ts'

export type NewWish = Readonly<{ caseId: string; day: string; part: PickupPart; address: PickupAddress; phone: string }>

/** Keeps the pickup a customer would like, in place of an earlier wish. */
export async function keepWish(db: Db, { caseId, day, part, address, phone }: NewWish): Promise<void> {
  await db.$executeRaw`
    INSERT INTO pickup_wish (case_id, day, part, address, phone)
    VALUES (${caseId}::uuid, ${day}::date, ${part}, ${asJson(address)}::jsonb, ${phone})
    ON CONFLICT (case_id) DO UPDATE SET day = excluded.day, part = excluded.part, address = excluded.address,
      phone = excluded.phone, chosen_at = clock_timestamp()`
}

export async function dropWish(db: Db, caseId: string): Promise<void> {
  await db.pickupWish.deleteMany({ where: { caseId } })
}
