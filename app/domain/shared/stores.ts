import type { Currency } from '#app/domain/shared/money.ts'

export type StoreId = 'us' | 'de' | 'eu'
export type Language = 'en' | 'de'
export type Paper = 'letter' | 'a4'

/** One region store; the whole table is a [reading] of policy-spec §1. */
export type Store = Readonly<{
  id: StoreId
  currency: Currency
  /** IANA zone in which the store counts days. */
  timeZone: string
  /** ISO 3166-1 alpha-2 countries the store ships to. */
  shipTo: readonly string[]
  /** Country whose nation-wide public holidays are no business days. */
  holidaysOf: 'US' | 'DE'
  /** The first is the default. */
  languages: readonly Language[]
  paper: Paper
}>

export const storeIds = ['us', 'de', 'eu'] as const satisfies readonly StoreId[]

export const stores: Readonly<Record<StoreId, Store>> = {
  us: { id: 'us', currency: 'USD', timeZone: 'America/Los_Angeles', shipTo: ['US'], holidaysOf: 'US', languages: ['en'], paper: 'letter' },
  de: { id: 'de', currency: 'EUR', timeZone: 'Europe/Berlin', shipTo: ['DE'], holidaysOf: 'DE', languages: ['de', 'en'], paper: 'a4' },
  eu: {
    id: 'eu',
    currency: 'EUR',
    timeZone: 'Europe/Brussels',
    shipTo: [
      'AT',
      'BE',
      'BG',
      'HR',
      'CY',
      'CZ',
      'DK',
      'EE',
      'ES',
      'FI',
      'FR',
      'GR',
      'HU',
      'IE',
      'IT',
      'LT',
      'LU',
      'LV',
      'MT',
      'NL',
      'PL',
      'PT',
      'RO',
      'SE',
      'SI',
      'SK',
    ],
    holidaysOf: 'DE',
    languages: ['en', 'de'],
    paper: 'a4',
  },
}

export function isStoreId(value: unknown): value is StoreId {
  return typeof value === 'string' && (storeIds as readonly string[]).includes(value)
}
