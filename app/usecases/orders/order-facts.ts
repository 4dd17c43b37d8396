import type { OrderLineView, OrderView, ShipmentView } from '#app/domain/orders/order-view.ts'
import type { LineFacts, OrderFacts } from '#app/domain/policy/facts.ts'
import { parseInstant } from '#app/domain/shared/instant.ts'

/**
 * The order as the policy takes it. Where all the lines that `concerning` names travelled in one parcel, the
 * dates are that parcel's, else those of the parcel sent last.
 *
 * A parcel that left before its order was placed left when it was placed; one that arrived before has an
 * unknown date of receipt, which a person looks at.
 */
export function orderFacts(order: OrderView, concerning: readonly string[] = []): OrderFacts {
  const parcel = parcelOf(order, concerning)
  const { status, shippedAt, deliveredAt } = parcel ?? { ...order, status: order.deliveryStatus }
  const isBeforeOrder = (instant: string) => parseInstant(instant) < parseInstant(order.placedAt)
  return {
    placedAt: order.placedAt,
    channel: order.channel,
    kind: order.kind,
    shipTo: order.shipTo,
    shippedAt: shippedAt !== null && isBeforeOrder(shippedAt) ? order.placedAt : shippedAt,
    deliveredAt: deliveredAt !== null && isBeforeOrder(deliveredAt) ? null : deliveredAt,
    deliveryStatus: status,
    lines: order.lines.map(lineFacts),
    shippingPaid: { ...order.shippingPaid, amountMinor: order.shippingPaid.amountMinor - order.shippingRefunded.amountMinor },
    balance: order.balance,
  }
}

/**
 * The one parcel that held all of these lines; null where there are none, or several parcels for one of them.
 */
function parcelOf(order: OrderView, lineIds: readonly string[]): ShipmentView | null {
  if (lineIds.length === 0) return null
  const sent = order.shipments.filter(({ cancelled }) => !cancelled)
  const holding = sent.filter(({ lines }) => lines.some(({ lineId }) => lineIds.includes(lineId)))
  const [only, ...others] = holding
  if (!only || others.length > 0) return null
  const inside = new Set(only.lines.map(({ lineId }) => lineId))
  return lineIds.every((id) => inside.has(id)) ? only : null
}

function lineFacts(line: OrderLineView): LineFacts {
  return {
    id: line.id,
    sku: line.sku ?? '',
    category: line.category,
    series: line.series,
    quantity: line.quantity,
    paid: line.paid,
    alreadyTaken: line.alreadyTaken,
    finalMaintenanceDate: line.finalMaintenanceDate,
    serviceAgreement: line.serviceAgreement,
    ...(line.giftValue ? { gift: true, giftForLineId: line.giftForLineId, giftValue: line.giftValue } : {}),
  }
}
