import type { ClientBase } from 'pg'
import { z } from 'zod'

import { parseEmailAddress } from '#app/domain/sign-in/email-address.ts'
import { type InvoiceOrder, upsertInvoicePayments } from '#app/infra/cases/invoice-payments.ts'
import { queryRows, rowShape } from '#app/infra/db/rows.ts'
import type { ShopOrder } from '#app/infra/shopify/shop-order.ts'

import { inClientTransaction, unnested } from './batch.ts'
import { contentHash } from './content-hash.ts'
import { insertRefunds } from './insert-refunds.ts'
import { insertUnits } from './insert-units.ts'
import { noteVouchersUsed } from './note-vouchers-used.ts'
import type { HashedOrder, PlacedOrder } from './placed-order.ts'
import { dropVanishedLines, upsertLines } from './upsert-lines.ts'
import { upsertShipments } from './upsert-shipments.ts'

/**
 * What became of the orders of a batch; `stale` ones are older than what is here and changed nothing of the
 * order itself.
 */
export type Upserted = Readonly<{ added: number; changed: number; unchanged: number; stale: number }>

/** The only shop there is an importer for. */
export const source = 'shopify'

/**
 * Takes orders in, in one transaction: new ones are added, newer versions replace older ones, and what is
 * already here just so is left alone. Twice, in any order or from two processes at once gives the same rows.
 * What pays an invoice of the portal is kept as its payment and is no order here.
 */
export async function upsertOrders(client: ClientBase, told: readonly ShopOrder[]): Promise<Upserted> {
  const payments = told.filter(paysInvoice)
  if (payments.length === 0) return upsertOnlyOrders(client, told)
  const paid = await upsertInvoicePayments(client, payments)
  const rest = await upsertOnlyOrders(
    client,
    told.filter((order) => !paysInvoice(order)),
  )
  const unchanged = rest.unchanged + payments.length - paid.added - paid.changed
  return { ...rest, unchanged, added: rest.added + paid.added, changed: rest.changed + paid.changed }
}

function paysInvoice(order: ShopOrder): order is InvoiceOrder {
  return order.paysInvoice !== undefined
}

async function upsertOnlyOrders(client: ClientBase, orders: readonly ShopOrder[]): Promise<Upserted> {
  const all = orders.map(hashed)
  const known = await findKnown(client, all)
  const fresh = all.filter(({ order, hash }) => {
    const here = known.get(order.sourceId)
    return !here || !here.hash.equals(hash) || here.updatedAt !== order.updatedAt
  })
  const unchanged = orders.length - fresh.length
  if (fresh.length === 0) return { added: 0, changed: 0, unchanged, stale: 0 }
  return inClientTransaction(client, async () => {
    const newest = newestOfEach(fresh)
    const written = await writeOrders(client, newest)
    const ids = new Map([...known].map(([sourceId, { id }]) => [sourceId, id]))
    for (const { id, source_id } of written) ids.set(source_id, id)
    const isNew = new Map(written.map(({ id, added }) => [id, added]))
    const replaced = (await place(client, newest, ids)).filter(({ id }) => isNew.has(id))
    await upsertLines(client, replaced)
    await dropVanishedLines(
      client,
      replaced.filter((one) => !isNew.get(one.id) && tellsAllLines(one)),
    )
    await writeParts(client, await place(client, fresh, ids))
    await noteVouchersUsed(client, replaced)
    await insertUnits(
      client,
      replaced.map(({ id }) => id),
    )
    const added = written.filter(({ added }) => added).length
    return { added, changed: written.length - added, unchanged, stale: fresh.length - written.length }
  })
}

/** Where the lines come to another sum than the order's total, one that is missing was left out rather than removed. */
function tellsAllLines({ order }: PlacedOrder): boolean {
  return order.moneyFaults.every(({ code }) => code !== 'lines-differ')
}

/** Also an older version of an order may bring a parcel or a refund that nobody has told of yet. */
async function writeParts(client: ClientBase, placed: readonly PlacedOrder[]): Promise<void> {
  const parts = placed.map(({ id, order }) => ({ orderId: id, order }))
  await upsertShipments(
    client,
    parts.flatMap(({ orderId, order }) => order.shipments.map((shipment) => ({ orderId, shipment }))),
  )
  await insertRefunds(
    client,
    parts.flatMap(({ orderId, order }) => order.refunds.map((refund) => ({ orderId, refund }))),
  )
}

function hashed(order: ShopOrder): HashedOrder {
  const dropped = order.lines.reduce((sum, line) => sum + line.droppedQuantity, 0)
  const progress = dropped + order.refunds.length + order.shipments.length + (order.cancelledAt === null ? 0 : 1)
  const email = parseEmailAddress(order.email)
  return { order, hash: contentHash(order, progress), emailKey: email.ok ? email.key : null }
}

/**
 * One version of each order, and always in the same order, so that two processes never wait for each other
 * crosswise.
 */
function newestOfEach(orders: readonly HashedOrder[]): HashedOrder[] {
  const bySource = new Map<string, HashedOrder>()
  for (const next of orders) {
    const held = bySource.get(next.order.sourceId)
    if (!held || isNewer(next, held)) bySource.set(next.order.sourceId, next)
  }
  return [...bySource.values()].sort((a, b) => (a.order.sourceId < b.order.sourceId ? -1 : 1))
}

function isNewer(one: HashedOrder, other: HashedOrder): boolean {
  if (one.order.updatedAt !== other.order.updatedAt) return one.order.updatedAt > other.order.updatedAt
  return one.hash.compare(other.hash) > 0
}

