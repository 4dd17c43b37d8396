import { claimsAbout } from '#app/domain/orders/claims-about.ts'
import { courierByTable } from '#app/domain/parcels/sent-back.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import type { CourierFor } from '#app/domain/requests/eligibility-preview.ts'
import { type AnswerBesideLaw, answerBesideLaw } from '#app/domain/orders/answer-beside-law.ts'
import { type OrderChoices, orderChoices } from '#app/domain/orders/order-choices.ts'
import type { OrderView } from '#app/domain/orders/order-view.ts'
import { keptIn, type OrderPart, partsByDay } from '#app/domain/orders/parts.ts'

import { nothingBefore, type WhatCameBefore } from '../requests/known-order.ts'
import { statutoryFactsOf } from '../statutory/statutory-facts.ts'
import { addedDaysOf } from '../warranty/added-days.ts'
import { orderFacts } from './order-facts.ts'

/** What can be done about a part of an order, when and at what price. */
export type PartChoices = OrderChoices &
  Readonly<{
    part: OrderPart
    /** What the right to withdraw is compared with; null where the order's store has the shop's rules alone. */
    beside: AnswerBesideLaw | null
  }>

/** The choices of every part of which something is left; of an order that has all gone, the last part's. */
export function choicesOf(order: OrderView, now: string, before: WhatCameBefore = nothingBefore): PartChoices[] {
  const addedDays = addedDaysOf({ order, now, ...before })
  const parts = partsByDay(order)
  const left = parts.filter((part) => keptIn(part).length > 0)
  const courierFor: CourierFor = (action, pieces) => courierByTable(order, action, pieces)
  return (left.length > 0 ? left : parts.slice(-1)).map((part) => {
    const quote = courierFor(
      'return',
      part.lines.map(({ lineId, available }) => ({ lineId, quantity: available })),
    )
    const facts: PolicyFacts = {
      now,
      action: 'return',
      store: order.store,
      order: orderFacts(order, part),
      warrantyClaimsOpenedAt: claimsAbout(order, part, []),
      ...(quote ? { returnShippingQuote: quote } : {}),
      ...statutoryFactsOf(order, { now }),
    }
    const found = orderChoices(facts, keptIn(part), { courierFor, addedDays })
    const known = { ...facts, claimsOf: (lineIds: readonly string[]) => claimsAbout(order, part, lineIds), courierFor }
    return { part, ...found, beside: facts.statutory ? answerBesideLaw(known, found.choices) : null }
  })
}
