import type { Pool, PoolClient } from 'pg'

import { inClientTransaction, unnested } from '#app/infra/orders/batch.ts'
import { readOrder } from '#app/infra/shopify/read-order.ts'
import type { ShopOrder } from '#app/infra/shopify/shop-order.ts'

import { madeOrder } from './made-orders.ts'

const batchSize = 500

/** Orders a second of the same rows, read beforehand, put in by `unnest` and nothing else: no reading, no comparing. */
export async function bareInsert(pool: Pool, count: number): Promise<number> {
  const orders = Array.from({ length: count }, (_, at) => readOrder(JSON.parse(madeOrder(at)) as unknown)).flatMap((read) =>
    read.ok ? [read.order] : [],
  )
  const client = await pool.connect()
  try {
    const began = performance.now()
    for (let at = 0; at < orders.length; at += batchSize) {
      const batch = orders.slice(at, at + batchSize)
      await inClientTransaction(client, () => insertBatch(client, batch))
    }
    return count / ((performance.now() - began) / 1_000)
  } finally {
    client.release()
  }
}

async function insertBatch(client: PoolClient, orders: readonly ShopOrder[]): Promise<void> {
  const hash = Buffer.alloc(32)
  const rows = unnested('x', orders, {
    source_id: ['text', (order) => order.sourceId],
    name: ['text', (order) => order.name],
    email: ['text', (order) => order.email],
    address: ['jsonb', (order) => JSON.stringify(order.shipAddress)],
    total: ['int8', (order) => order.totalMinor],
    placed_at: ['timestamptz', (order) => order.placedAt],
  })
  const { rows: placed } = await client.query<{ id: string; source_id: string }>(
    `INSERT INTO orders (store, source, source_id, name, email, email_key, channel, kind, currency, ship_to,
       ship_address, total_minor, placed_at, source_updated_at, content_hash)
     SELECT 'us', 'shopify', x.source_id, x.name, x.email, x.email, 'official', 'standard', 'USD', 'US',
       x.address, x.total, x.placed_at, x.placed_at, '\\x${hash.toString('hex')}' FROM ${rows.from}
     RETURNING id, source_id`,
    rows.values,
  )
  const ids = new Map(placed.map((row) => [row.source_id, row.id]))
  await insertLines(
    client,
    orders.flatMap((order) => order.lines.map((line) => ({ id: ids.get(order.sourceId), line }))),
  )
  await insertShipments(
    client,
    orders.flatMap((order) => order.shipments.map((shipment) => ({ id: ids.get(order.sourceId), shipment, hash }))),
  )
}

async function insertLines(
  client: PoolClient,
  lines: ReadonlyArray<{ id: string | undefined; line: ShopOrder['lines'][number] }>,
): Promise<void> {
  const rows = unnested('x', lines, {
    order_id: ['uuid', ({ id }) => id],
    source_id: ['text', ({ line }) => line.sourceId],
    position: ['int4', ({ line }) => line.position],
    sku: ['text', ({ line }) => line.sku],
    title: ['text', ({ line }) => line.title],
    list_minor: ['int8', ({ line }) => line.listMinor],
    tax_minor: ['int8', ({ line }) => line.taxMinor],
    paid_minor: ['int8', ({ line }) => line.paidMinor],
    properties: ['jsonb', ({ line }) => JSON.stringify(line.properties)],
  })
  await client.query(
    `INSERT INTO order_line (order_id, source_id, position, sku, title, quantity, list_minor, discount_minor,
       tax_minor, paid_minor, properties)
     SELECT order_id, source_id, position, sku, title, 1, list_minor, 0, tax_minor, paid_minor, properties
       FROM ${rows.from}`,
    rows.values,
  )
}

async function insertShipments(
  client: PoolClient,
  shipments: ReadonlyArray<{ id: string | undefined; shipment: ShopOrder['shipments'][number]; hash: Buffer }>,
): Promise<void> {
  const rows = unnested('x', shipments, {
    order_id: ['uuid', ({ id }) => id],
    source_id: ['text', ({ shipment }) => shipment.sourceId],
    trackings: ['jsonb', ({ shipment }) => JSON.stringify(shipment.trackings)],
    at: ['timestamptz', ({ shipment }) => shipment.createdAt],
    content_hash: ['bytea', ({ hash }) => hash],
  })
  await client.query(
    `WITH made AS (
       INSERT INTO shipment (order_id, source_id, trackings, reported_status, reported_at, created_at, status,
         shipped_at, source_updated_at, content_hash)
       SELECT order_id, source_id, trackings, 'delivered', at, at, 'delivered', at, at, content_hash
         FROM ${rows.from} RETURNING id, order_id
     )
     INSERT INTO shipment_line (shipment_id, order_line_id, quantity)
     SELECT made.id, l.id, 1 FROM made JOIN order_line l USING (order_id)`,
    rows.values,
  )
}
