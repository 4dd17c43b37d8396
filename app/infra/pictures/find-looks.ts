import { z } from 'zod'

import type { StoreId } from '#app/domain/shared/stores.ts'
import type { Looks } from '#app/documents/terms.ts'
import type { Db } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { PICTURE } from '#app/infra/orders/order-sql.ts'
import { category } from '#app/infra/shared/shapes/words.ts'

const lookRow = rowShape('look of an article', {
  sku: z.string(),
  category: category.nullable(),
  jpeg: z.instanceof(Uint8Array).nullable(),
})

/** What a store's articles are and look like on paper, by their SKU, as far as there are copies of their pictures. */
export async function findLooks(db: Db, store: StoreId, skus: readonly string[]): Promise<Looks> {
  if (skus.length === 0) return new Map()
  const rows = await readRows(db, lookRow)`
    SELECT l.sku, k.category, c.bytes AS jpeg
      FROM (SELECT ${store}::text AS store) o CROSS JOIN unnest(${[...new Set(skus)]}::text[]) AS l (sku)
      LEFT JOIN catalogue_item k ON k.sku = l.sku
      LEFT JOIN picture_copy c ON c.size = 'print' AND c.picture_id = ${PICTURE} ->> 'id'`
  return new Map(rows.map(({ sku, ...look }) => [sku, look]))
}
