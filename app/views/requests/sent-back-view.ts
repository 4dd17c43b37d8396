import type { OrderView } from '#app/domain/orders/order-view.ts'
import type { Picture } from '#app/domain/pictures/picture.ts'
import type { Category, PolicyFacts } from '#app/domain/policy/facts.ts'

import { titleOf } from './request-page.ts'

/** What goes back, each with its picture, and where that can be changed. */
export type SentBackView = Readonly<{
  to: string
  items: ReadonlyArray<Readonly<{ id: string; title: string; quantity: number; picture: Picture | null; category: Category | null }>>
}>

/** The items that a return or an exchange sends back; null where a whole parcel is on its way, or one thing to be repaired. */
export function sentBackView({ action, selection = [] }: PolicyFacts, order: OrderView, to: string): SentBackView | null {
  if (action !== 'return' && action !== 'exchange') return null
  const items = selection.flatMap(({ lineId, quantity }) => {
    const line = order.lines.find(({ id }) => id === lineId)
    return line ? [{ id: lineId, title: titleOf(line), quantity, picture: line.picture, category: line.category }] : []
  })
  return { to, items }
}
