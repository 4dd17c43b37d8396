import { missableFrom } from '#app/domain/orders/missable.ts'
import type { OrderView } from '#app/domain/orders/order-view.ts'
import { type OrderPart, partsOf } from '#app/domain/orders/parts.ts'
import type { Outcome } from '#app/domain/policy/decision.ts'
import type { DayNumber } from '#app/domain/shared/calendar.ts'
import { nothingBefore } from '#app/usecases/requests/known-order.ts'
import { openedOf } from '#app/usecases/requests/open-request.ts'

/** Whether a part of an order can be reported as not received, or from which day on; what is said of it is what its request is told. */
export type MissingDoor = Readonly<{ part: OrderPart; outcome: Outcome; from: DayNumber | null }>

/** Of every part that was sent and of which something is left that no request is about. */
export function missingDoors(order: OrderView, now: string): MissingDoor[] {
  if (order.cancelledAt !== null) return []
  const sent = partsOf(order).filter(
    ({ deliveryStatus, lines }) => deliveryStatus !== 'unshipped' && lines.some(({ available }) => available > 0),
  )
  return sent.map((part) => {
    const { preview } = openedOf({ order, now, ...nothingBefore }, { action: 'not_received', part: part.key })
    return { part, outcome: preview.decision.outcome, from: missableFrom(order, part, now) }
  })
}
