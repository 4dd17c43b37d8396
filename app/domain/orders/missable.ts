import { versionInEffect } from '#app/domain/policy/version-in-effect.ts'
import { type DayNumber, parseDay } from '#app/domain/shared/calendar.ts'
import { parseInstant } from '#app/domain/shared/instant.ts'
import { localDay, timeZone } from '#app/domain/shared/time-zone.ts'
import { stores } from '#app/domain/shared/stores.ts'

import type { OrderView } from './order-view.ts'
import type { OrderPart } from './parts.ts'

/**
 * The day of the store from which a part can be reported as not received, where it is known and still to come: as the policy of its
 * order decides it, so that page and answer name one day.
 */
export function missableFrom({ store, placedAt }: Pick<OrderView, 'store' | 'placedAt'>, part: OrderPart, now: string): DayNumber | null {
  const dayOf = (instant: string) => localDay(timeZone(stores[store].timeZone), parseInstant(instant))
  const { deliveryStatus, deliveredAt, deliveryFailed, silentFrom } = part
  const delivered = deliveryStatus === 'delivered'
  if (deliveryStatus === 'unshipped' || (!delivered && deliveryFailed)) return null
  const { notThereDays } = versionInEffect(placedAt).arrival
  const onItsWay = silentFrom === null ? null : parseDay(silentFrom)
  const from = delivered ? deliveredAt && dayOf(deliveredAt) + notThereDays : onItsWay
  return typeof from === 'number' && from > dayOf(now) ? from : null
}
