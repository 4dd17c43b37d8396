import type { Currency } from '#app/domain/shared/money.ts'

import { type Faults, type Fields, fieldsOf, objectsOf, shown, textOf } from './values.ts'

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
 * The currencies of an order: the one its amounts are taken in, the shop's own, in which bare amounts stand,
 * and the one the customer paid in.
 */
export type OrderCurrency = Readonly<{ taken: Currency; shop: string; paid: string }>

/** The two amounts of a set, and whose currency each is in where it does not say. */
const sides = [
  ['presentment_money', 'paid'],
  ['shop_money', 'shop'],
] as const

/**
 * The amount of `field` in the order's currency: from `<field>_set` where the document has one (what the
 * customer paid before what the shop booked), else the bare amount, which is in the shop's own currency. A
 * missing one is 0; one that is only there in another currency is a fault.
 */
export function amountOf(from: Fields, field: string, currency: OrderCurrency, path: string, faults: Faults): number {
  const set = fieldsOf(from[`${field}_set`])
  const inSet = set ? amountInSet(set, currency) : undefined
  const bare = from[field] === '' ? null : from[field]
  const isBare = bare !== undefined && bare !== null
  const elsewhere = inSet !== undefined ? null : isBare ? currency.shop : set && otherCurrencyIn(set)
  if (elsewhere !== null && elsewhere !== currency.taken) {
    faults.push(`${path}.${field}: is in ${elsewhere}, and there is no amount in ${currency.taken}`)
    return 0
  }
  const value = inSet ?? bare ?? '0'
  const minor = minorOf(value)
  if (minor !== null && minor >= 0) return minor
  faults.push(`${path}.${field}: ${shown(value)} is no amount with at most two decimals`)
  return 0
}

/**
 * The amount of `field` in the order's currency where the document tells it, with its sign; null where it does not, or
 * only in another currency. Nothing is nothing in any currency.
 */
export function toldAmount(from: Fields, field: string, currency: OrderCurrency): number | null {
  const set = fieldsOf(from[`${field}_set`])
  const inSet = set ? minorOf(amountInSet(set, currency)) : null
  if (inSet !== null) return inSet
  const bare = minorOf(from[field])
  return currency.shop === currency.taken || bare === 0 ? bare : null
}

/** Undefined where the set has no amount in the order's currency. */
function amountInSet(set: Fields, currency: OrderCurrency): unknown {
  for (const [side, whose] of sides) {
    const money = fieldsOf(set[side])
    if (money && isThere(money['amount']) && (codeOf(money) ?? currency[whose]) === currency.taken) return money['amount']
  }
  return undefined
}

/** The currency of a set that holds an amount in another one than the order's. */
function otherCurrencyIn(set: Fields): string | null {
  const moneys = sides.map(([side]) => fieldsOf(set[side])).filter((money) => money !== null)
  const there = moneys.find((money) => isThere(money['amount']))
  return there ? (codeOf(there) ?? 'another currency') : null
}

function isThere(amount: unknown): boolean {
  return amount !== undefined && amount !== null && amount !== ''
}

/**
 * The currency of an amount that comes without its order: the paid one where a store sells in it, else the
 * booked one.
 */
export function setCurrency(from: Fields, field: string): OrderCurrency {
  const set = fieldsOf(from[`${field}_set`])
  const [paid, shop] = sides.map(([side]) => codeOf(fieldsOf(set?.[side])))
  const taken = [paid, shop].find((code): code is Currency => code === 'USD' || code === 'EUR') ?? 'USD'
  return { taken, shop: shop ?? taken, paid: paid ?? taken }
}

/** The currency that the sets of an order tell on that side, where the order itself names none. */
export function currencyInSets(order: Fields, side: 'shop_money' | 'presentment_money'): string | null {
  const totals = ['total_price_set', 'current_total_price_set', 'subtotal_price_set'].map((name) => order[name])
  const prices = objectsOf(order['line_items']).map((line) => line['price_set'])
  const codes = [...totals, ...prices].map((set) => codeOf(fieldsOf(fieldsOf(set)?.[side])))
  return codes.find((code) => code !== null) ?? null
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
  const set = fieldsOf(from[`${field}_set`])
  return sides.some(([side]) => isThere(fieldsOf(set?.[side])?.['amount'])) || textOf(from[field]) !== null
}

export function sumOf(items: readonly Fields[], amount: (item: Fields, at: number) => number): number {
  return items.reduce((sum, item, at) => sum + amount(item, at), 0)
}
