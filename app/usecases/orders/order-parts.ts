import { claimsAbout } from '#app/domain/orders/claims-about.ts'
import { type OrderChoices, orderChoices } from '#app/domain/orders/order-choices.ts'
import type { OrderView } from '#app/domain/orders/order-view.ts'
import { keptIn, type OrderPart, partsByDay } from '#app/domain/orders/parts.ts'

import { orderFacts } from './order-facts.ts'

/** What can be done about a part of an order, when and at what price. */
export type PartChoices = OrderChoices & Readonly<{ part: OrderPart }>

/** The choices of every part of which something is left; of an order that has all gone, the last part's. */
export function choicesOf(order: OrderView, now: string): PartChoices[] {
  const parts = partsByDay(order)
  const left = parts.filter((part) => keptIn(part).length > 0)
  return (left.length > 0 ? left : parts.slice(-1)).map((part) => ({
    part,
    ...orderChoices(
      { now, action: 'return', store: order.store, order: orderFacts(order, part), warrantyClaimsOpenedAt: claimsAbout(order, part, []) },
      keptIn(part),
    ),
  }))
}
