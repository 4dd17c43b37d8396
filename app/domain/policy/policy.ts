import type { DayNumber } from '#app/domain/shared/calendar.ts'
import { holidayCalendar, type HolidayCalendar } from '#app/domain/shared/holidays.ts'
import { parseInstant, type EpochMs } from '#app/domain/shared/instant.ts'
import type { Currency } from '#app/domain/shared/money.ts'
import { timeZone, type TimeZone } from '#app/domain/shared/time-zone.ts'
import { stores, type StoreId } from '#app/domain/shared/stores.ts'
import type { PolicyVersion } from './version.ts'

/** A policy version made ready to decide: names resolved to zones, calendars and sets, once. */
export type Policy = Readonly<{
  version: PolicyVersion
  effectiveFrom: EpochMs
  stores: Readonly<Record<StoreId, StorePolicy>>
  /** Every country that any store lists. */
  supportedRegions: ReadonlySet<string>
}>

export type StorePolicy = Readonly<{
  currency: Currency
  zone: TimeZone
  calendar: HolidayCalendar
  returnShipping: number | null
  /** By day of filing, the end of the last business day for its review; filled as days are asked for. */
  reviewDue: Map<DayNumber, string>
}>

export function preparePolicy(version: PolicyVersion): Policy {
  const of = (id: StoreId): StorePolicy => ({
    currency: stores[id].currency,
    zone: timeZone(version.stores[id].timeZone),
    calendar: holidayCalendar(version.holidays[version.stores[id].holidaysOf]),
    returnShipping: version.stores[id].returnShipping,
    reviewDue: new Map(),
  })
  return {
    version,
    effectiveFrom: parseInstant(version.effectiveFrom),
    stores: { us: of('us'), de: of('de'), eu: of('eu') },
    supportedRegions: new Set(Object.values(version.stores).flatMap(({ shipTo }) => shipTo)),
  }
}

/** The versions ready to decide, the oldest first; there must be one. */
export function preparePolicies(versions: readonly PolicyVersion[]): readonly [Policy, ...Policy[]] {
  const [first, ...later] = versions.map(preparePolicy).sort((a, b) => a.effectiveFrom - b.effectiveFrom)
  if (!first) throw new RangeError('A policy needs at least one version')
  return [first, ...later]
}

/** The version in effect when an order was placed; the first also covers everything before it. */
export function policyAt(policies: readonly [Policy, ...Policy[]], placedAt: EpochMs): Policy {
  let inEffect = policies[0]
  for (const policy of policies) if (policy.effectiveFrom <= placedAt) inEffect = policy
  return inEffect
}
