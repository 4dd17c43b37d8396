import type { ClientBase } from 'pg'
import { z } from 'zod'

import { knownInvoiceOrders } from '#app/infra/cases/invoice-payments.ts'
import { queryRows, rowShape } from '#app/infra/db/rows.ts'
import type { ShopNews } from '#app/infra/shopify/shop-order.ts'

import { inClientTransaction } from './batch.ts'
import { insertRefunds } from './insert-refunds.ts'
import { source } from './upsert-orders.ts'
import { insertEvents, upsertShipments } from './upsert-shipments.ts'

/**
 * For each piece of news, in their order, why it must wait for other documents first; null where it is in.
 */
export type Applied = Readonly<{ waiting: readonly (string | null)[]; changedOrders: number }>

/**
 * Takes in parcels, events and refunds that come without their order, in one transaction. What speaks of an
 * order, a line or a parcel that is not here yet is left out and named. News of what pays an invoice is about no order here, and done.
 */
export async function applyNews(client: ClientBase, news: readonly ShopNews[]): Promise<Applied> {
  return inClientTransaction(client, async () => {
    const known = await readKnown(client, news)
    const invoices = await knownInvoiceOrders(
      client,
      news.flatMap(({ orderSourceId }) => (known.orders.has(orderSourceId) ? [] : [orderSourceId])),
    )
    const waiting = news.map((one) => (invoices.has(one.orderSourceId) ? null : whyWaiting(one, known)))
    const ready = news.flatMap((one, at) => {
      const orderId = known.orders.get(one.orderSourceId)
      return waiting[at] === null && orderId !== undefined ? [{ ...one, orderId }] : []
    })
    const changed = new Set([
      ...(await upsertShipments(
        client,
        ready.filter((one) => one.kind === 'shipment'),
      )),
      ...(await insertEvents(
        client,
        ready.filter((one) => one.kind === 'event'),
        [],
      )),
      ...(await insertRefunds(
        client,
        ready.filter((one) => one.kind === 'refund'),
      )),
    ])
    await client.query('UPDATE orders SET imported_at = clock_timestamp() WHERE id = ANY ($1)', [[...changed]])
    return { waiting, changedOrders: changed.size }
  })
}

type Known = Readonly<{ orders: Map<string, string>; lines: Set<string>; shipments: Set<string> }>

const orderRow = rowShape('order with news', { id: z.string(), source_id: z.string() })
const lineRow = rowShape('line of an order with news', { order_id: z.string(), source_id: z.string() })
const shipmentRow = rowShape('shipment of an order with news', { order_id: z.string(), source_id: z.string() })

/** Locks the orders, always in the same order, so that two processes never wait for each other crosswise. */
async function readKnown(client: ClientBase, news: readonly ShopNews[]): Promise<Known> {
  const orders = await queryRows(
    client,
    orderRow,
    `SELECT id, source_id FROM orders WHERE source = $1 AND source_id = ANY ($2)
      ORDER BY source_id COLLATE "C" FOR NO KEY UPDATE`,
    [source, [...new Set(news.map((one) => one.orderSourceId))]],
  )
  const ids = orders.map(({ id }) => id)
  const lines = await queryRows(client, lineRow, 'SELECT order_id, source_id FROM order_line WHERE order_id = ANY ($1)', [ids])
  const shipments = await queryRows(client, shipmentRow, 'SELECT order_id, source_id FROM shipment WHERE order_id = ANY ($1)', [ids])
  const names = new Map(orders.map(({ id, source_id }) => [id, source_id]))
  const key = (row: { order_id: string; source_id: string }) => `${names.get(row.order_id) ?? ''} ${row.source_id}`
  const arriving = news.flatMap((one) => (one.kind === 'shipment' ? [`${one.orderSourceId} ${one.shipment.sourceId}`] : []))
  return {
    orders: new Map(orders.map(({ id, source_id }) => [source_id, id])),
    lines: new Set(lines.map(key)),
    shipments: new Set([...shipments.map(key), ...arriving]),
  }
}

function whyWaiting(one: ShopNews, known: Known): string | null {
  if (!known.orders.has(one.orderSourceId)) return `order ${one.orderSourceId} is not here: it must come in first`
  if (one.kind === 'event') {
    const { shipmentSourceId } = one.event
    const isKnown = known.shipments.has(`${one.orderSourceId} ${shipmentSourceId}`)
    return isKnown ? null : `fulfillment ${shipmentSourceId} is not here: it must come in first`
  }
  const named = one.kind === 'shipment' ? one.shipment.lines : one.refund.lines
  const unknown = named.find(({ lineSourceId }) => !known.lines.has(`${one.orderSourceId} ${lineSourceId}`))
  return unknown ? `line ${unknown.lineSourceId} is not in order ${one.orderSourceId}` : null
}
