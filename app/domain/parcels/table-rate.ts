import type { RateZone } from '#app/domain/policy/version.ts'
import { versionInEffect } from '#app/domain/policy/version-in-effect.ts'
import { type Money } from '#app/domain/shared/money.ts'
import { type StoreId, stores } from '#app/domain/shared/stores.ts'

import type { PackedParcel } from './packed-parcel.ts'

/** Where a parcel is collected, or brought: ISO 3166-1 alpha-2, and the state or province where the address has one. */
export type RatedPlace = Readonly<{ country: string; region: string | null }>

type Sent = Readonly<{ store: StoreId; placedAt: string; place: RatedPlace; parcels: readonly PackedParcel[] }>

/**
 * What one way of these parcels costs by the table of the store, of the policy that the order falls under (R3.A2); null where the table
 * has no such place, or no step that heavy.
 */
export function tableRate({ store, placedAt, place, parcels }: Sent): Money | null {
  const zone = versionInEffect(placedAt).stores[store].returnRates.find((each) => fits(each, place))
  if (!zone || parcels.length === 0) return null
  let amountMinor = 0
  for (const { grams } of parcels) {
    const step = zone.steps.find(({ upToGrams }) => grams <= upToGrams)
    if (!step) return null
    amountMinor += step.amountMinor
  }
  return { amountMinor, currency: stores[store].currency }
}

function fits({ countries, regions }: RateZone, { country, region }: RatedPlace): boolean {
  return countries.includes(country) && (regions.length === 0 || (region !== null && regions.includes(region.toUpperCase())))
}
