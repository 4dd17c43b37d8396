import { z } from 'zod'

import type { RecallSelection } from '#app/domain/recalls/recall.ts'
import { instantsOf } from '#app/domain/recalls/selection-instants.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { language, storeId } from '#app/infra/shared/shapes/words.ts'

import { asJson } from '../cases/frozen.ts'

const countedRow = rowShape('count of who is recalled', {
  buyers: z.int(),
  pieces: z.int(),
  unknownSerials: z.int(),
  elsewhere: z.int(),
  unreachable: z.int(),
})
const piece = z.object({ title: z.string(), serial: z.string().nullable(), quantity: z.int(), orderName: z.string().nullable() })
const buyerRow = rowShape('buyer who is recalled', {
  key: z.string(),
  address: z.string(),
  language,
  hasAccount: z.boolean(),
  pieces: z.array(piece),
})
const unreachableRow = rowShape('order without an address that is recalled', {
  orderId: z.string(),
  orderName: z.string(),
  store: storeId,
  anonymised: z.boolean(),
})

export type RecallCount = Readonly<z.output<typeof countedRow>>
export type ConcernedBuyer = Readonly<z.output<typeof buyerRow>>
export type UnreachableOrder = Readonly<z.output<typeof unreachableRow>>

/**
 * Every piece that a selection is about, with whose it is: of orders, and of machines that their owners registered as bought elsewhere.
 * `key` is null where no address leads to anybody. Preview and sending read the same rows, so that who is shown is who is told.
 */
export function concerned(selection: RecallSelection): Prisma.Sql {
  const elsewhere = selection.serialFrom === null ? Prisma.empty : Prisma.sql`UNION ALL ${registered(selection)}`
  return Prisma.sql`${ordered(selection)} ${elsewhere}`
}

function ordered(selection: RecallSelection): Prisma.Sql {
  const { countries } = selection
  return Prisma.sql`
    SELECT l.id AS line_id, u.id AS unit_id, NULL::uuid AS elsewhere_id, o.id AS order_id, o.name AS order_name, o.store,
           l.title || coalesce(' · ' || l.variant, '') AS title, u.serial,
           CASE WHEN u.id IS NULL THEN l.quantity - l.removed_quantity ELSE 1 END AS quantity,
           CASE WHEN o.customer_id IS NULL THEN o.email_key ELSE c.email_key END AS key,
           CASE WHEN o.customer_id IS NULL THEN o.email ELSE c.email END AS address,
           c.id AS customer_id, c.language, c.anonymised_at IS NOT NULL AS anonymised
      FROM jsonb_to_recordset(${asJson(instantsOf(selection))}::jsonb)
             AS p (store text, "orderedFrom" timestamptz, "orderedTo" timestamptz, "deliveredFrom" timestamptz, "deliveredTo" timestamptz)
      JOIN orders o ON o.store = p.store
      JOIN order_line l ON l.order_id = o.id
      LEFT JOIN unit u ON u.order_line_id = l.id
      LEFT JOIN customer c ON c.id = o.customer_id
     WHERE NOT o.test AND l.quantity > l.removed_quantity AND (u.id IS NULL OR u.position <= l.quantity - l.removed_quantity)
       AND ${productFits(selection)}
       AND (${countries.length === 0} OR o.ship_to = ANY(${[...countries]}::text[]))
       AND (p."orderedFrom" IS NULL OR o.placed_at >= p."orderedFrom") AND (p."orderedTo" IS NULL OR o.placed_at <= p."orderedTo")
       AND (coalesce(p."deliveredFrom", p."deliveredTo") IS NULL OR EXISTS (
             SELECT FROM shipment_line sl JOIN shipment s ON s.id = sl.shipment_id
              WHERE sl.order_line_id = l.id AND NOT s.cancelled AND s.delivered_at IS NOT NULL
                AND (p."deliveredFrom" IS NULL OR s.delivered_at >= p."deliveredFrom")
                AND (p."deliveredTo" IS NULL OR s.delivered_at <= p."deliveredTo")))
       AND ${serialFits(selection, Prisma.sql`u.serial`)}`
}

