import { versionInEffect } from '#app/domain/policy/version-in-effect.ts'
import { parseInstant } from '#app/domain/shared/instant.ts'
import { parseDay } from '#app/domain/shared/calendar.ts'
import { localDay, timeZone } from '#app/domain/shared/time-zone.ts'
import { stores } from '#app/domain/shared/stores.ts'

import { isLegOver } from './leg-state.ts'
import { comesToUs, type LegView } from './leg.ts'

/**
 * Whether a parcel on its way to us has been silent for as long as one to a customer may be (`arrival.silentDays`), so that staff look
 * after it: that many days in the store are over since something last happened to it, and the day on which it was expected is over too. One that no carrier
 * has yet is not on its way.
 */
export function isLegSilent(leg: LegView, now: string): boolean {
  const from = leg.movedAt ?? leg.handedOverAt
  if (!comesToUs(leg.kind) || leg.handedOverAt === null || from === null || isLegOver(leg)) return false
  const zone = timeZone(stores[leg.store].timeZone)
  const today = localDay(zone, parseInstant(now))
  const isExpected = leg.expectedOn !== null && today <= parseDay(leg.expectedOn)
  return !isExpected && today > localDay(zone, parseInstant(from)) + versionInEffect(now).arrival.silentDays
}