const knownRow = rowShape('order that is known', {
  id: z.string(),
  source_id: z.string(),
  source_updated_at: z.date(),
  content_hash: z.instanceof(Buffer),
})

type Known = Readonly<{ id: string; updatedAt: string; hash: Buffer }>

async function findKnown(client: ClientBase, orders: readonly HashedOrder[]): Promise<Map<string, Known>> {
  const rows = await queryRows(
    client,
    knownRow,
    `SELECT id, source_id, source_updated_at, content_hash FROM orders
      WHERE source = $1 AND source_id = ANY ($2)`,
    [source, orders.map(({ order }) => order.sourceId)],
  )
  return new Map(rows.map((row) => [row.source_id, { id: row.id, updatedAt: row.source_updated_at.toISOString(), hash: row.content_hash }]))
}

const writtenRow = rowShape('order taken in', { id: z.string(), source_id: z.string(), added: z.boolean() })
type Written = z.output<typeof writtenRow>

async function writeOrders(client: ClientBase, orders: readonly HashedOrder[]): Promise<Written[]> {
  const batch = unnested('x', orders, {
    source_id: ['text', ({ order }) => order.sourceId],
    store: ['text', ({ order }) => order.store],
    name: ['text', ({ order }) => order.name],
    email: ['text', ({ order }) => order.email],
    email_key: ['text', ({ emailKey }) => emailKey],
    channel: ['text', ({ order }) => order.channel],
    kind: ['text', ({ order }) => order.kind],
    currency: ['text', ({ order }) => order.currency],
    ship_to: ['text', ({ order }) => order.shipTo],
    ship_address: ['jsonb', ({ order }) => (order.shipAddress ? JSON.stringify(order.shipAddress) : null)],
    phone: ['text', ({ order }) => order.phone],
    test: ['bool', ({ order }) => order.test],
    over_the_counter: ['bool', ({ order }) => order.overTheCounter],
    total_minor: ['int8', ({ order }) => order.totalMinor],
    shipping_minor: ['int8', ({ order }) => order.shippingMinor],
    received_minor: ['int8', ({ order }) => order.receivedMinor],
    refunded_minor: ['int8', ({ order }) => order.refundedMinor],
    shipping_refunded_minor: ['int8', ({ order }) => order.shippingRefundedMinor],
    money_faults: ['jsonb', ({ order }) => JSON.stringify(order.moneyFaults)],
    placed_at: ['timestamptz', ({ order }) => order.placedAt],
    cancelled_at: ['timestamptz', ({ order }) => order.cancelledAt],
    source_updated_at: ['timestamptz', ({ order }) => order.updatedAt],
    content_hash: ['bytea', ({ hash }) => hash],
  })
  return queryRows(client, writtenRow, INSERT_ORDERS(batch.from), batch.values)
}

/** An order of the future, by a shop whose clock runs ahead, was placed now. */
const INSERT_ORDERS = (from: string) => `
  INSERT INTO orders AS o (source, source_id, store, name, customer_id, email, email_key, channel, kind,
    currency, ship_to, ship_address, phone, test, over_the_counter, total_minor, shipping_minor, received_minor, refunded_minor,
    shipping_refunded_minor, money_faults, placed_at, cancelled_at, source_updated_at, content_hash)
  SELECT '${source}', x.source_id, x.store, x.name, c.id, x.email, x.email_key, x.channel, x.kind, x.currency,
    x.ship_to, x.ship_address, x.phone, x.test, x.over_the_counter, x.total_minor, x.shipping_minor,
    x.received_minor, x.refunded_minor, x.shipping_refunded_minor, x.money_faults,
    least(x.placed_at, clock_timestamp()), x.cancelled_at, x.source_updated_at, x.content_hash
    FROM ${from} LEFT JOIN customer c ON c.email_key = x.email_key
  ON CONFLICT (source, source_id) DO UPDATE SET
    store = excluded.store, name = excluded.name, customer_id = coalesce(o.customer_id, excluded.customer_id),
    email = excluded.email, email_key = excluded.email_key, channel = excluded.channel, kind = excluded.kind,
    currency = excluded.currency, ship_to = excluded.ship_to, ship_address = excluded.ship_address,
    phone = excluded.phone, test = excluded.test, over_the_counter = excluded.over_the_counter, total_minor = excluded.total_minor,
    shipping_minor = excluded.shipping_minor, received_minor = excluded.received_minor,
    refunded_minor = excluded.refunded_minor, shipping_refunded_minor = excluded.shipping_refunded_minor,
    money_faults = excluded.money_faults, placed_at = excluded.placed_at,
    cancelled_at = excluded.cancelled_at, source_updated_at = excluded.source_updated_at,
    content_hash = excluded.content_hash,
    imported_at = clock_timestamp()
    WHERE (excluded.source_updated_at, excluded.content_hash) > (o.source_updated_at, o.content_hash)
  RETURNING o.id, o.source_id, o.xmax = 0 AS added`

/** Gives every order its id; one that another process added in between is looked up again. */
async function place(client: ClientBase, orders: readonly HashedOrder[], ids: ReadonlyMap<string, string>): Promise<PlacedOrder[]> {
  const missing = orders.filter(({ order }) => !ids.has(order.sourceId))
  const found = missing.length > 0 ? await findKnown(client, missing) : new Map<string, Known>()
  return orders.flatMap((order) => {
    const id = ids.get(order.order.sourceId) ?? found.get(order.order.sourceId)?.id
    return id === undefined ? [] : [{ ...order, id }]
  })
}
