import { days, hours } from '#app/domain/shared/duration.ts'
import { type EpochMs, formatInstant } from '#app/domain/shared/instant.ts'
import { localDay, startOfDay, timeZone } from '#app/domain/shared/time-zone.ts'
import { type StoreId, stores } from '#app/domain/shared/stores.ts'

import type { Stage } from './scenario.ts'

export type TimelineEvent = Readonly<{ status: string; at: EpochMs; message: string }>

/**
 * When an order was placed, and what each of its parcels has been through; a parcel holds lines by their
 * place.
 */
export type Timeline = Readonly<{ placedAt: EpochMs; parcels: readonly Parcel[] }>

export type Parcel = Readonly<{
  lines: 'all' | 'first' | 'others'
  shippedAt: EpochMs
  shipmentStatus: string | null
  events: readonly TimelineEvent[]
  expectedAt: EpochMs | null
}>

/** The timeline of a stage, everything at or before `now`. */
export function timelineOf(stage: Stage, store: StoreId, now: EpochMs): Timeline {
  switch (stage.at) {
    case 'unshipped':
      return { placedAt: now - hours(stage.placedHoursAgo), parcels: [] }
    case 'in_transit': {
      const placedAt = now - hours(stage.placedHoursAgo)
      const shippedAt = placedAt + hours(Math.min(20, stage.placedHoursAgo / 2))
      return { placedAt, parcels: [onItsWay(shippedAt, now, 'all')] }
    }
    case 'out_for_delivery':
    case 'attempted':
      return { placedAt: now - days(5), parcels: [atTheDoor(stage.at, now)] }
    case 'delivered': {
      const at = duringDay(store, now, stage.daysAgo)
      return { placedAt: at - days(5), parcels: [arrived(at, 'all', stage.dateUnknown === true)] }
    }
    case 'half_delivered': {
      const at = duringDay(store, now, stage.daysAgo)
      const onWay = onItsWay(at - days(1), now, 'others')
      return { placedAt: at - days(5), parcels: [arrived(at, 'first', false), onWay] }
    }
    case 'delivered_twice': {
      const [first, others] = [duringDay(store, now, stage.daysAgo[0]), duringDay(store, now, stage.daysAgo[1])]
      return { placedAt: first - days(5), parcels: [arrived(first, 'first', false), arrived(others, 'others', false)] }
    }
    case 'partly_sent': {
      const at = duringDay(store, now, stage.daysAgo)
      return { placedAt: at - days(5), parcels: [arrived(at, 'first', false)] }
    }
    case 'silent': {
      const shippedAt = duringDay(store, now, stage.daysAgo)
      return { placedAt: shippedAt - days(1), parcels: [{ lines: 'all', shippedAt, shipmentStatus: null, events: [], expectedAt: null }] }
    }
  }
}

/** In the middle of what there has been of that day in the store. */
function duringDay(store: StoreId, now: EpochMs, daysAgo: number): EpochMs {
  const zone = timeZone(stores[store].timeZone)
  const day = localDay(zone, now) - daysAgo
  const start = startOfDay(zone, day)
  const end = Math.min(now, startOfDay(zone, day + 1))
  return start + Math.floor((end - start) / 2)
}

function onItsWay(shippedAt: EpochMs, now: EpochMs, lines: Parcel['lines']): Parcel {
  const at = shippedAt + Math.floor((now - shippedAt) / 3)
  const events = [{ status: 'in_transit', at, message: 'Left the sorting centre' }]
  return { lines, shippedAt, shipmentStatus: 'in_transit', events, expectedAt: now + days(2) }
}

function atTheDoor(status: 'out_for_delivery' | 'attempted', now: EpochMs): Parcel {
  const events = [
    { status: 'in_transit', at: now - days(2), message: 'Left the sorting centre' },
    { status: 'out_for_delivery', at: now - hours(3), message: 'With the courier' },
  ]
  if (status === 'attempted') {
    events.push({ status: 'attempted_delivery', at: now - hours(1), message: 'Nobody at home, a card was left' })
  }
  const shipmentStatus = status === 'attempted' ? 'attempted_delivery' : status
  return { lines: 'all', shippedAt: now - days(3), shipmentStatus, events, expectedAt: now }
}

function arrived(at: EpochMs, lines: Parcel['lines'], dateUnknown: boolean): Parcel {
  const onWay = [
    { status: 'in_transit', at: at - days(2), message: 'Left the sorting centre' },
    { status: 'out_for_delivery', at: at - hours(4), message: 'With the courier' },
  ]
  const events = dateUnknown ? onWay : [...onWay, { status: 'delivered', at, message: 'Handed over' }]
  return { lines, shippedAt: at - days(3), shipmentStatus: 'delivered', events, expectedAt: null }
}

export const iso = (at: EpochMs) => formatInstant(at)
