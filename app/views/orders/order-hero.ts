import { nextExpected } from '#app/domain/orders/next-expected.ts'
import type { OrderView } from '#app/domain/orders/order-view.ts'
import { partsOf } from '#app/domain/orders/parts.ts'
import { type Language, stores } from '#app/domain/shared/stores.ts'

import { formatDayOf } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import type { PicturedItem } from './order-rows.ts'
import type { OrderStanding, OrderState } from './order-state.ts'
import { partView } from './part-view.ts'

/** The way of a parcel, in the order in which it goes. */
export const phases = ['unshipped', 'in_transit', 'out_for_delivery', 'delivered'] as const
export type Phase = (typeof phases)[number]

/** What the page of an order says first: where it is and when it comes, with what it looks like. */
export type OrderHero = Readonly<{
  says: string
  expected: string | null
  /** How far its one parcel is; null where there are several, or where it is not on that way. */
  phase: Phase | null
  /** What it looks like, the first things of it. */
  pictures: readonly PicturedItem[]
  /** How many more there are. */
  more: number
}>

const shown = 3

/** The soonest day is told of several parcels; each has its own below. */
export function orderHero(order: OrderView, standing: OrderStanding, language: Language): OrderHero {
  const soonest = nextExpected(order.shipments)
  const pictured = order.lines.map(({ title, category, picture }) => ({ title, category, picture }))
  return {
    says: saysOf(order, standing, language),
    expected:
      soonest && order.cancelledAt === null ? wordsOf(language, 'orders')('expectedOn', { date: dayIn(order, soonest, language) }) : null,
    phase: phaseOf(order, standing.status),
    pictures: pictured.slice(0, shown),
    more: Math.max(0, pictured.length - shown),
  }
}

function dayIn({ store }: OrderView, instant: string, language: Language): string {
  return formatDayOf(instant, stores[store].timeZone, language)
}

function saysOf(order: OrderView, { status, arrived }: OrderStanding, language: Language): string {
  const t = wordsOf(language, 'orders')
  const [only, ...others] = partsOf(order)
  if (order.cancelledAt !== null) return wordsOf(language, 'order')('cancelled', { date: dayIn(order, order.cancelledAt, language) })
  if (arrived) return t('parcelsDelivered', arrived)
  if (!only || others.length > 0) return t(`states.${status}`)
  return partView(only, order, language).standing
}

/** One that could not be delivered stands at the door. */
function phaseOf(order: OrderView, status: OrderState): Phase | null {
  if (partsOf(order).length > 1) return null
  if (status === 'attempted') return 'out_for_delivery'
  return phases.find((phase) => phase === status) ?? null
}
