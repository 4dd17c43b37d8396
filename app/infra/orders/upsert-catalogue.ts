import type { ClientBase } from 'pg'
import { z } from 'zod'

import { queryRows, rowShape } from '#app/infra/db/rows.ts'

import { keepPictures } from '#app/infra/pictures/keep-pictures.ts'
import { pictureIdOf } from '#app/infra/pictures/picture-id.ts'

import { inClientTransaction, unnested } from './batch.ts'
import type { CatalogueEntry } from './catalogue-file.ts'
import { insertUnits } from './insert-units.ts'

const writtenRow = rowShape('article taken in', { added: z.boolean() })
const lackingRow = rowShape('order that lacks machines', { order_id: z.string() })
const placedRow = rowShape('serial number placed', { placed: z.boolean() })

export type CatalogueWritten = Readonly<{ added: number; changed: number; unchanged: number }>

/** Takes articles in by their SKU; those that are already here just so are left alone. */
export async function upsertCatalogue(client: ClientBase, entries: readonly CatalogueEntry[]): Promise<CatalogueWritten> {
  const batch = unnested('x', entries, {
    sku: ['text', (entry) => entry.sku],
    title: ['text', (entry) => entry.title],
    category: ['text', (entry) => entry.category],
    series: ['text', (entry) => entry.series],
    gift: ['bool', (entry) => entry.gift],
    gift_value_usd: ['int4', (entry) => entry.giftValue.USD ?? null],
    gift_value_eur: ['int4', (entry) => entry.giftValue.EUR ?? null],
    final_maintenance_date: ['date', (entry) => entry.finalMaintenanceDate],
    service_agreement: ['bool', (entry) => entry.serviceAgreement],
    hs_code: ['text', (entry) => entry.hsCode],
    origin: ['text', (entry) => entry.origin],
    image: ['text', (entry) => entry.image],
    packed_grams: ['int4', ({ packed }) => packed?.grams ?? null],
    packed_length_mm: ['int4', ({ packed }) => packed?.lengthMm ?? null],
    packed_width_mm: ['int4', ({ packed }) => packed?.widthMm ?? null],
    packed_height_mm: ['int4', ({ packed }) => packed?.heightMm ?? null],
    picture_id: ['text', ({ image }) => (isPicture(image) ? pictureIdOf(image) : null)],
  })
  const rows = await inClientTransaction(client, async () => {
    await keepPictures(
      client,
      entries.flatMap(({ image }) => (isPicture(image) ? [{ url: image }] : [])),
    )
    return queryRows(client, writtenRow, INSERT_CATALOGUE(batch.from), batch.values)
  })
  const added = rows.filter((row) => row.added).length
  return { added, changed: rows.length - added, unchanged: entries.length - rows.length }
}

/** Whether a catalogue's picture could be fetched at all: some name a file of somebody's machine. */
function isPicture(image: string | null): image is string {
  return image !== null && image.startsWith('https://') && URL.canParse(image)
}

const columns = `title, category, series, gift, gift_value_usd, gift_value_eur, final_maintenance_date,
  service_agreement, hs_code, origin, image, packed_grams, packed_length_mm, packed_width_mm, packed_height_mm, picture_id`
const qualified = (row: string) =>
  columns
    .split(',')
    .map((column) => `${row}.${column.trim()}`)
    .join(', ')

const INSERT_CATALOGUE = (from: string) => `
  INSERT INTO catalogue_item AS k (sku, ${columns}) SELECT sku, ${columns} FROM ${from}
  ON CONFLICT (sku) DO UPDATE SET (${columns}, updated_at) = ROW(${qualified('excluded')}, clock_timestamp())
    WHERE (${qualified('k')}) IS DISTINCT FROM (${qualified('excluded')})
  RETURNING xmax = 0 AS added`

const ordersAtOnce = 1_000

/** Makes the units of machines that were ordered before the catalogue knew them, some orders at a time. */
export async function makeMissingUnits(client: ClientBase, entries: readonly CatalogueEntry[]): Promise<void> {
  const machines = entries.filter(({ category }) => category === 'machine').map(({ sku }) => sku)
  if (machines.length === 0) return
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const rows: Array<z.output<typeof lackingRow>> = await queryRows(
      client,
      lackingRow,
      `SELECT DISTINCT l.order_id FROM order_line l
        WHERE l.sku = ANY ($1) AND l.order_id > $2
          AND (SELECT count(*) FROM unit u WHERE u.order_line_id = l.id) < least(l.quantity, 1000)
        ORDER BY l.order_id LIMIT $3`,
      [machines, after, ordersAtOnce],
    )
    const last = rows.at(-1)
    if (!last) return
    await insertUnits(
      client,
      rows.map((row) => row.order_id),
    )
    after = last.order_id
  }
}

/**
 * Gives units the serial numbers that the catalogue lists: to the first unit of that article in the order
 * that has none. A number that the order's units already carry is not given again. Answers those that found
 * no unit.
 */
export async function nameSerials(client: ClientBase, entries: readonly CatalogueEntry[]): Promise<string[]> {
  const homeless: string[] = []
  for (const { sku, serials } of entries) {
    for (const { order, serial } of serials) {
      const rows = await queryRows(client, placedRow, PLACE_SERIAL, [sku, order, serial])
      if (!rows[0]?.placed) homeless.push(serial)
    }
  }
  return homeless
}

const PLACE_SERIAL = `
  WITH candidates AS (
    SELECT u.id, u.serial, l.position AS line, u.position FROM orders o
      JOIN order_line l ON l.order_id = o.id AND l.sku = $1 JOIN unit u ON u.order_line_id = l.id
     WHERE o.source_id = $2 OR o.name = $2
  ), named AS (
    UPDATE unit SET serial = $3
     WHERE id = (SELECT id FROM candidates WHERE serial IS NULL ORDER BY line, position LIMIT 1)
       AND NOT EXISTS (SELECT 1 FROM candidates WHERE serial = $3)
    RETURNING id
  )
  SELECT EXISTS (SELECT 1 FROM named) OR EXISTS (SELECT 1 FROM candidates WHERE serial = $3) AS placed`
