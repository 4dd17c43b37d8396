import type { StoreId } from '#app/domain/stores/stores.ts'
import { applyNews } from '#app/infra/orders/apply-news.ts'
import { writeInPieces } from '#app/infra/orders/write-in-pieces.ts'
import { type Upserted, upsertOrders } from '#app/infra/orders/upsert-orders.ts'
import type { Portal } from '#app/infra/portal.ts'
import { type PlacedValue, readBulkExport } from '#app/infra/shopify/bulk-export.ts'
import { parseJson } from '#app/infra/shopify/json-text.ts'
import { type RecordRead, readRecord } from '#app/infra/shopify/read-record.ts'
import { readRecords } from '#app/infra/shopify/records.ts'
import type { ShopNews, ShopOrder } from '#app/infra/shopify/shop-order.ts'

export type ImportAsk = Readonly<{
  stream: AsyncIterable<Buffer | string>
  /** Overrides what currency and country say. */
  store?: StoreId
  onBad?: (bad: BadDocument) => void
  onProgress?: (sofar: ImportSummary) => void
}>

/**
 * A document that was not taken in: which one of the stream, counted from 1, where it begins and what is
 * wrong.
 */
export type BadDocument = Readonly<{
  number: number
  line: number
  name: string | null
  reasons: readonly string[]
}>

export type ImportSummary = Readonly<{
  documents: number
  added: number
  changed: number
  unchanged: number
  /** Older than what is here. */
  stale: number
  /** Parcels, events and refunds that came without their order. */
  news: number
  bad: number
}>

type Counts = { -readonly [Key in keyof ImportSummary]: ImportSummary[Key] }
type Place = Readonly<{ number: number; line: number; name: string | null }>
type Batch = { orders: Array<Place & { order: ShopOrder }>; news: Array<Place & { news: ShopNews }> }

const batchSize = 500

/**
 * Takes in a stream of the shop's documents: orders, and parcels, events and refunds that come by themselves.
 * A bad one is told and the rest goes in. While the database writes a batch, the next one is being read;
 * never more than these two are held, however long the stream. Throws `UnreadableStream` where it is no
 * stream of documents.
 */
export async function importOrders(portal: Pick<Portal, 'database'>, ask: ImportAsk): Promise<ImportSummary> {
  const counts: Counts = { documents: 0, added: 0, changed: 0, unchanged: 0, stale: 0, news: 0, bad: 0 }
  const report = (place: Place, reasons: readonly string[]) => {
    counts.bad += 1
    ask.onBad?.({ ...place, reasons })
  }
  let batch: Batch = { orders: [], news: [] }
  let writing: Promise<void> = Promise.resolve()
  const flush = async () => {
    await writing
    const full = batch
    batch = { orders: [], news: [] }
    writing = writeBatch(portal, full, counts, report).then(() => ask.onProgress?.({ ...counts }))
    // Awaited before the next batch; unheard until then, a fault would end the process.
    writing.catch(() => undefined)
  }
  const take = async (line: number, reads: readonly RecordRead[]) => {
    for (const read of reads) {
      counts.documents += 1
      sort(read, { number: counts.documents, line, name: read.name }, batch, report)
      if (batch.orders.length + batch.news.length >= batchSize) await flush()
    }
  }
  const bulk = readBulkExport()
  const takeWhole = async (values: readonly PlacedValue[]) => {
    for (const { line, value } of values) await take(line, readRecord(value, ask.store ?? null))
  }
  for await (const records of readRecords(ask.stream)) {
    for (const { line, text } of records) {
      const parsed = parseJson(text)
      await takeWhole(parsed.ok ? bulk.next({ line, value: parsed.value }) : bulk.end())
      if (!parsed.ok) await take(line, [unreadable(parsed.fault)])
    }
  }
  await takeWhole(bulk.end())
  await flush()
  await writing
  return counts
}

function unreadable(fault: string): RecordRead {
  return { kind: 'bad', name: null, faults: [fault] }
}

function sort(
  read: RecordRead,
  place: Place,
  batch: Batch,
  report: (place: Place, reasons: readonly string[]) => void,
): void {
  if (read.kind === 'bad') report(place, read.faults)
  else if (read.kind === 'order') batch.orders.push({ ...place, order: read.order })
  else batch.news.push({ ...place, news: read.news })
}

async function writeBatch(
  portal: Pick<Portal, 'database'>,
  batch: Batch,
  counts: Counts,
  report: (place: Place, reasons: readonly string[]) => void,
): Promise<void> {
  const add = (done: Upserted) => {
    for (const key of ['added', 'changed', 'unchanged', 'stale'] as const) counts[key] += done[key]
  }
  await writeInPieces(portal.database.pool, batch.orders, report, async (client, items) => {
    add(
      await upsertOrders(
        client,
        items.map(({ order }) => order),
      ),
    )
  })
  await writeInPieces(portal.database.pool, batch.news, report, async (client, items) => {
    const { waiting } = await applyNews(
      client,
      items.map(({ news }) => news),
    )
    waiting.forEach((reason, at) => {
      const item = items[at]
      if (reason !== null && item) report(item, [reason])
      else counts.news += 1
    })
  })
}
