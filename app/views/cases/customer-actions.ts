import type { CaseView, PickupAddress, ShippingPrice } from '#app/domain/cases/case-view.ts'
import { pickupPartNames, pickupParts } from '#app/domain/parcels/pickup-days.ts'
import { stepsOpen } from '#app/domain/cases/fitting-steps.ts'
import { formatDay as formatDayNumber } from '#app/domain/shared/calendar.ts'
import { type EpochMs, formatInstant } from '#app/domain/shared/instant.ts'
import { localDay, timeZone } from '#app/domain/shared/time-zone.ts'
import { type Language, stores } from '#app/domain/shared/stores.ts'

import { agreedView, placeLine, shippingForCustomer } from '../parcels/shipping-page.ts'
import { formatDay, formatDayOf } from '#app/wording/shared/format.ts'

type Choice = Readonly<{
  days: readonly string[]
  places: ReadonlyArray<Readonly<{ id: string; address: PickupAddress; phone: string | null }>>
  /** What a pickup costs at the first of them; null where nothing is asked for, or nobody knows. */
  price: ShippingPrice | null
}>

/** What the customer can do in their case now beside answering offers, in words; null where it is not open. */
export type CustomerActionsView = ReturnType<typeof customerActionsView>

export function customerActionsView(view: CaseView, choice: Choice | null, now: EpochMs, language: Language) {
  const { timeZone: zone } = stores[view.store]
  const today = formatDayNumber(localDay(timeZone(zone), now))
  const steps = stepsOpen(view, 'customer')
  const asked = view.events.find(({ step }) => step === 'ask_for_item')
  const until = view.answerBy && formatDayOf(view.answerBy, zone, language)
  return {
    version: view.version,
    canWithdraw: steps.includes('withdraw'),
    item: steps.includes('answer') ? { asked: asked?.note ?? '', until } : null,
    failedPickup: steps.includes('report_failed_pickup') && view.pickup !== null && view.pickup.day <= today,
    solve: steps.includes('solve') ? { advice: view.events.find(({ step }) => step === 'troubleshoot')?.note ?? null } : null,
    /** What is missing may have turned up. */
    find: steps.includes('find'),
    pickup: choice && pickupView(view, choice, { until, now, language }),
  }
}

type Told = Readonly<{ until: string | null; now: EpochMs; language: Language }>

function pickupView(view: CaseView, { days, places, price }: Choice, { until, now, language }: Told) {
  const { pickupWish: wish } = view
  const [first] = places
  const known = { now: formatInstant(now), language }
  return {
    until,
    days: days.map((day) => ({ day, label: formatDay(day, language) })),
    parts: pickupPartNames.map((part) => ({ part, ...pickupParts[part] })),
    places: places.map(({ id, address }) => ({ id, label: placeLine(address) })),
    wish: wish && { ...wish, ...pickupParts[wish.part], label: formatDay(wish.day, language), address: placeLine(wish.address) },
    phone: wish?.phone ?? view.shipping?.chosen?.phone ?? view.phone,
    shipping: shippingForCustomer(view, price && first ? { price, place: placeLine(first.address) } : null, known),
    agreed: agreedView(view, language),
  }
}
