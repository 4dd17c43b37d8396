import type { Currency } from '#app/domain/shared/money.ts'

export type StoreId = 'us' | 'de' | 'eu'
/** The languages of the portal, by their codes of ISO 639-1, first the one that a store of many countries begins with. Each has a folder of its words. */
export const languages = ['en', 'de', 'es', 'fr', 'it', 'nl', 'pl'] as const
export type Language = (typeof languages)[number]

/** In which of them the house works and writes: its console and what it writes for every customer. A translation is made from English. */
export const houseLanguages = ['en', 'de'] as const satisfies readonly Language[]
export type HouseLanguage = (typeof houseLanguages)[number]

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
  languages: readonly [Language, ...Language[]]
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
    languages,
    paper: 'a4',
  },
}

export function isStoreId(value: unknown): value is StoreId {
  return typeof value === 'string' && (storeIds as readonly string[]).includes(value)
}

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && (languages as readonly string[]).includes(value)
}

export function isHouseLanguage(language: Language): language is HouseLanguage {
  return (houseLanguages as readonly Language[]).includes(language)
}

/** What a store speaks to whoever chose no language. */
export function firstLanguage(store: StoreId): Language {
  return stores[store].languages[0]
}
