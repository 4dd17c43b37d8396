import { z } from 'zod'

import type { Money } from '#app/domain/shared/money.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { category, currency, picture } from '#app/infra/shared/shapes/words.ts'
import { seriesNames } from '#app/domain/policy/facts.ts'

const variantRow = rowShape('variant of a shop', {
  variantId: z.string(),
  productId: z.string(),
  title: z.string(),
  variant: z.string().nullable(),
  sku: z.string().nullable(),
  options: z.array(z.object({ name: z.string(), value: z.string() })),
  priceMinor: z.bigint(),
  currency,
  stock: z.int().nullable(),
  sendable: z.boolean(),
  category: category.nullable(),
  series: z.enum(seriesNames).nullable(),
  gift: z.boolean(),
  picture: picture.nullable(),
})

/** One thing that a shop sells, with what the catalogue knows of its SKU. */
export type CatalogueVariant = Readonly<Omit<z.output<typeof variantRow>, 'priceMinor' | 'currency'> & { price: Money }>

/** It is active, sold now, and something that is sent; and of what the shop counts, there is one. */
const SENDABLE = Prisma.sql`(p.gone_at IS NULL AND p.active AND v.for_sale AND v.shipped AND coalesce(v.stock > 0, true))`

const VARIANTS = Prisma.sql`
  SELECT v.variant_id AS "variantId", v.product_id AS "productId", p.title, v.title AS variant, v.sku, v.options,
         v.price_minor AS "priceMinor", v.currency, v.stock, ${SENDABLE} AS sendable, k.category, k.series,
         coalesce(k.gift, false) AS gift,
         CASE WHEN v.picture_id IS NOT NULL THEN json_build_object('id', v.picture_id, 'alt', v.picture_alt)
              WHEN p.picture_id IS NOT NULL THEN json_build_object('id', p.picture_id, 'alt', p.picture_alt) END AS picture
    FROM shop_variant v JOIN shop_product p ON p.store = v.store AND p.product_id = v.product_id
    LEFT JOIN catalogue_item k ON k.sku = v.sku`

/** The variant of that id; or of that SKU, the one that can be sent before one that cannot. Null where the shop has none. */
export async function findVariant(
  db: Db,
  store: StoreId,
  key: Readonly<{ variantId: string } | { sku: string }>,
): Promise<CatalogueVariant | null> {
  const which = 'variantId' in key ? Prisma.sql`v.variant_id = ${key.variantId}` : Prisma.sql`v.sku = ${key.sku}`
  const [row] = await readRows(db, variantRow)`
    ${VARIANTS} WHERE v.store = ${store} AND ${which} ORDER BY sendable DESC, v.variant_id LIMIT 1`
  return row ? toVariant(row) : null
}

/**
 * Up to `most` variants that can be sent now: those of the product that `productId` names first, in the shop’s order, then the
 * others by title. `search` narrows them to titles and SKUs that have it in them.
 */
export async function listSendable(
  db: Db,
  store: StoreId,
  { productId, search, most }: Readonly<{ productId: string | null; search?: string; most: number }>,
): Promise<CatalogueVariant[]> {
  const like = search === undefined ? null : `%${search.trim().replace(/[\\%_]/g, '\\$&')}%`
  const matching = like === null ? Prisma.empty : Prisma.sql`AND (p.title ILIKE ${like} OR v.title ILIKE ${like} OR v.sku ILIKE ${like})`
  const rows = await readRows(db, variantRow)`
    ${VARIANTS} WHERE v.store = ${store} AND ${SENDABLE} ${matching}
     ORDER BY (v.product_id = ${productId}) IS TRUE DESC, p.title, v.product_id, v.position, v.variant_id LIMIT ${most}`
  return rows.map(toVariant)
}

function toVariant({ priceMinor, currency, ...row }: z.output<typeof variantRow>): CatalogueVariant {
  return { ...row, price: { amountMinor: Number(priceMinor), currency } }
}
