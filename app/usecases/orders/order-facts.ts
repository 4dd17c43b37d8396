import type { OrderLineView, OrderView } from '#app/domain/orders/order-view.ts'
import type { OrderPart } from '#app/domain/orders/parts.ts'
import { shippingShare } from '#app/domain/orders/shipping-share.ts'
import type { LineFacts, MissingFacts, OrderFacts, RequestKind } from '#app/domain/policy/facts.ts'
import { type Money, zero } from '#app/domain/shared/money.ts'

/** Where some of an order is, and what no case holds of it. */
type Standing = Pick<OrderPart, 'shippedAt' | 'deliveredAt' | 'deliveryStatus'> &
  Readonly<{ lines: ReadonlyArray<Pick<OrderPart['lines'][number], 'lineId' | 'available'>> }>

/**
 * The order as the policy takes it for one of its parts: no date, no piece and no fee is that of another. Shipping was paid for the
 * whole order, so that nobody gets it back once anything was sent.
 */
export function orderFacts(order: OrderView, part: Standing): OrderFacts {
  const anythingSent = order.shipments.some(({ cancelled, status }) => !cancelled && status !== 'unshipped')
  return {
    placedAt: order.placedAt,
    channel: order.channel,
    kind: order.kind,
    shipTo: order.shipTo,
    shippedAt: part.shippedAt,
    deliveredAt: part.deliveredAt,
    deliveryStatus: part.deliveryStatus,
    lines: order.lines.map((line) => ({ ...lineFacts(line), ...availableOf(line, part) })),
    shippingPaid: anythingSent ? zero(order.currency) : shippingLeft(order),
    balance: order.balance,
  }
}

/**
 * The same as a request of that kind takes it: with what was not received, its own share of the shipping is at stake.
 */
export function orderFactsFor(action: RequestKind, order: OrderView, part: OrderPart): OrderFacts {
  const facts = orderFacts(order, part)
  return action === 'not_received' ? { ...facts, shippingPaid: shippingShare(order, part) } : facts
}

/** What is known of a part that its customer does not have. */
export function arrivalOf({ silentFrom, deliveryFailed }: OrderPart): MissingFacts {
  return { silentFrom, deliveryFailed }
}

function shippingLeft({ shippingPaid, shippingRefunded }: OrderView): Money {
  return { ...shippingPaid, amountMinor: shippingPaid.amountMinor - shippingRefunded.amountMinor }
}

/** Left out where the part holds all that is left of the line. */
function availableOf({ id, quantity, alreadyTaken }: OrderLineView, { lines }: Pick<Standing, 'lines'>): Pick<LineFacts, 'available'> {
  const left = quantity - alreadyTaken
  const available = Math.min(left, lines.find(({ lineId }) => lineId === id)?.available ?? 0)
  return available === left ? {} : { available }
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
