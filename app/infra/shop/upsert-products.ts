import type { ClientBase, Pool } from 'pg'
import { z } from 'zod'

import type { StoreId } from '#app/domain/shared/stores.ts'
import type { Db } from '#app/infra/db/client.ts'
import { queryRows, rowShape } from '#app/infra/db/rows.ts'
import { inClientTransaction, unnested } from '#app/infra/orders/batch.ts'
import { keepPictures } from '#app/infra/pictures/keep-pictures.ts'
import { pictureIdOf } from '#app/infra/pictures/picture-id.ts'
import type { ShopPicture, ShopProduct, ShopVariant } from '#app/infra/shopify/admin/read-products-page.ts'

const writtenRow = rowShape('product taken in', { product_id: z.string(), changed: z.boolean() })

const pictureId = (picture: ShopPicture | null) => (picture ? pictureIdOf(picture.url) : null)

/**
 * Takes products in with all their variants, and answers how many were new or changed. One that is older than what is here
 * changes nothing; a variant that the shop has no more goes.
 */
export async function upsertProducts(client: ClientBase, store: StoreId, products: readonly ShopProduct[]): Promise<number> {
  return inClientTransaction(client, async () => {
    await keepPictures(client, picturesOf(products))
    const batch = unnested('x', products, {
      product_id: ['text', ({ productId }) => productId],
      title: ['text', ({ title }) => title],
      active: ['bool', ({ active }) => active],
      picture_id: ['text', ({ picture }) => pictureId(picture)],
      picture_alt: ['text', ({ picture }) => picture?.alt ?? null],
      source_updated_at: ['timestamptz', ({ updatedAt }) => updatedAt],
    })
    const stored = await queryRows(client, writtenRow, UPSERT_PRODUCTS(batch.from), [...batch.values, store])
    const ids = products.map(({ productId }) => productId)
    await client.query('UPDATE shop_product SET seen_at = clock_timestamp(), gone_at = NULL WHERE store = $1 AND product_id = ANY ($2)', [
      store,
      ids,
    ])
    const taken = new Set(stored.map(({ product_id }) => product_id))
    await writeVariants(
      client,
      store,
      products.filter(({ productId }) => taken.has(productId)),
    )
    return stored.filter(({ changed }) => changed).length
  })
}

async function writeVariants(client: ClientBase, store: StoreId, products: readonly ShopProduct[]): Promise<void> {
  const variants = products.flatMap(({ productId, variants }) => variants.map((variant) => ({ productId, ...variant })))
  const batch = unnested<ShopVariant & { productId: string }>('x', variants, {
    variant_id: ['text', ({ variantId }) => variantId],
    product_id: ['text', ({ productId }) => productId],
    position: ['int4', ({ position }) => position],
    title: ['text', ({ title }) => title],
    sku: ['text', ({ sku }) => sku],
    options: ['jsonb', ({ options }) => JSON.stringify(options)],
    price_minor: ['int8', ({ priceMinor }) => priceMinor],
    currency: ['text', ({ currency }) => currency],
    stock: ['int4', ({ stock }) => stock],
    for_sale: ['bool', ({ forSale }) => forSale],
    shipped: ['bool', ({ shipped }) => shipped],
    picture_id: ['text', ({ picture }) => pictureId(picture)],
    picture_alt: ['text', ({ picture }) => picture?.alt ?? null],
  })
  await client.query(UPSERT_VARIANTS(batch.from), [...batch.values, store])
  await client.query('DELETE FROM shop_variant WHERE store = $1 AND product_id = ANY ($2) AND variant_id <> ALL ($3)', [
    store,
    products.map(({ productId }) => productId),
    variants.map(({ variantId }) => variantId),
  ])
}

function picturesOf(products: readonly ShopProduct[]): ShopPicture[] {
  return products.flatMap(({ picture, variants }) => [picture, ...variants.map((variant) => variant.picture)]).filter((one) => one !== null)
}

const UPSERT_PRODUCTS = (from: string) => `
  WITH before AS (SELECT product_id, source_updated_at FROM shop_product WHERE store = $7 AND product_id = ANY ($1)),
  written AS (
    INSERT INTO shop_product AS p (store, product_id, title, active, picture_id, picture_alt, source_updated_at)
    SELECT $7, product_id, title, active, picture_id, picture_alt, source_updated_at FROM ${from}
    ON CONFLICT (store, product_id) DO UPDATE SET title = excluded.title, active = excluded.active, picture_id = excluded.picture_id,
      picture_alt = excluded.picture_alt, source_updated_at = excluded.source_updated_at
      WHERE p.source_updated_at <= excluded.source_updated_at
    RETURNING product_id, source_updated_at)
  SELECT w.product_id, b.source_updated_at IS DISTINCT FROM w.source_updated_at AS changed
    FROM written w LEFT JOIN before b ON b.product_id = w.product_id`

const variantColumns = 'position, title, sku, options, price_minor, currency, stock, for_sale, shipped, picture_id, picture_alt'
const UPSERT_VARIANTS = (from: string) => `
  INSERT INTO shop_variant (store, variant_id, product_id, ${variantColumns})
  SELECT $14, variant_id, product_id, ${variantColumns} FROM ${from}
  ON CONFLICT (store, variant_id) DO UPDATE SET product_id = excluded.product_id, (${variantColumns}) =
    ROW(${variantColumns
      .split(', ')
      .map((column) => `excluded.${column}`)
      .join(', ')})`

/** Says of a product that the shop has it no more; false where none of that id is here. */
export async function markProductGone(pool: Pool, productId: string): Promise<boolean> {
  const { rowCount } = await pool.query('UPDATE shop_product SET gone_at = coalesce(gone_at, clock_timestamp()) WHERE product_id = $1', [
    productId,
  ])
  return (rowCount ?? 0) > 0
}

/** After a look at everything: what the shop did not show is no more. */
export async function markUnseenGone(db: Db, store: StoreId): Promise<void> {
  await db.$executeRaw`
    UPDATE shop_product p SET gone_at = clock_timestamp() FROM shop_sync s
     WHERE s.store = ${store} AND s.what = 'products' AND p.store = s.store AND p.seen_at < s.started_at AND p.gone_at IS NULL`
}
