import type { OrderSummary } from '#app/domain/orders/order-view.ts'
import type { Picture } from '#app/domain/pictures/picture.ts'
import type { Category } from '#app/domain/policy/facts.ts'
import { type Language, stores } from '#app/domain/shared/stores.ts'

import { formatDayOf, formatMoney } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { type OrderStanding, orderStanding } from './order-state.ts'

/** A thing of an order, to be shown as its picture. */
export type PicturedItem = Readonly<{ title: string; category: Category | null; picture: Picture | null }>

export type OrderRow = OrderStanding &
  Readonly<{
    id: string
    name: string
    placed: string
    items: string
    /** Of its first items, in their order. */
    pictures: readonly PicturedItem[]
    /** When it comes, of one that is on its way. */
    expected: string | null
    total: string
    openCases: number
  }>

const namedItems = 2

/** An order as a row of the list: its first items by name, the rest counted. */
export function orderRow(order: OrderSummary, language: Language): OrderRow {
  const t = wordsOf(language, 'orders')
  const named = order.lines.slice(0, namedItems).map(({ title, quantity }) => (quantity > 1 ? `${quantity} × ${title}` : title))
  const more = order.lines.length - named.length
  const items = named.join(', ')
  return {
    id: order.id,
    name: order.name,
    placed: formatDayOf(order.placedAt, stores[order.store].timeZone, language),
    items: more > 0 ? t('andMore', { items, count: String(more) }) : items,
    pictures: order.lines.slice(0, namedItems).map(({ title, category, picture }) => ({ title, category, picture })),
    expected: expectedOf(order, language),
    total: formatMoney(order.total, language),
    ...orderStanding(order),
    openCases: order.openCases,
  }
}

function expectedOf({ cancelledAt, expectedAt, store }: OrderSummary, language: Language): string | null {
  if (cancelledAt !== null || expectedAt === null) return null
  return wordsOf(language, 'orders')('expectedOn', { date: formatDayOf(expectedAt, stores[store].timeZone, language) })
}
