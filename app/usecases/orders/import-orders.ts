import type { StoreId } from '#app/domain/shared/stores.ts'
import { applyNews } from '#app/infra/orders/apply-news.ts'
import { writeInPieces } from '#app/infra/orders/write-in-pieces.ts'
import { type Upserted, upsertOrders } from '#app/infra/orders/upsert-orders.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { type BulkGroup, type BulkSpool, openBulkSpool } from '#app/infra/orders/bulk-spool.ts'
import { bulkPieceOf, wholeOrder } from '#app/infra/shopify/bulk-export.ts'
import { parseJson } from '#app/infra/shopify/json-text.ts'
import { type RecordRead, readRecord } from '#app/infra/shopify/read-record.ts'
import { readRecords } from '#app/infra/shopify/records.ts'
import { type Fields, fieldsOf } from '#app/infra/shopify/values.ts'
import type { ShopNews, ShopOrder } from '#app/infra/shopify/shop-order.ts'

export type ImportInput = Readonly<{
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
export type BadDocument = Readonly<{ number: number; line: number; name: string | null; reasons: readonly string[] }>

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
 * never more than these two are held, however long the stream. The lines of a bulk export wait in the database until
 * all have come, since any of them may be a part of an order that was told before. Throws `UnreadableStream` where it is no
 * stream of documents.
 */
export async function importOrders(portal: Pick<Portal, 'database'>, input: ImportInput): Promise<ImportSummary> {
  const counts: Counts = { documents: 0, added: 0, changed: 0, unchanged: 0, stale: 0, news: 0, bad: 0 }
  const report = (place: Place, reasons: readonly string[]) => {
    counts.bad += 1
    input.onBad?.({ ...place, reasons })
  }
  let batch: Batch = { orders: [], news: [] }
  let writing: Promise<void> = Promise.resolve()
  const flush = async () => {
    await writing
    const full = batch
    batch = { orders: [], news: [] }
    writing = writeBatch(portal, full, counts, report).then(() => input.onProgress?.({ ...counts }))
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
  let bulk: BulkSpool | null = null
  try {
    for await (const records of readRecords(input.stream)) {
      for (const { line, text } of records) {
        const parsed = parseJson(text)
        const piece = parsed.ok ? bulkPieceOf(parsed.value) : null
        if (piece) {
          bulk ??= await openBulkSpool(portal.database.pool)
          await bulk.keep({ ...piece, line, text })
        } else await take(line, parsed.ok ? readRecord(parsed.value, input.store ?? null) : [unreadable(parsed.fault)])
      }
    }
    if (bulk)
      for await (const group of bulk.groups())
        for (const { line, value } of valuesOf(group)) await take(line, readRecord(value, input.store ?? null))
  } finally {
    await bulk?.close()
  }
  await flush()
  await writing
  return counts
}

type PlacedValue = Readonly<{ line: number; value: unknown }>

/** An order of a bulk export with its parts; what belongs to no order of it stands by itself. */
function valuesOf({ order, parts }: BulkGroup): PlacedValue[] {
  if (!order) return parts.map(({ line, text }) => ({ line, value: fieldsIn(text) }))
  return [
    {
      line: order.line,
      value: wholeOrder(
        fieldsIn(order.text),
        parts.map(({ text }) => fieldsIn(text)),
      ),
    },
  ]
}

/** What was read as an object when it came. */
function fieldsIn(text: string): Fields {
  const parsed = parseJson(text)
  return (parsed.ok ? fieldsOf(parsed.value) : null) ?? {}
}

function unreadable(fault: string): RecordRead {
  return { kind: 'bad', name: null, faults: [fault] }
}

function sort(read: RecordRead, place: Place, batch: Batch, report: (place: Place, reasons: readonly string[]) => void): void {
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
