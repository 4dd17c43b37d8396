import type { Channel } from '#app/domain/policy/facts.ts'
import type { Currency } from '#app/domain/shared/money.ts'

/** What earns points, as data; decision 0040 says why. */
export type PointsRule = Readonly<{
  /** Stands in every entry, so that a later rule is told from this one. */
  name: string
  /** How much has to be paid for one point, in minor units. */
  minorPerPoint: Readonly<Record<Currency, number>>
  /** Where it has to be bought: nobody paid us for what a retailer sold. */
  channels: readonly Channel[]
}>

export const pointsRule: PointsRule = { name: 'points/1', minorPerPoint: { USD: 100, EUR: 100 }, channels: ['official'] }
