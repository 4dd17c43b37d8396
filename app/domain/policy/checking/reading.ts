import { parseDay } from '#app/domain/shared/calendar.ts'
import { parseInstant, type EpochMs } from '#app/domain/shared/instant.ts'
import type { Currency } from '#app/domain/shared/money.ts'
import type { FactsFault } from '../facts-fault.ts'
import { inside, pathOf, type Place } from './place.ts'

/** What has been found wrong so far, and what later checks need of what was read before. */
export type Reading = {
  readonly faults: FactsFault[]
  /** NaN while `now` is not known. */
  now: EpochMs
  /** Null while the store is not known. */
  currency: Currency | null
}

export type Fields = Readonly<Record<string, unknown>>

export function report(reading: Reading, place: Place, key: string | number | null, message: string): void {
  reading.faults.push({ path: pathOf(key === null ? place : inside(place, key)), message })
}

/** The value as an object, each key of which is one of `known`; null and a fault where it is none. */
export function readFields(reading: Reading, value: unknown, place: Place, known: ReadonlySet<string>): Fields | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report(reading, place, null, 'must be an object')
    return null
  }
  for (const key of Object.keys(value)) if (!known.has(key)) report(reading, place, key, 'unknown key')
  return value as Fields
}

/** Whether a required key is there; a fault where it is not. */
export function isGiven(reading: Reading, fields: Fields, place: Place, key: string): boolean {
  if (fields[key] !== undefined) return true
  report(reading, place, key, 'missing')
  return false
}

/** Holes are filled in, since the checks that walk an array would step over them. */
export function readArray(reading: Reading, value: unknown, place: Place, key: string): readonly unknown[] | null {
  if (Array.isArray(value)) return value.includes(undefined) ? Array.from(value) : value
  report(reading, place, key, 'must be an array')
  return null
}

export function checkText(reading: Reading, fields: Fields, place: Place, key: string): void {
  if (!isGiven(reading, fields, place, key)) return
  if (typeof fields[key] !== 'string') report(reading, place, key, 'must be a string')
}

/** Checks that a required key is one of a closed list. */
export function checkWord(reading: Reading, fields: Fields, place: Place, key: string, words: ReadonlySet<unknown>) {
  if (isGiven(reading, fields, place, key)) checkIsWord(reading, fields[key], place, key, words)
}

export function checkIsWord(reading: Reading, value: unknown, place: Place, key: string | number, words: ReadonlySet<unknown>): void {
  if (words.has(value)) return
  const choices = [...words].map((word) => String(word)).join(', ')
  report(reading, place, key, `must be one of ${choices}`)
}

export function checkOptionalWord(reading: Reading, fields: Fields, place: Place, key: string, words: ReadonlySet<unknown>): void {
  if (fields[key] !== undefined) checkIsWord(reading, fields[key], place, key, words)
}

export function checkOptionalFlag(reading: Reading, fields: Fields, place: Place, key: string): void {
  const value = fields[key]
  if (value !== undefined && typeof value !== 'boolean') report(reading, place, key, 'must be true or false')
}

/** The whole number of a required key, or null and a fault. */
export function readCount(reading: Reading, fields: Fields, place: Place, key: string, atLeast: number): number | null {
  return isGiven(reading, fields, place, key) ? countOf(reading, fields[key], place, key, atLeast) : null
}

/** The same, `otherwise` where it is left out. */
export function readOptionalCount(reading: Reading, fields: Fields, place: Place, key: string, otherwise: number) {
  const value = fields[key]
  return value === undefined ? otherwise : countOf(reading, value, place, key, 0)
}

function countOf(reading: Reading, value: unknown, place: Place, key: string, atLeast: number): number | null {
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    report(reading, place, key, 'must be a whole number')
  } else if (value < atLeast) report(reading, place, key, `must be at least ${atLeast}`)
  else if (!Number.isSafeInteger(value)) report(reading, place, key, 'is too large to be exact')
  else return value
  return null
}

const moneyKeys: ReadonlySet<string> = new Set(['amountMinor', 'currency'])

/** The amount in minor units, or null and a fault; the currency must be the store's. */
export function readMoney(reading: Reading, value: unknown, place: Place): number | null {
  const fields = readFields(reading, value, place, moneyKeys)
  if (!fields) return null
  const amount = readCount(reading, fields, place, 'amountMinor', 0)
  if (isGiven(reading, fields, place, 'currency')) checkCurrency(reading, fields['currency'], place)
  return amount
}

export function checkOptionalMoney(reading: Reading, fields: Fields, place: Place, key: string): void {
  if (fields[key] !== undefined) readMoney(reading, fields[key], inside(place, key))
}

function checkCurrency(reading: Reading, value: unknown, place: Place): void {
  if (reading.currency === null) {
    if (value !== 'USD' && value !== 'EUR') report(reading, place, 'currency', 'must be one of USD, EUR')
  } else if (value !== reading.currency) {
    report(reading, place, 'currency', `must be the store's, ${reading.currency}`)
  }
}

/** The instant, which must not be after `now`; NaN and a fault where it is none. */
export function instantOf(reading: Reading, value: unknown, place: Place, key: string | number): EpochMs {
  const instant = typeof value === 'string' ? parseInstant(value) : NaN
  if (Number.isNaN(instant)) {
    report(reading, place, key, 'must be an ISO 8601 instant with Z or an offset and at most three decimals')
  } else if (instant > reading.now) {
    report(reading, place, key, 'must not be after now')
  }
  return instant
}

/** The instant of a key that may be null; NaN where it is null or wrong. */
export function readNullableInstant(reading: Reading, fields: Fields, place: Place, key: string): EpochMs {
  return fields[key] === null ? NaN : instantOf(reading, fields[key], place, key)
}

export function checkOptionalDate(reading: Reading, fields: Fields, place: Place, key: string): void {
  const value = fields[key]
  if (value === undefined || value === null) return
  if (typeof value === 'string' && !Number.isNaN(parseDay(value))) return
  report(reading, place, key, 'must be a date YYYY-MM-DD')
}
