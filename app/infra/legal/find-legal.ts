import type { StoreLegal } from '#app/domain/legal/store-legal.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'

import type { Settings } from '../shared/settings.ts'

/** What a store's legal pages say: the one place that pages, mails and forms ask, wherever the texts are kept. Null where it has none. */
export function findLegal(settings: Pick<Settings, 'legal'>, store: StoreId): StoreLegal | null {
  return settings.legal[store] ?? null
}
