import type { StoreId } from '#app/domain/shared/stores.ts'

import type { Settings } from '../shared/settings.ts'

/** The origins that are a store's shop: its own domain, and the one that it is asked at. */
export function listShopOrigins({ shopAccesses, storePlaces }: Pick<Settings, 'shopAccesses' | 'storePlaces'>, store: StoreId): string[] {
  const access = shopAccesses[store]
  return [storePlaces[store].homeUrl, ...(access ? [access.endpoint] : [])].map((url) => new URL(url).origin)
}
