import type { OrderView, ShipmentView } from '#app/domain/orders/order-view.ts'
import { type Language, stores } from '#app/domain/shared/stores.ts'
import { formatDayOf } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

/** What the conversation about a parcel that did not come is called. */
export function receiptSubject(language: Language): string {
  return wordsOf(language, 'parts')('receipt.subject')
}

/** That it did not come, as the customer's first message in it. */
export function receiptMessage(parcel: ShipmentView, order: OrderView, language: Language): string {
  const t = wordsOf(language, 'parts')
  const contents = parcel.lines.map(({ lineId, quantity }) => `${quantity} × ${order.lines.find(({ id }) => id === lineId)?.title ?? ''}`)
  const tracking = [parcel.carrier, ...parcel.trackings.map(({ number }) => number)].filter(Boolean).join(' ')
  const sent = parcel.shippedAt && formatDayOf(parcel.shippedAt, stores[order.store].timeZone, language)
  return [t('receipt.message'), contents.join(', '), tracking, sent && t('receipt.messageSent', { date: sent })].filter(Boolean).join('\n')
}
