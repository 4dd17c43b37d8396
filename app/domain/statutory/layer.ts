import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { type HolidayCalendar, holidayCalendar } from '#app/domain/shared/holidays.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'
import { timeZone, type TimeZone } from '#app/domain/shared/time-zone.ts'

import type { CountryLaw } from './country-law.ts'
import { countryLaws, storesUnderLaw } from './data/countries.ts'

/** A country's law made ready: names resolved to zones and calendars, once. */
export type PreparedLaw = Readonly<{ law: CountryLaw; zone: TimeZone; lastZone: TimeZone; calendar: HolidayCalendar }>

/** What lies beside the shop's rules: the stores that offer it, and the countries whose switch is on. */
export type StatutoryLayer = Readonly<{ stores: Readonly<Record<StoreId, boolean>>; countries: ReadonlyMap<string, PreparedLaw> }>

export function prepareLayer(laws: readonly CountryLaw[], stores: StatutoryLayer['stores']): StatutoryLayer {
  const countries = new Map<string, PreparedLaw>()
  for (const law of laws) {
    if (!law.applies) continue
    const calendar = holidayCalendar(law.holidays.value)
    countries.set(law.country, { law, zone: timeZone(law.timeZone), lastZone: timeZone(law.lastTimeZone), calendar })
  }
  return { stores, countries }
}

/**
 * The law of a buyer beside the shop's rules; null for a store outside the layer, a country without law, a buyer for a business, and
 * goods bought from somebody else.
 */
export function lawOf(
  { store, order, statutory }: Pick<PolicyFacts, 'store' | 'order' | 'statutory'>,
  layer: StatutoryLayer,
): PreparedLaw | null {
  const prepared = layer.stores[store] ? layer.countries.get(order.shipTo) : undefined
  return prepared && order.channel === 'official' && statutory?.buyer !== 'business' ? prepared : null
}

/** The layer as the data says it. */
export const statutoryLayer = prepareLayer(countryLaws, storesUnderLaw)

/** Whether the law stands beside the terms of an order at all; what it grants there follows from its facts. */
export function hasLaw({ store, shipTo }: Readonly<{ store: StoreId; shipTo: string }>): boolean {
  return statutoryLayer.stores[store] && statutoryLayer.countries.has(shipTo)
}
