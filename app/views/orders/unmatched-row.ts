import type { UnmatchedOrder } from '#app/domain/orders/unmatched-order.ts'
import type { Language } from '#app/domain/shared/stores.ts'

import { addressLines } from '../shared/address-lines.ts'
import { consoleZone } from '../staff/console-zone.ts'
import { formatDayOf, formatMoney } from '#app/wording/shared/format.ts'

/** An order without a customer as staff read it, in the list and on its page. */
export function unmatchedRow(order: UnmatchedOrder, language: Language) {
  const { id, name, store, placedAt, cancelledAt, test, email, phone, shipAddress, items } = order
  const address = shipAddress ? addressLines(shipAddress, language) : []
  return {
    id,
    name,
    store,
    test,
    email,
    phone,
    address,
    cancelled: cancelledAt !== null,
    place: [shipAddress?.name, shipAddress?.city].filter(Boolean).join(', '),
    placed: formatDayOf(placedAt, consoleZone, language),
    total: formatMoney({ amountMinor: order.totalMinor, currency: order.currency }, language),
    items: items.map(({ title, quantity }) => (quantity > 1 ? `${quantity} × ${title}` : title)),
  }
}
