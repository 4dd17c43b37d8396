import { firstLanguage, isHouseLanguage, isLanguage, type Language, type StoreId, stores } from '#app/domain/shared/stores.ts'

import { acceptedLanguage } from './accept-language.ts'
import type { Context } from './context.ts'
import { regionOf } from './region.ts'
import { preferenceCookie, readCookie } from './request-cookies.ts'

const COOKIE = 'language'

/** A customer, or somebody who works here and has no store of their own. */
type Speaker = Readonly<{ language: Language | null; store?: StoreId | null }>

/** A page's language: its reader's choice, else the browser's, else the chosen store's, else what it asks for. The console speaks the house's own. */
export function languageOf(request: Request, context: Context, reader: Speaker | null): Language {
  const language = spokenTo(request, context, reader)
  return !isHouseLanguage(language) && isConsole(request) ? 'en' : language
}

/** Whether a page is of the console. */
export function isConsole(request: Request): boolean {
  return /^\/staff(\/|\.data$|$)/i.test(new URL(request.url).pathname)
}

function spokenTo(request: Request, context: Context, reader: Speaker | null): Language {
  if (reader?.language) return reader.language
  const cookie = readCookie(request, COOKIE)
  if (isLanguage(cookie)) return cookie
  const asked = acceptedLanguage(request.headers.get('Accept-Language'))
  const region = regionOf(request, context, reader)
  return region.chosen ? languageFor(region.store, asked) : (asked ?? 'en')
}

/** A store of one country speaks its first language; one of many keeps the visitor's, where it speaks it. */
export function languageFor(store: StoreId, preferred: Language | null): Language {
  const { languages, shipTo } = stores[store]
  return shipTo.length > 1 && preferred !== null && languages.includes(preferred) ? preferred : firstLanguage(store)
}

/** Keeps the choice in the browser for a year. */
export function languageCookie(language: Language, context: Context): string {
  return preferenceCookie(COOKIE, language, context.portal.settings.publicOrigin)
}
