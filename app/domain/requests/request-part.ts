import type { OrderView } from '#app/domain/orders/order-view.ts'
import { keptIn, type OrderPart, partsByDay, partsOf } from '#app/domain/orders/parts.ts'
import type { RequestKind, DeliveryStatus } from '#app/domain/policy/facts.ts'

/** Where a part has to be for an action, the fitting places first: one of the second is asked for only where none is in the first. */
const fitting: Readonly<Record<RequestKind, readonly (readonly DeliveryStatus[])[]>> = {
  cancel: [['unshipped']],
  intercept: [['in_transit', 'out_for_delivery', 'attempted']],
  refuse: [['out_for_delivery', 'attempted', 'delivered'], ['in_transit']],
  return: [['delivered'], ['in_transit', 'out_for_delivery', 'attempted']],
  exchange: [['delivered'], ['in_transit', 'out_for_delivery', 'attempted']],
  repair: [['delivered'], ['in_transit', 'out_for_delivery', 'attempted']],
  not_received: [['in_transit', 'out_for_delivery', 'attempted', 'delivered']],
}

/**
 * The parts of an order that a request can be about; where there are several, it is asked which. What never left is not asked for
 * in a return, nor what left in a cancellation. Where nothing fits, what is left of the order is what the answer is about.
 */
export function requestParts(order: OrderView, action: RequestKind): OrderPart[] {
  const parts = partsAs(order, action)
  const left = parts.filter((part) => isLeft(part, action))
  for (const statuses of fitting[action]) {
    const fit = left.filter((part) => statuses.includes(part.deliveryStatus) && !isUncertain(part, action))
    if (fit.length > 0) return fit
  }
  const last = left.find((part) => isUncertain(part, action)) ?? left.at(-1) ?? parts.at(-1)
  return last ? [last] : []
}

function partsAs(order: OrderView, action: RequestKind): readonly OrderPart[] {
  return action === 'return' || action === 'exchange' || action === 'repair' ? partsByDay(order) : partsOf(order)
}

/** A repair takes nothing out of an order: what is in an open request can break too. */
function isLeft(part: OrderPart, action: RequestKind): boolean {
  return action === 'repair' ? keptIn(part).length > 0 : part.lines.some(({ available }) => available > 0)
}

/** Of a silent parcel its customer is asked first; it is not on its way any more. */
function isUncertain({ silent }: OrderPart, action: RequestKind): boolean {
  return silent && action !== 'cancel' && action !== 'not_received'
}

/**
 * The part that a request is about: the one that was chosen, as long as it can be about it; else the only one, or the only one that
 * holds what was chosen. Null where it still has to be asked.
 */
export function requestPart(order: OrderView, action: RequestKind, key: string | null, lineIds: readonly string[] = []): OrderPart | null {
  const parts = requestParts(order, action)
  const chosen = parts.find((part) => isOf(part, key))
  if (chosen || parts.length === 1) return chosen ?? parts[0] ?? null
  const [holding, ...others] = lineIds.length === 0 ? parts : parts.filter((part) => lineIds.every((id) => holdsLine(part, id)))
  return holding && others.length === 0 ? holding : null
}

/**
 * The part that a choice is about as it was made: the chosen one, also where it cannot be about it any more, so that the answer is
 * about no other. Where nobody chose, the one that `requestPart` says, or else the one that was sent last.
 */
export function chosenPart(order: OrderView, action: RequestKind, key: string | null, lineIds: readonly string[]): OrderPart {
  const parts = partsAs(order, action)
  const part =
    parts.find((each) => isOf(each, key)) ?? requestPart(order, action, key, lineIds) ?? requestParts(order, action).at(-1) ?? parts.at(-1)
  if (!part) throw new RangeError('an order has at least one part')
  return part
}

function isOf({ parcels }: OrderPart, key: string | null): boolean {
  return key !== null && parcels.includes(key)
}

export function holdsLine(part: OrderPart, id: string): boolean {
  return keptIn(part).includes(id)
}
