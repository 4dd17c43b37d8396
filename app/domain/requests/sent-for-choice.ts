import type { OrderView } from '#app/domain/orders/order-view.ts'
import type { OrderPart } from '#app/domain/orders/parts.ts'
import { type SentBack, sentBack } from '#app/domain/parcels/sent-back.ts'

import type { RequestChoice } from './choice.ts'
import { chosenPart } from './request-part.ts'

/** What a courier would carry for this choice, out of the part that it is about; null where nothing is carried, or nobody knows what it weighs. */
export function sentForChoice(order: OrderView, choice: RequestChoice, part: OrderPart = partOf(order, choice)): SentBack | null {
  const pieces = choice.action === 'refuse' ? allOf(part) : choice.selection
  return sentBack(order, choice.action, pieces)
}

function partOf(order: OrderView, { action, part, selection }: RequestChoice): OrderPart {
  return chosenPart(
    order,
    action,
    part ?? null,
    selection.map(({ lineId }) => lineId),
  )
}

function allOf({ lines }: OrderPart) {
  return lines.map(({ lineId, available }) => ({ lineId, quantity: available }))
}
