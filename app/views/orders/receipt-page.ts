import type { OrderView, ShipmentView } from '#app/domain/orders/order-view.ts'
import { partsOf } from '#app/domain/orders/parts.ts'
import { receiptAnswerBy } from '#app/domain/orders/receipt-answer.ts'
import { formatDay } from '#app/domain/shared/calendar.ts'
import { parseInstant } from '#app/domain/shared/instant.ts'
import { localDay, timeZone } from '#app/domain/shared/time-zone.ts'
import { type Language, stores } from '#app/domain/shared/stores.ts'

import { formatDayOf, formatInstant } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

/** Whether a silent parcel came, as its customer is asked; `missing` once they said that it did not. */
export type ReceiptOnPage = Readonly<{
  parcel: string
  counter: boolean
  /** What is in it, and its number where it has one. */
  about: string
  text: string
  missing: Readonly<{ title: string; text: string; conversationId: string | null }> | null
}>

/** The silent parcels of an order that is not cancelled; one that was reported is followed in its request. */
export function receiptsOnPage(order: OrderView, now: string, language: Language): ReceiptOnPage[] {
  if (order.cancelledAt !== null) return []
  return order.shipments
    .filter((parcel) => parcel.silent && !isReported(parcel, order))
    .map((parcel) => receiptOnPage(parcel, order, now, language))
}

function isReported({ id, said }: ShipmentView, order: OrderView): boolean {
  const part = partsOf(order).find(({ key }) => key === id)
  return said?.came === false && part !== undefined && part.lines.every(({ available }) => available === 0)
}

function receiptOnPage(parcel: ShipmentView, order: OrderView, now: string, language: Language): ReceiptOnPage {
  const t = wordsOf(language, 'parts')
  const { timeZone } = stores[order.store]
  const sent = parcel.shippedAt ?? order.placedAt
  return {
    parcel: parcel.id,
    counter: order.overTheCounter,
    about: aboutParcel(parcel, order),
    text: order.overTheCounter ? t('receipt.counterText') : t('receipt.text', { date: formatDayOf(sent, timeZone, language) }),
    missing: parcel.said?.came === false ? missingView(parcel.said, order, now, language) : null,
  }
}

/** What is in it, and its carrier's numbers. */
function aboutParcel({ carrier, trackings, lines }: ShipmentView, order: OrderView): string {
  const contents = lines.map(({ lineId, quantity }) => `${quantity} × ${order.lines.find(({ id }) => id === lineId)?.title ?? ''}`)
  const numbers = trackings.flatMap(({ number }) => number ?? [])
  return [contents.join(', '), [carrier, numbers.join(', ')].filter(Boolean).join(' ')].filter(Boolean).join(' · ')
}

function missingView({ at, conversationId }: NonNullable<ShipmentView['said']>, order: OrderView, now: string, language: Language) {
  const t = wordsOf(language, 'parts')
  const { timeZone } = stores[order.store]
  const title = t('receipt.saidNoTitle', { date: formatDayOf(at, timeZone, language) })
  if (conversationId === null) return { title, text: wordsOf(language, 'missing')('saidNo'), conversationId }
  // Before there was a request for it, customer service was asked.
  const by = receiptAnswerBy(order, at)
  return {
    title,
    text: by > now ? t('receipt.saidNoText', { by: formatInstant(by, timeZone, language) }) : t('receipt.saidNoLate'),
    conversationId,
  }
}

/** A parcel of which staff can say that it came; days are `YYYY-MM-DD`. */
export type DeliveryOnPage = Readonly<{
  id: string
  about: string
  /** What was said of its arrival, and where it is asked after. */
  said: string | null
  conversationId: string | null
  from: string | null
  today: string
}>

export function deliveriesOnPage(order: OrderView, parcels: readonly ShipmentView[], now: string, language: Language): DeliveryOnPage[] {
  const zone = timeZone(stores[order.store].timeZone)
  const dayOf = (instant: string) => formatDay(localDay(zone, parseInstant(instant)))
  return parcels.map((parcel) => ({
    id: parcel.id,
    about: aboutParcel(parcel, order),
    said: saidForStaff(parcel, order, language),
    conversationId: parcel.said?.conversationId ?? null,
    from: parcel.shippedAt && dayOf(parcel.shippedAt),
    today: dayOf(now),
  }))
}

function saidForStaff({ said }: ShipmentView, order: OrderView, language: Language): string | null {
  if (!said) return null
  const t = wordsOf(language, 'parts')
  const date = formatInstant(said.at, stores[order.store].timeZone, language)
  if (said.by === 'staff') return t('staff.said.cameStaff', { date })
  return said.came ? t('staff.said.cameCustomer', { date }) : t('staff.said.missingCustomer', { date })
}
