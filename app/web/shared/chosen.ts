import { isLanguage, isStoreId, type Language, type StoreId } from '#app/domain/shared/stores.ts'

import { readCookie } from './request-cookies.ts'

/** The language a visitor chose in this browser, or null; what a browser merely asks for is no choice. */
export function chosenLanguage(request: Request): Language | null {
  const cookie = readCookie(request, 'language')
  return isLanguage(cookie) ? cookie : null
}

/** The store a visitor chose in this browser, or null. */
export function chosenStore(request: Request): StoreId | null {
  const cookie = readCookie(request, 'region')
  return isStoreId(cookie) ? cookie : null
}
