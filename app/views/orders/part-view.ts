import type { OrderView } from '#app/domain/orders/order-view.ts'
import { type OrderPart, partsOf } from '#app/domain/orders/parts.ts'
import type { RequestKind } from '#app/domain/policy/facts.ts'
import { type Language, stores } from '#app/domain/shared/stores.ts'

import { formatDayOf } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

/** One part of an order as its customer knows it: what is in it, and where it is. */
export type PartView = Readonly<{ key: string; contents: string; standing: string }>

export function partView(part: OrderPart, order: OrderView, language: Language): PartView {
  return { key: part.key, contents: contentsOf(part, order), standing: standingOf(part, order, language) }
}

/** The part that a request is about, to be said wherever the order has others. */
export function aboutPart(part: OrderPart, order: OrderView, language: Language): PartView | null {
  return partsOf(order).length > 1 ? partView(part, order, language) : null
}

/** What the pages of a request are called; of an order in parts only some of it is cancelled. */
export function requestTitle(action: RequestKind, order: OrderView, language: Language): string {
  const { name } = order
  const ofPart = action === 'cancel' && partsOf(order).length > 1
  return ofPart ? wordsOf(language, 'parts')('cancelTitle', { name }) : wordsOf(language, 'requests')(`titles.${action}`, { name })
}

function contentsOf({ lines }: OrderPart, order: OrderView): string {
  return lines
    .map(({ lineId, holds }) => {
      const line = order.lines.find(({ id }) => id === lineId)
      return `${holds} × ${line?.title ?? ''}`
    })
    .join(', ')
}

function standingOf({ deliveryStatus, shippedAt, deliveredAt, silent }: OrderPart, order: OrderView, language: Language): string {
  const t = wordsOf(language, 'parts')
  const dayOf = (instant: string) => formatDayOf(instant, stores[order.store].timeZone, language)
  if (silent && order.overTheCounter) return t('standing.counter')
  if (silent && shippedAt !== null) return t('standing.silent', { date: dayOf(shippedAt) })
  if (deliveryStatus === 'delivered' && deliveredAt !== null) return t('standing.deliveredOn', { date: dayOf(deliveredAt) })
  if (deliveryStatus === 'in_transit' && shippedAt !== null) return t('standing.sentOn', { date: dayOf(shippedAt) })
  return t(`standing.${deliveryStatus}`)
}
