import { expect, test } from 'vitest'

import { tableRate } from '#app/domain/parcels/table-rate.ts'
import { emSmart1 } from '#app/domain/policy/data/em-smart-1.ts'
import { storeIds, stores } from '#app/domain/shared/stores.ts'

const placedAt = '2026-03-01T10:00:00Z'
const parcel = (grams: number) => ({ grams, lengthMm: 300, widthMm: 200, heightMm: 100 })
const everyStep = storeIds.flatMap((store) =>
  emSmart1.stores[store].returnRates.flatMap(({ countries, regions, steps }) =>
    countries.flatMap((country) =>
      steps.map((step, at) => ({ store, place: { country, region: regions[0] ?? null }, step, next: steps[at + 1] ?? null })),
    ),
  ),
)

test.each(everyStep)(
  '$store, from $place.country $place.region: up to $step.upToGrams g, and a gram more',
  ({ store, place, step, next }) => {
    const rate = (grams: number) => tableRate({ store, placedAt, place, parcels: [parcel(grams)] })
    const { currency } = stores[store]
    expect(rate(step.upToGrams)).toEqual({ amountMinor: step.amountMinor, currency })
    expect(rate(step.upToGrams + 1)).toEqual(next && { amountMinor: next.amountMinor, currency })
  },
)

test('every country that a store ships to has a rate, dearer with the weight', () => {
  for (const store of storeIds) {
    for (const country of stores[store].shipTo) {
      const amounts = [1, 5_001, 31_501].map((grams) => {
        return tableRate({ store, placedAt, place: { country, region: null }, parcels: [parcel(grams)] })?.amountMinor ?? 0
      })
      expect(amounts[0], country).toBeGreaterThan(0)
      expect(amounts.toSorted((one, other) => one - other)).toEqual(amounts)
    }
  }
})

test('several parcels cost what each costs, and one that is too heavy leaves all without a price', () => {
  const place = { country: 'DE', region: null }
  expect(tableRate({ store: 'de', placedAt, place, parcels: [parcel(2_000), parcel(2_001)] })).toEqual({
    amountMinor: 1_780,
    currency: 'EUR',
  })
  expect(tableRate({ store: 'de', placedAt, place, parcels: [parcel(2_000), parcel(70_001)] })).toBeNull()
})

test('a state far off has its own rate, and a country that the store does not know none', () => {
  const rate = (country: string, region: string | null) =>
    tableRate({ store: 'us', placedAt, place: { country, region }, parcels: [parcel(900)] })
  expect(rate('US', 'hi')?.amountMinor).toBe(2_490)
  expect(rate('US', 'OR')?.amountMinor).toBe(1_290)
  expect(rate('US', null)?.amountMinor).toBe(1_290)
  expect(rate('CA', null)).toBeNull()
})

test('nothing costs nothing that could be named', () => {
  expect(tableRate({ store: 'de', placedAt, place: { country: 'DE', region: null }, parcels: [] })).toBeNull()
})
