import { type BadEntry, readCatalogue } from '#app/infra/orders/catalogue-file.ts'
import { type CatalogueWritten, makeMissingUnits, nameSerials, upsertCatalogue } from '#app/infra/orders/upsert-catalogue.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

export type CatalogueImported =
  | (Readonly<{ done: true; bad: readonly BadEntry[]; homelessSerials: readonly string[] }> & CatalogueWritten)
  | Readonly<{ done: false; because: 'unreadable'; fault: string }>

/**
 * Takes a catalogue file in: what each SKU is, and the serial numbers it lists. Orders that came before it
 * get their machines' units now; an article that the file no longer names stays as it was.
 */
export async function importCatalogue(portal: Pick<Portal, 'database'>, text: string): Promise<CatalogueImported> {
  const read = readCatalogue(text)
  if (!read.ok) return { done: false, because: 'unreadable', fault: read.fault }
  const client = await portal.database.pool.connect()
  try {
    const written = await upsertCatalogue(client, read.entries)
    await makeMissingUnits(client, read.entries)
    const homelessSerials = await nameSerials(client, read.entries)
    return { done: true, ...written, bad: read.bad, homelessSerials }
  } finally {
    client.release()
  }
}
