import type { OrderLineView, OrderView, ShipmentView, Tracking, TrackingEventView } from '#app/domain/orders/order-view.ts'
import { partsOf } from '#app/domain/orders/parts.ts'
import type { Picture } from '#app/domain/pictures/picture.ts'
import type { Category } from '#app/domain/policy/facts.ts'
import { type Language, stores } from '#app/domain/shared/stores.ts'

import { formatDayOf, formatInstant, formatMoney } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { type OrderStanding, orderStanding } from './order-state.ts'
import { addressLines } from '../shared/address-lines.ts'

export type LineOnPage = Readonly<{
  id: string
  title: string
  variant: string | null
  category: Category | null
  picture: Picture | null
  quantity: number
  paid: string
  discount: string | null
  /** On top of the price; null where the price includes it. */
  tax: string | null
  gift: string | null
  serials: readonly string[]
  /** What is back, refunded, or in an open request. */
  taken: string | null
}>

export type ParcelOnPage = Readonly<{
  id: string
  carrier: string | null
  /** One for each piece that it was sent in. A page is only an https address: it comes from outside. */
  trackings: readonly Tracking[]
  status: ShipmentView['status'] | 'silent'
  expected: string | null
  contents: string
  events: ReadonlyArray<Readonly<{ id: string; title: string; at: string; when: string; place: string | null; text: string | null }>>
}>

/** An order as its page shows it, amounts and dates in words, told in the order's own store's zone. */
export function orderOnPage(order: OrderView, language: Language) {
  const { timeZone } = stores[order.store]
  const parcels = order.shipments.filter(({ cancelled }) => !cancelled)
  return {
    id: order.id,
    name: order.name,
    store: order.store,
    ...standingOf(order),
    placed: formatDayOf(order.placedAt, timeZone, language),
    lines: order.lines.map((line) => lineOnPage(line, language)),
    shipping: order.shippingPaid.amountMinor > 0 ? formatMoney(order.shippingPaid, language) : null,
    total: formatMoney(order.total, language),
    refunded: order.shopRefunded.amountMinor > 0 ? formatMoney(order.shopRefunded, language) : null,
    inParts: partsOf(order).length > 1,
    parcels: parcels.map((parcel) => parcelOnPage(parcel, order, language)),
    toldAt: formatInstant(order.toldAt, timeZone, language),
    address: order.shipAddress && addressLines(order.shipAddress, language),
  }
}

/** By what of it is left: a part that went back is waited for no more. */
function standingOf(order: OrderView): OrderStanding {
  const left = partsOf(order).filter(({ lines }) => lines.some(({ holds, gone }) => holds > gone))
  const sent = left.filter(({ deliveryStatus }) => deliveryStatus !== 'unshipped')
  const delivered = sent.filter(({ deliveryStatus }) => deliveryStatus === 'delivered')
  return orderStanding({
    cancelledAt: order.cancelledAt,
    partly: sent.length > 0 && sent.length < left.length,
    parcels: { sent: sent.length, delivered: delivered.length },
    silent: sent.at(-1)?.silent === true,
    deliveryStatus: order.deliveryStatus,
  })
}

function lineOnPage(line: OrderLineView, language: Language): LineOnPage {
  const t = wordsOf(language, 'order')
  const held = line.alreadyTaken - line.gone
  const quantity = String(line.quantity)
  const taken = [
    line.gone > 0 ? t('gone', { count: String(line.gone), quantity }) : null,
    held > 0 ? t('held', { count: String(held), quantity }) : null,
  ]
  return {
    id: line.id,
    title: line.title,
    variant: line.variant,
    category: line.category,
    picture: line.picture,
    quantity: line.quantity,
    paid: formatMoney(line.paid, language),
    discount: line.discount.amountMinor > 0 && !line.gift ? formatMoney(line.discount, language) : null,
    tax: line.tax.amountMinor > 0 ? formatMoney(line.tax, language) : null,
    gift: line.gift ? (line.giftValue ? t('giftWorth', { amount: formatMoney(line.giftValue, language) }) : t('gift')) : null,
    serials: line.units.flatMap(({ serial }) => serial ?? []),
    taken: taken.filter(Boolean).join('; ') || null,
  }
}

function parcelOnPage(parcel: ShipmentView, order: OrderView, language: Language): ParcelOnPage {
  const { timeZone } = stores[order.store]
  return {
    id: parcel.id,
    carrier: parcel.carrier,
    trackings: trackingsOf(parcel),
    status: parcel.silent ? 'silent' : parcel.status,
    expected: parcel.expectedAt && parcel.status !== 'delivered' ? formatDayOf(parcel.expectedAt, timeZone, language) : null,
    contents: parcel.lines.map(({ lineId, quantity }) => `${quantity} × ${titleOf(order, lineId)}`).join(', '),
    events: eventsOf(parcel).map((event, place) => ({
      id: String(place),
      title: eventTitle(event.status, language),
      at: event.happenedAt,
      when: formatInstant(event.happenedAt, timeZone, language),
      place: event.place,
      text: event.message,
    })),
  }
}

function trackingsOf({ trackings }: ShipmentView): Tracking[] {
  const safe = trackings.map(({ number, url }) => ({ number, url: url?.startsWith('https://') ? url : null }))
  return safe.filter(({ number, url }) => number !== null || url !== null)
}

function titleOf(order: OrderView, lineId: string): string {
  return order.lines.find(({ id }) => id === lineId)?.title ?? ''
}

/** What the carrier told, and where it did not tell them, the parcel's leaving and arriving. */
function eventsOf(parcel: ShipmentView): TrackingEventView[] {
  const known = (status: string) => parcel.events.some((event) => event.status === status)
  const plain = (status: string, happenedAt: string) => ({ status, happenedAt, message: null, place: null })
  return [
    ...(parcel.deliveredAt && !known('delivered') ? [plain('delivered', parcel.deliveredAt)] : []),
    ...parcel.events,
    ...(parcel.shippedAt ? [plain('shipped', parcel.shippedAt)] : []),
  ]
}

function eventTitle(status: string, language: Language): string {
  const t = wordsOf(language, 'order')
  if (status === 'shipped') return t('shippedEvent')
  const key = `events.${status}` as 'events.other'
  return t.has(key) ? t(key) : t('events.other')
}
