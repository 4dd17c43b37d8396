import { Temporal } from 'temporal-polyfill'
import { inside, pathOf, root, type Place } from '../checking/place.ts'
import type { FactsFault } from '../facts-fault.ts'
import { categories, components, seriesNames } from '../facts.ts'
import type { PolicyVersion } from '../version.ts'
import { isTree } from './tree.ts'

/** What the kinds of the values alone do not hold: names that exist, rates of no more than the whole. */
export function checkTerms(version: PolicyVersion): FactsFault[] {
  return [
    ...wordFaults(version.returns.returnable, categories, at('returns', 'returnable')),
    ...wordFaults(version.warranty.notRepairable, categories, at('warranty', 'notRepairable')),
    ...componentFaults(version),
    ...rateFaults(version),
    ...storeFaults(version),
    ...holidayFaults(version),
  ]
}

function componentFaults({ warranty }: PolicyVersion): FactsFault[] {
  const place = at('warranty', 'coveredComponents')
  return Object.entries(warranty.coveredComponents).flatMap(([series, covered]) => {
    if (!seriesNames.some((name) => name === series)) return [fault(inside(place, series), 'unknown key')]
    return wordFaults(covered, components, inside(place, series))
  })
}

const highestRate = 10_000

function rateFaults({ order, returns, warranty }: PolicyVersion): FactsFault[] {
  const rates: [Place, number][] = [
    ...named(at('order'), order).filter(([{ key }]) => key !== 'freeHours'),
    ...named(at('returns', 'serviceFee', 'machine'), returns.serviceFee.machine),
    ...named(at('returns', 'serviceFee', 'accessory'), returns.serviceFee.accessory),
    ...named(at('returns', 'serviceFee', 'gift'), returns.serviceFee.gift),
    ...named(at('warranty', 'shippingShare'), warranty.shippingShare),
  ]
  return rates.filter(([, rate]) => rate > highestRate).map(([place]) => fault(place, `must be basis points up to ${highestRate}`))
}

function named(place: Place, values: Readonly<Record<string, number>>): [Place, number][] {
  return Object.entries(values).map(([key, value]) => [inside(place, key), value])
}

const twoCapitals = /^[A-Z]{2}$/

function storeFaults({ stores, holidays }: PolicyVersion): FactsFault[] {
  return Object.entries(stores).flatMap(([id, { timeZone, shipTo, holidaysOf, returnRates }]) => {
    const place = at('stores', id)
    return [
      ...(isTimeZone(timeZone) ? [] : [fault(inside(place, 'timeZone'), 'must be an IANA time zone')]),
      ...(Object.hasOwn(holidays, holidaysOf) ? [] : [fault(inside(place, 'holidaysOf'), 'has no holidays')]),
      ...(shipTo.every((code) => typeof code === 'string' && twoCapitals.test(code))
        ? []
        : [fault(inside(place, 'shipTo'), 'must be countries of two capitals')]),
      ...returnRates.flatMap((zone, index) => {
        return isRateZone(zone) ? [] : [fault(inside(inside(place, 'returnRates'), index), 'is no zone with steps that rise')]
      }),
    ]
  })
}

function isRateZone(zone: unknown): boolean {
  if (!isTree(zone) || !Array.isArray(zone['steps'])) return false
  const { countries, regions, steps } = zone
  return (
    isListOf(countries, (code) => twoCapitals.test(code)) &&
    isListOf(regions, (region) => region !== '') &&
    steps.every(
      (step: unknown, at) => isTree(step) && whole(step['amountMinor']) >= 0 && whole(step['upToGrams']) > heaviestBefore(steps, at),
    )
  )
}

function heaviestBefore(steps: readonly unknown[], at: number): number {
  const before = steps[at - 1]
  return at === 0 ? 0 : isTree(before) ? whole(before['upToGrams']) : Infinity
}

/** Not a number where it is none, so that it is above and below nothing. */
function whole(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : Number.NaN
}

function isListOf(values: unknown, fits: (value: string) => boolean): boolean {
  return Array.isArray(values) && values.every((value) => typeof value === 'string' && fits(value))
}

function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return true
  } catch {
    return false
  }
}

function holidayFaults({ holidays }: PolicyVersion): FactsFault[] {
  return Object.entries(holidays).flatMap(([country, rules]) => {
    return rules.flatMap((rule, index) => {
      return isHolidayRule(rule) ? [] : [fault(inside(at('holidays', country), index), 'is no holiday rule')]
    })
  })
}

function isHolidayRule(rule: unknown): boolean {
  if (typeof rule !== 'object' || rule === null) return false
  const fields = rule as Record<string, unknown>
  if (typeof fields['name'] !== 'string') return false
  const whole = (key: string) => Number.isInteger(fields[key])
  return (
    whole('daysAfterEaster') || whole('daysAfterOrthodoxEaster') || (whole('month') && (whole('day') || (whole('weekday') && whole('nth'))))
  )
}

function wordFaults(values: unknown, words: readonly string[], place: Place): FactsFault[] {
  if (!Array.isArray(values)) return [fault(place, 'must be an array')]
  return values.flatMap((value: unknown, index) => {
    if (words.some((word) => word === value)) return []
    return [fault(inside(place, index), `must be one of ${words.join(', ')}`)]
  })
}

function at(...keys: string[]): Place {
  return keys.reduce<Place>((place, key) => inside(place, key), root)
}

function fault(place: Place, message: string): FactsFault {
  return { path: pathOf(place), message }
}
