import type { ParcelEvent } from '#app/domain/parcels/carrier.ts'
import type { Db } from '#app/infra/db/client.ts'

import { refreshShipment } from './refresh-shipments.ts'

/**
 * Puts what a carrier told of the shop's parcel beside what the shop tells of it, and works out anew where it is. The shop has no word
 * for a parcel that went back, which could not be delivered, nor for one that was called off, of which it tells itself.
 */
export async function insertCarrierEvents(db: Db, shipmentId: string, events: readonly ParcelEvent[]): Promise<void> {
  const { count } = await db.trackingEvent.createMany({
    data: events
      .filter(({ status }) => status !== 'cancelled')
      .map(({ id, status, message, place, at }) => ({
        shipmentId,
        sourceId: `carrier ${id}`,
        status: status === 'returned_to_sender' ? 'failure' : status,
        message,
        place,
        happenedAt: new Date(at),
      })),
    skipDuplicates: true,
  })
  if (count > 0) await refreshShipment(db, shipmentId)
}
