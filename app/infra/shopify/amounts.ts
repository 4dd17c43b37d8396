import type { Currency } from '#app/domain/shared/money.ts'

import { type Faults, type Fields, fieldsOf, shown, textOf } from './values.ts'

const decimal = /^(-?)(\d{1,12})(?:\.(\d*))?$/

/** What a program that reckoned in floats leaves behind an amount of cents: 195.66999999999999, 0.30000000000000004. */
const floatNoise = /^(?:9{8,}\d*|0{8,}\d*)$/

/**
 * Minor units of an amount in decimal notation, or null where it is none or finer than a cent. Read digit by
 * digit: no amount passes through a float.
 */
export function minorOf(value: unknown): number | null {
  const text = textOf(value)
  const parts = text === null ? null : decimal.exec(text)
  if (!parts) return null
  const [, sign = '', whole = '', fraction = ''] = parts
  const finer = fraction.slice(2)
  if (/[1-9]/.test(finer) && !floatNoise.test(finer)) return null
  const up = finer.startsWith('9') ? 1 : 0
  const minor = Number(`${whole}${fraction.slice(0, 2).padEnd(2, '0')}`) + up
  return sign === '-' && minor !== 0 ? -minor : minor
}

/**
 * The currencies of an order: the one its amounts are taken in, and the shop's own, in which bare amounts
 * stand.
 */
export type OrderCurrency = Readonly<{ taken: Currency; shop: string }>

/**
 * The amount of `field` in the order's currency: from `<field>_set` where the document has one (what the
 * customer paid before what the shop booked), else the bare amount, which is in the shop's own currency. A
 * missing one is 0.
 */
export function amountOf(
  from: Fields,
  field: string,
  currency: OrderCurrency,
  path: string,
  faults: Faults,
): number {
  const set = fieldsOf(from[`${field}_set`])
  const inSet = set ? amountInSet(set, currency.taken) : undefined
  const bare = from[field]
  if (inSet === undefined && bare !== undefined && bare !== null && currency.shop !== currency.taken) {
    faults.push(`${path}.${field}: is in ${currency.shop}, and there is no amount in ${currency.taken}`)
    return 0
  }
  const value = inSet ?? bare ?? '0'
  const minor = minorOf(value)
  if (minor !== null && minor >= 0) return minor
  faults.push(`${path}.${field}: ${shown(value)} is no amount with at most two decimals`)
  return 0
}

/** Undefined where the set has no amount in that currency. */
function amountInSet(set: Fields, currency: Currency): unknown {
  for (const side of ['presentment_money', 'shop_money']) {
    const money = fieldsOf(set[side])
    if (money && codeOf(money) === currency) return money['amount']
  }
  return undefined
}

/**
 * The currency of an amount that comes without its order: the paid one where a store sells in it, else the
 * booked one.
 */
export function setCurrency(from: Fields, field: string): OrderCurrency {
  const set = fieldsOf(from[`${field}_set`])
  const codes = ['presentment_money', 'shop_money'].map((side) => codeOf(fieldsOf(set?.[side])))
  const taken = codes.find((code): code is Currency => code === 'USD' || code === 'EUR') ?? 'USD'
  return { taken, shop: codes[1] ?? taken }
}

/** A currency in capitals, as some programs do not write it. */
export function currencyCode(value: unknown): string | null {
  return textOf(value)?.toUpperCase() ?? null
}

function codeOf(money: Fields | null): string | null {
  return money ? currencyCode(money['currency_code'] ?? money['currency']) : null
}

/** Whether a document names an amount at all, in a set or bare. */
export function hasAmount(from: Fields, field: string): boolean {
  return fieldsOf(from[`${field}_set`]) !== null || textOf(from[field]) !== null
}

export function sumOf(items: readonly Fields[], amount: (item: Fields, at: number) => number): number {
  return items.reduce((sum, item, at) => sum + amount(item, at), 0)
}
