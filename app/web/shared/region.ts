import { isStoreId, type StoreId, storeIds, stores } from '#app/domain/shared/stores.ts'

import { acceptedCountry } from './accept-language.ts'
import type { Context } from './context.ts'
import { preferenceCookie, readCookie } from './request-cookies.ts'
import { toldCountry } from '../sign-in/told-country.ts'

const COOKIE = 'region'
const defaultStore: StoreId = 'us'

/** The store a visitor shops from, and the one to suggest while they have not chosen. */
export type Region = Readonly<{
  store: StoreId
  chosen: boolean
  suggested: StoreId | null
  /** The chosen store, or the one they seem to belong to; null where nothing is known. */
  likely: StoreId | null
}>

type Chooser = Readonly<{ store?: StoreId | null }>

/**
 * The store of the header's links: the customer's own choice, else the browser's, else the default. A choice
 * is never overruled; a guess from where the visitor seems to be only suggests. An order keeps its own store.
 */
export function regionOf(request: Request, context: Context, customer: Chooser | null): Region {
  const cookie = readCookie(request, COOKIE)
  const chosen = customer?.store ?? (isStoreId(cookie) ? cookie : null)
  if (chosen !== null) return { store: chosen, chosen: true, suggested: null, likely: chosen }
  const guessed = guessStore(request, toldCountry(request, context.portal.settings))
  return { store: defaultStore, chosen: false, suggested: guessed === defaultStore ? null : guessed, likely: guessed }
}

/** Keeps the choice in the browser for a year. */
export function regionCookie(store: StoreId, context: Context): string {
  return preferenceCookie(COOKIE, store, context.portal.settings.publicOrigin)
}

/** Only a proxy of ours may say which country an address is in; anyone can send the header. Without one there is the language alone. */
function guessStore(request: Request, told: string | null): StoreId | null {
  const country = told ?? acceptedCountry(request.headers.get('Accept-Language'))
  return storeIds.find((id) => country !== null && stores[id].shipTo.includes(country.toUpperCase())) ?? null
}
