import type { ShipmentView } from '#app/domain/orders/order-view.ts'
import { type DayNumber, parseDay } from '#app/domain/shared/calendar.ts'
import { formatInstant, parseInstant } from '#app/domain/shared/instant.ts'
import { localDay, startOfDay, timeZone } from '#app/domain/shared/time-zone.ts'
import { hours } from '#app/domain/shared/duration.ts'
import { type StoreId, stores } from '#app/domain/shared/stores.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import { insertStatement, lockOrder } from '#app/infra/orders/receipts.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import type { Origin } from '#app/usecases/cases/apply-transition.ts'

export type DeliveryInput = Readonly<{
  orderId: string
  shipmentId: string
  /** `YYYY-MM-DD`; null where nobody knows the day. */
  receivedOn: string | null
  staffId: string
  from: Origin | null
}>

export type DeliveryNoted =
  | Readonly<{ done: true }>
  /** `moved-on`: its carrier has told when it came. `wrong-day`: before it was sent, or in the future. */
  | Readonly<{ done: false; because: 'no-such-parcel' | 'moved-on' | 'wrong-day' }>

/** Whether staff can say of a parcel that it came, or when: it was sent, and its carrier has not said so. */
export function canNoteDelivery({ cancelled, status, events }: Pick<ShipmentView, 'cancelled' | 'status' | 'events'>): boolean {
  return !cancelled && status !== 'unshipped' && !events.some((event) => event.status === 'delivered')
}

/** Notes for a parcel that it came, and on which day, as its carrier or its customer told somebody here. */
export async function noteDelivery(portal: Portal, input: DeliveryInput): Promise<DeliveryNoted> {
  const { orderId, shipmentId, receivedOn, staffId, from } = input
  if (!isUuid(orderId)) return { done: false, because: 'no-such-parcel' }
  return inTransaction(portal.db, async (db): Promise<DeliveryNoted> => {
    await lockOrder(db, orderId)
    const order = await findOrder(db, { orderId, staff: true })
    const parcel = order?.shipments.find(({ id }) => id === shipmentId)
    if (!order || !parcel) return { done: false, because: 'no-such-parcel' }
    if (!canNoteDelivery(parcel)) return { done: false, because: 'moved-on' }
    const receivedAt = receivedOn === null ? null : receiptOn(parseDay(receivedOn), parcel, order.store, await databaseNow(db))
    if (receivedOn !== null && receivedAt === null) return { done: false, because: 'wrong-day' }
    const statementId = await insertStatement(db, { shipmentId, came: true, by: { staffId }, receivedAt })
    await writeAudit(db, {
      actor: { kind: 'staff', id: staffId },
      action: 'receipt.note',
      object: { kind: 'order', id: orderId },
      before: { status: parcel.status, deliveredAt: parcel.deliveredAt },
      after: { statementId, shipmentId, receivedAt },
      from,
    })
    return { done: true }
  })
}

/** Noon of that day in the store, or now where that is earlier; null before the parcel was sent or after today. */
function receiptOn(day: DayNumber, { shippedAt }: ShipmentView, store: StoreId, now: string): string | null {
  const zone = timeZone(stores[store].timeZone)
  const present = parseInstant(now)
  const sent = shippedAt === null ? -Infinity : localDay(zone, parseInstant(shippedAt))
  if (day < sent || day > localDay(zone, present)) return null
  return formatInstant(Math.min(present, startOfDay(zone, day) + hours(12)))
}
