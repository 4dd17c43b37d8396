import type { ClientBase } from 'pg'
import { z } from 'zod'

import type { Payment } from '#app/domain/cases/invoice.ts'
import type { Db } from '#app/infra/db/client.ts'
import { queryRows, readRows, rowShape } from '#app/infra/db/rows.ts'
import { unnested } from '#app/infra/orders/batch.ts'
import { currency } from '#app/infra/shared/shapes/words.ts'
import type { ShopOrder } from '#app/infra/shopify/shop-order.ts'

const writtenRow = rowShape('payment of an invoice told', { added: z.boolean() })
const knownRow = rowShape('payment of an invoice known', { sourceId: z.string() })
const toSettleRow = rowShape('payment of an invoice to settle', { caseNumber: z.string(), sourceId: z.string(), invoiceId: z.string() })
const claimedRow = rowShape('payment of an invoice', {
  orderId: z.string(),
  orderName: z.string(),
  currency,
  receivedMinor: z.int(),
  refundedMinor: z.int(),
  test: z.boolean(),
  testing: z.boolean(),
})

/** An order of the shop that pays an invoice of the portal. */
export type InvoiceOrder = ShopOrder & Readonly<{ paysInvoice: string }>

/** Takes in orders that pay invoices; an older version of one changes nothing. Says how many were new and how many changed. */
export async function upsertInvoicePayments(
  client: ClientBase,
  orders: readonly InvoiceOrder[],
): Promise<{ added: number; changed: number }> {
  const newest = new Map(
    orders.toSorted((one, other) => one.updatedAt.localeCompare(other.updatedAt)).map((order) => [order.sourceId, order]),
  )
  const batch = unnested('x', [...newest.values()], {
    source_id: ['text', ({ sourceId }) => sourceId],
    invoice_id: ['uuid', ({ paysInvoice }) => paysInvoice],
    store: ['text', ({ store }) => store],
    name: ['text', ({ name }) => name],
    currency: ['text', (order) => order.currency],
    received_minor: ['int8', ({ receivedMinor }) => receivedMinor],
    refunded_minor: ['int8', ({ refundedMinor }) => refundedMinor],
    test: ['bool', ({ test }) => test],
    source_updated_at: ['timestamptz', ({ updatedAt }) => updatedAt],
  })
  const written = await queryRows(
    client,
    writtenRow,
    `INSERT INTO invoice_payment AS p (source_id, invoice_id, store, name, currency, received_minor, refunded_minor, test, source_updated_at)
     SELECT * FROM ${batch.from} ORDER BY x.source_id COLLATE "C"
     ON CONFLICT (source_id) DO UPDATE SET name = excluded.name, currency = excluded.currency, received_minor = excluded.received_minor,
       refunded_minor = excluded.refunded_minor, test = excluded.test, source_updated_at = excluded.source_updated_at,
       told_at = clock_timestamp(), settled_at = NULL
       WHERE excluded.source_updated_at >= p.source_updated_at
         AND (excluded.received_minor, excluded.refunded_minor) <> (p.received_minor, p.refunded_minor)
     RETURNING p.xmax = 0 AS added`,
    batch.values,
  )
  const added = written.filter((row) => row.added).length
  return { added, changed: written.length - added }
}

/** Which of these orders of the shop pay invoices: news of them is about no order that is here. */
export async function knownInvoiceOrders(client: ClientBase, sourceIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await queryRows(client, knownRow, 'SELECT source_id AS "sourceId" FROM invoice_payment WHERE source_id = ANY ($1)', [
    sourceIds,
  ])
  return new Set(rows.map(({ sourceId }) => sourceId))
}

export type PaymentToSettle = Readonly<z.output<typeof toSettleRow>>

/** Payments that were told of and not settled yet, the first told first; at most 100. */
export async function listUnsettledPayments(db: Db): Promise<PaymentToSettle[]> {
  return readRows(db, toSettleRow)`
    SELECT c.number AS "caseNumber", p.source_id AS "sourceId", p.invoice_id AS "invoiceId"
      FROM invoice_payment p JOIN invoice v ON v.id = p.invoice_id JOIN cases c ON c.id = v.case_id
     WHERE p.settled_at IS NULL ORDER BY p.told_at LIMIT 100`
}

/** What a payment is now, to be settled in this transaction; null where somebody has settled it. `testing`: so was the order of its case. */
export async function claimPayment(db: Db, sourceId: string): Promise<(Payment & Readonly<{ testing: boolean }>) | null> {
  const [row] = await readRows(db, claimedRow)`
    UPDATE invoice_payment p SET settled_at = clock_timestamp()
      FROM invoice v JOIN cases c ON c.id = v.case_id JOIN orders o ON o.id = c.order_id
     WHERE p.source_id = ${sourceId} AND p.settled_at IS NULL AND v.id = p.invoice_id
    RETURNING p.source_id AS "orderId", p.name AS "orderName", p.currency, p.received_minor::int AS "receivedMinor",
              p.refunded_minor::int AS "refundedMinor", p.test, o.test AS testing`
  return row ?? null
}
