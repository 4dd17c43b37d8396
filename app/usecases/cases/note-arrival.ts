import type { Db } from '#app/infra/db/client.ts'
import { insertStatement, type NewStatement } from '#app/infra/orders/receipts.ts'

/**
 * Keeps of each parcel of a part whether it came, by the word of whoever says so. What came is delivered, on the day that its carrier
 * tells or on one that nobody knows.
 */
export async function noteArrival(db: Db, parcels: readonly string[], said: Pick<NewStatement, 'came' | 'by'>): Promise<void> {
  for (const shipmentId of parcels) await insertStatement(db, { shipmentId, ...said })
}
