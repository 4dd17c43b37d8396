import { z } from 'zod'

import type { PictureSize } from '#app/domain/pictures/picture.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { category } from '#app/infra/shared/shapes/words.ts'

import type { PictureCopies } from './make-copies.ts'

const copyRow = rowShape('copy of a picture', { bytes: z.instanceof(Uint8Array) })
const printRow = rowShape('copy of a picture for a mail', { id: z.string(), bytes: z.instanceof(Uint8Array) })
const pictureRow = rowShape('picture at the shop', { id: z.string(), url: z.string(), due: z.boolean(), category: category.nullable() })
const uncopiedRow = rowShape('picture that nobody has fetched', { id: z.string(), url: z.string() })

/** The portal's copy of a picture in that size, or null where there is none yet. */
export async function findCopy(db: Db, id: string, size: PictureSize): Promise<Uint8Array | null> {
  const [row] = await readRows(db, copyRow)`SELECT bytes FROM picture_copy WHERE picture_id = ${id} AND size = ${size}`
  return row?.bytes ?? null
}

/** Those of the pictures that there are copies of, as mails and paper show them. */
export async function findPrintCopies(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  if (ids.length === 0) return new Map()
  const rows = await readRows(db, printRow)`
    SELECT picture_id AS id, bytes FROM picture_copy WHERE size = 'print' AND picture_id IN (${Prisma.join([...new Set(ids)])})`
  return new Map(rows.map(({ id, bytes }) => [id, bytes]))
}

/**
 * Where a picture is at the shop, whether it may be fetched now, and what the thing is that it shows; null where no product has
 * one of that id. One that could not be had waits longer each time.
 */
export async function findPicture(db: Db, id: string): Promise<z.output<typeof pictureRow> | null> {
  const [row] = await readRows(db, pictureRow)`
    SELECT q.id, q.url, coalesce(q.retry_at <= clock_timestamp(), true) AS due,
           (SELECT k.category FROM shop_variant v JOIN shop_product p ON p.store = v.store AND p.product_id = v.product_id
              JOIN catalogue_item k ON k.sku = v.sku WHERE v.picture_id = q.id OR p.picture_id = q.id LIMIT 1) AS category
      FROM picture q WHERE q.id = ${id}`
  return row ?? null
}

/** Up to `most` pictures of products that are there, of which there is no copy and none failed a short while ago. */
export async function listUncopied(db: Db, most: number): Promise<Array<z.output<typeof uncopiedRow>>> {
  return readRows(db, uncopiedRow)`
    SELECT q.id, q.url FROM picture q
     WHERE NOT EXISTS (SELECT FROM picture_copy c WHERE c.picture_id = q.id)
       AND (q.retry_at IS NULL OR q.retry_at <= clock_timestamp())
     ORDER BY q.retry_at NULLS FIRST, q.id LIMIT ${most}`
}

/** Keeps the copies of a picture; who comes second keeps nothing. */
export async function keepCopies(db: Db, id: string, copies: PictureCopies): Promise<void> {
  await db.pictureCopy.createMany({
    data: Object.entries(copies).map(([size, bytes]) => ({ pictureId: id, size, bytes: new Uint8Array(bytes) })),
    skipDuplicates: true,
  })
  await db.$executeRaw`
    UPDATE picture SET failed_at = NULL, fault = NULL, failures = 0, retry_at = NULL WHERE id = ${id} AND failures > 0`
}

/** Notes that a picture could not be had: it is tried again after a minute, two, four, and at last each day. */
export async function noteFailure(db: Db, id: string, fault: string): Promise<void> {
  await db.$executeRaw`
    UPDATE picture SET failed_at = clock_timestamp(), fault = ${fault}, failures = least(failures + 1, 30),
      retry_at = clock_timestamp() + least(interval '1 day', interval '1 minute' * 2 ^ least(failures, 11))
     WHERE id = ${id}`
}

/** Lets go of pictures that no product shows any more. */
export async function deleteUnshown(db: Db): Promise<void> {
  await db.$executeRaw`
    DELETE FROM picture q
     WHERE NOT EXISTS (SELECT FROM shop_product p WHERE p.picture_id = q.id)
       AND NOT EXISTS (SELECT FROM shop_variant v WHERE v.picture_id = q.id)
       AND NOT EXISTS (SELECT FROM catalogue_item k WHERE k.picture_id = q.id)`
}
