import type { Db } from '#app/infra/db/client.ts'

import { refreshShipment } from './refresh-shipments.ts'

export type NewStatement = Readonly<{
  shipmentId: string
  came: boolean
  by: Readonly<{ customerId: string }> | Readonly<{ staffId: string }>
  /** Only staff can say when. */
  receivedAt?: string | null
}>

/** Keeps what somebody said of a parcel's arrival, and works out anew where it is. */
export async function insertStatement(db: Db, { shipmentId, came, by, receivedAt = null }: NewStatement): Promise<string> {
  const { id } = await db.receiptStatement.create({
    data: { shipmentId, came, receivedAt: receivedAt === null ? null : new Date(receivedAt), ...by },
    select: { id: true },
  })
  await refreshShipment(db, shipmentId)
  return id
}

/** Holds an order until the transaction ends: news of its parcels, and requests about it, wait or are seen. */
export async function lockOrder(db: Db, orderId: string): Promise<void> {
  await db.$queryRaw`SELECT 1 AS locked FROM orders WHERE id = ${orderId}::uuid FOR UPDATE`
}
