import type { Money } from '#app/domain/shared/money.ts'
import type { Language, StoreId } from '#app/domain/shared/stores.ts'
import { stores } from '#app/domain/shared/stores.ts'

import { wordsIn } from '../shared/languages.ts'

/** A locale of the runtime, such as `en-GB`. */
export type DocumentLocale = string

export const minus = '\u2212'

const dayFormats = new Map<string, Intl.DateTimeFormat>()
const moneyFormats = new Map<string, Intl.NumberFormat>()

/** How dates and amounts are written: the American way in the American store only. */
export function documentLocale(language: Language, store: StoreId): DocumentLocale {
  const { us, elsewhere } = wordsIn(language).formats.documentLocales
  return store === 'us' ? us : elsewhere
}

/** `Thu, 14 Nov 2026` for `2026-11-14`; the day itself, in no zone. */
export function dayText(day: string, locale: DocumentLocale): string {
  return dayFormat(locale, 'UTC').format(new Date(`${day}T12:00:00Z`))
}

/** The day of an instant in the store's zone. */
export function dayOfInstantText(instant: string, store: StoreId, locale: DocumentLocale): string {
  return dayFormat(locale, stores[store].timeZone).format(new Date(instant))
}

/** The amount without a sign; ordinary spaces, so that it reads the same when copied out. */
export function amountText(money: Money, locale: DocumentLocale): string {
  const units = Math.abs(money.amountMinor) / 100
  return moneyFormat(locale, money.currency).format(units).replace(/\s/gu, ' ')
}

/** The amount, a negative one with a true minus and a space in front. */
export function signedAmountText(money: Money, locale: DocumentLocale): string {
  return `${money.amountMinor < 0 ? `${minus} ` : ''}${amountText(money, locale)}`
}

function dayFormat(locale: DocumentLocale, timeZone: string): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone}`
  const known =
    dayFormats.get(key) ?? new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone })
  dayFormats.set(key, known)
  return known
}

function moneyFormat(locale: DocumentLocale, currency: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`
  const known = moneyFormats.get(key) ?? new Intl.NumberFormat(locale, { style: 'currency', currency })
  moneyFormats.set(key, known)
  return known
}