function registered(selection: RecallSelection): Prisma.Sql {
  const { orderedFrom, orderedTo, stores } = selection
  return Prisma.sql`
    SELECT NULL, NULL, m.id, NULL, NULL, coalesce(c.store, 'eu'), m.model, m.serial, 1,
           c.email_key, c.email, c.id, c.language, c.anonymised_at IS NOT NULL
      FROM machine_elsewhere m JOIN customer c ON c.id = m.customer_id
     WHERE ${serialFits(selection, Prisma.sql`m.serial`)} AND c.email_key IS NOT NULL
       AND (c.store IS NULL OR c.store = ANY(${[...stores]}::text[]))
       AND (${orderedFrom}::date IS NULL OR m.bought_on >= ${orderedFrom}::date) AND (${orderedTo}::date IS NULL OR m.bought_on <= ${orderedTo}::date)`
}

/** One of the named products, by the index of the lines; the catalogue says which are of a series. */
function productFits({ skus, series }: RecallSelection): Prisma.Sql {
  if (skus.length + series.length === 0) return Prisma.sql`true`
  return Prisma.sql`l.sku = ANY(${[...skus]}::text[] || ARRAY(SELECT k.sku FROM catalogue_item k WHERE k.series = ANY(${[...series]}::text[])))`
}

/** Within the range, or unknown where a product is named too; numbers of another length are other numbers. */
function serialFits({ skus, series, serialFrom, serialTo }: RecallSelection, serial: Prisma.Sql): Prisma.Sql {
  if (serialFrom === null || serialTo === null) return Prisma.sql`true`
  return Prisma.sql`(${serial} IS NULL AND ${skus.length + series.length > 0} OR length(${serial}) = length(${serialFrom}::text)
                     AND ${serial} COLLATE "C" BETWEEN ${serialFrom}::text AND ${serialTo}::text)`
}

/** How many people and pieces a selection is about. */
export async function countConcerned(db: Db, selection: RecallSelection): Promise<RecallCount> {
  const [row] = await readRows(db, countedRow)`
    SELECT count(DISTINCT key)::int AS buyers, coalesce(sum(quantity), 0)::int AS pieces,
           coalesce(sum(quantity) FILTER (WHERE serial IS NULL), 0)::int AS "unknownSerials",
           count(elsewhere_id)::int AS elsewhere, count(DISTINCT order_id) FILTER (WHERE key IS NULL)::int AS unreachable
      FROM (${concerned(selection)}) AS pieces`
  return row ?? { buyers: 0, pieces: 0, unknownSerials: 0, elsewhere: 0, unreachable: 0 }
}

/** Those who would get the notice, by address, a page of them. */
export async function listConcerned(
  db: Db,
  selection: RecallSelection,
  { limit, offset }: Readonly<{ limit: number; offset: number }>,
): Promise<ConcernedBuyer[]> {
  return readRows(db, buyerRow)`
    SELECT key, min(address) AS address, ${spoken} AS language, bool_or(customer_id IS NOT NULL) AS "hasAccount",
           jsonb_agg(jsonb_build_object('title', title, 'serial', serial, 'quantity', quantity, 'orderName', order_name)
                     ORDER BY order_name, title, serial) AS pieces
      FROM (${concerned(selection)}) AS pieces
     WHERE key IS NOT NULL GROUP BY key ORDER BY key LIMIT ${limit} OFFSET ${offset}`
}

/** A customer's own language, else the first of the store. */
export const spoken = Prisma.sql`coalesce(max(language), CASE WHEN bool_or(store = 'de') THEN 'de' ELSE 'en' END)`

/** Orders that are concerned and whose buyer nobody can write to: they are told in another way (art. 35(4)). */
export async function listUnreachable(db: Db, selection: RecallSelection, limit: number): Promise<UnreachableOrder[]> {
  return readRows(db, unreachableRow)`
    SELECT order_id AS "orderId", min(order_name) AS "orderName", min(store) AS store, bool_or(anonymised) AS anonymised
      FROM (${concerned(selection)}) AS pieces
     WHERE key IS NULL AND order_id IS NOT NULL GROUP BY order_id ORDER BY min(order_name), order_id LIMIT ${limit}`
}
