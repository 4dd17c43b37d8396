import type { OrderSummary } from '#app/domain/orders/order-view.ts'
import type { Language } from '#app/domain/shared/stores.ts'

import { wordsOf } from '#app/wording/pages/messages.ts'
import { orderRow, type PicturedItem } from './order-rows.ts'
import type { OrderStanding } from './order-state.ts'

/** What is on its way to a customer, and when it comes. */
export type ParcelCard = OrderStanding &
  Readonly<{ id: string; order: string; items: string; picture: PicturedItem | null; comes: string | null }>

/** Those that were at the door in vain are something to do, and stand there. The soonest first; those of which nobody knows the day come after them, the newest order first. */
export function parcelCards(orders: readonly OrderSummary[], language: Language): ParcelCard[] {
  return orders
    .filter(({ deliveryStatus }) => deliveryStatus !== 'attempted')
    .toSorted((one, other) => soonness(one).localeCompare(soonness(other)))
    .map((order) => {
      const { id, name, items, pictures, expected, status, arrived } = orderRow(order, language)
      const comes = status === 'out_for_delivery' ? wordsOf(language, 'home')('steps.parcel') : expected
      return { id, order: name, items, picture: pictures[0] ?? null, comes, status, arrived }
    })
}

function soonness({ deliveryStatus, expectedAt }: OrderSummary): string {
  if (deliveryStatus === 'out_for_delivery') return ''
  return expectedAt ?? '9999'
}
