import type { StoreId } from '#app/domain/shared/stores.ts'
import type { RateStep, RateZone } from '../version.ts'

/** What the courier takes for the parcel, up to each weight: made-up prices, until the stores have told theirs. */
const weights = [2_000, 5_000, 10_000, 20_000, 31_500, 70_000] as const

function steps(...amounts: readonly [number, number, number, number, number, number]): RateStep[] {
  return weights.map((upToGrams, at) => ({ upToGrams, amountMinor: amounts[at] ?? 0 }))
}

const anywhere = [] as const

/** One pickup, with tax, by store and by where it comes from; the first zone that fits counts. */
export const returnRates: Readonly<Record<StoreId, readonly RateZone[]>> = {
  us: [
    { countries: ['US'], regions: ['AK', 'HI', 'PR', 'GU', 'VI', 'AS', 'MP'], steps: steps(2_490, 3_490, 5_490, 8_990, 12_900, 24_900) },
    { countries: ['US'], regions: anywhere, steps: steps(1_290, 1_690, 2_490, 3_990, 5_490, 11_900) },
  ],
  de: [{ countries: ['DE'], regions: anywhere, steps: steps(790, 990, 1_490, 2_290, 2_990, 7_900) }],
  eu: [
    {
      countries: ['AT', 'BE', 'CZ', 'DK', 'FR', 'LU', 'NL', 'PL'],
      regions: anywhere,
      steps: steps(1_290, 1_590, 2_190, 3_190, 4_490, 10_900),
    },
    {
      countries: ['EE', 'ES', 'HR', 'HU', 'IE', 'IT', 'LT', 'LV', 'PT', 'SE', 'SI', 'SK'],
      regions: anywhere,
      steps: steps(1_690, 2_090, 2_890, 4_290, 5_990, 13_900),
    },
    { countries: ['BG', 'CY', 'FI', 'GR', 'MT', 'RO'], regions: anywhere, steps: steps(2_190, 2_690, 3_790, 5_690, 7_990, 17_900) },
  ],
}
