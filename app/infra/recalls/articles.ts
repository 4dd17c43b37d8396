import { z } from 'zod'

import type { Picture } from '#app/domain/pictures/picture.ts'
import type { Category } from '#app/domain/policy/facts.ts'
import type { Db } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { category, picture } from '#app/infra/shared/shapes/words.ts'

const articleRow = rowShape('article of the catalogue', { sku: z.string(), title: z.string() })
const shownRow = rowShape('article in a recall notice', { category: category.nullable(), picture: picture.nullable() })

/** Every article, by its name. */
export async function listArticles(db: Db): Promise<Array<Readonly<{ sku: string; title: string }>>> {
  return readRows(db, articleRow)`SELECT sku, title FROM catalogue_item ORDER BY title, sku`
}

export async function isKnownSku(db: Db, sku: string): Promise<boolean> {
  return (await db.catalogueItem.count({ where: { sku } })) > 0
}

/** What an article is and looks like: as the catalogue shows it, else as any of the shops does. */
export async function findArticleLook(db: Db, sku: string): Promise<Readonly<{ category: Category | null; picture: Picture | null }>> {
  const [row] = await readRows(db, shownRow)`
    SELECT k.category, (
        SELECT jsonb_build_object('id', found.id, 'alt', found.alt) FROM (
          SELECT k.picture_id AS id, NULL::text AS alt, 0 AS place WHERE k.picture_id IS NOT NULL
          UNION ALL
          SELECT coalesce(v.picture_id, p.picture_id), coalesce(v.picture_alt, p.picture_alt), 1
            FROM shop_variant v JOIN shop_product p ON p.store = v.store AND p.product_id = v.product_id
           WHERE v.sku = k.sku AND coalesce(v.picture_id, p.picture_id) IS NOT NULL) found
         ORDER BY found.place, found.id LIMIT 1) AS picture
      FROM catalogue_item k WHERE k.sku = ${sku}`
  return row ?? { category: null, picture: null }
}
