import { z } from 'zod'

import { nextExpected } from '#app/domain/orders/next-expected.ts'
import type { OrderSummary } from '#app/domain/orders/order-view.ts'
import { isSilent } from '#app/domain/orders/silence.ts'
import type { DeliveryStatus } from '#app/domain/policy/facts.ts'
import { stores } from '#app/domain/shared/stores.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { instant } from '#app/infra/db/instant.ts'
import { query, type Source } from '#app/infra/db/prepared.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { category, currency, deliveryStatus, picture, storeId } from '#app/infra/shared/shapes/words.ts'

import { isUuid } from './ids.ts'
import { HEARD_AT, LAST_PARCEL, OVER, PICTURE } from './order-sql.ts'

export type OrderFilter = Readonly<{
  /** The year it was placed in, by its own store's calendar. */
  year?: number
  status?: DeliveryStatus | 'cancelled'
  /** Some parcel of it is on its way or at the door. */
  underWay?: true
  /** Part of its number, of a product's name or SKU, or of a serial number. */
  search?: string
}>

/** Where a page of the list ended: the next one starts after it. */
export type OrderCursor = Readonly<{ placedAt: string; id: string }>

const summaryRow = rowShape('order of a list', {
  order: z.object({
    id: z.string(),
    name: z.string(),
    store: storeId,
    placedAt: z.string(),
    cancelledAt: z.string().nullable(),
    total: z.int(),
    currency,
    status: deliveryStatus.nullable(),
    shippedAt: z.string().nullable(),
    deliveredAt: z.string().nullable(),
    /** Null without a parcel. */
    partly: z.boolean().nullable(),
    parcels: z.object({ sent: z.int(), delivered: z.int() }),
    awaited: z.array(
      z.object({
        status: deliveryStatus,
        shippedAt: z.string().nullable(),
        expectedAt: z.string().nullable(),
        heardAt: z.string().nullable(),
      }),
    ),
    recipient: z.string().nullable(),
    overTheCounter: z.boolean(),
    expectedAt: z.string().nullable(),
    heardAt: z.string().nullable(),
    now: z.string(),
    lines: z.array(
      z.object({
        title: z.string(),
        variant: z.string().nullable(),
        quantity: z.int(),
        category: category.nullable(),
        picture: picture.nullable(),
      }),
    ),
    openCases: z.int(),
  }),
})
const silentRow = rowShape('silent parcel', {
  parcel: z.object({
    orderId: z.string(),
    orderName: z.string(),
    store: storeId,
    overTheCounter: z.boolean(),
    shippedAt: z.string().nullable(),
    status: deliveryStatus,
    expectedAt: z.string().nullable(),
    heardAt: z.string().nullable(),
    now: z.string(),
  }),
})
const yearRow = rowShape('year of orders', { year: z.int() })

type SummaryRow = z.output<typeof summaryRow>['order']

/** Something of the order `o` has not been sent, as far as the shop says what is in its parcels. */
const UNSENT = Prisma.sql`(
  EXISTS (SELECT FROM order_line l WHERE l.order_id = o.id AND l.quantity - l.removed_quantity > (
    SELECT coalesce(sum(sl.quantity), 0) FROM shipment s JOIN shipment_line sl ON sl.shipment_id = s.id AND sl.order_line_id = l.id
     WHERE s.order_id = o.id AND NOT s.cancelled AND s.status <> 'unshipped'))
  AND NOT EXISTS (SELECT FROM shipment s WHERE s.order_id = o.id AND NOT s.cancelled AND s.status <> 'unshipped'
    AND NOT EXISTS (SELECT FROM shipment_line sl WHERE sl.shipment_id = s.id)))`

/** How many parcels of the order `o` were sent, and how many of them came; not those that bring only what the shop has removed since. */
const PARCELS = Prisma.sql`(
  SELECT json_build_object('sent', count(*), 'delivered', count(*) FILTER (WHERE s.status = 'delivered'))
    FROM shipment s WHERE s.order_id = o.id AND NOT s.cancelled AND s.status <> 'unshipped'
     AND NOT coalesce((SELECT bool_and(l.removed_quantity >= l.quantity)
           FROM shipment_line sl JOIN order_line l ON l.id = sl.order_line_id WHERE sl.shipment_id = s.id), false))`

/** The parcels of the order `o` that somebody told a day of, and that have not come. */
const AWAITED = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('status', s.status, 'shippedAt', ${instant('s.shipped_at')},
           'expectedAt', ${instant('s.expected_at')}, 'heardAt', ${instant(HEARD_AT)})), '[]')
    FROM shipment s WHERE s.order_id = o.id AND NOT s.cancelled AND s.status <> 'delivered' AND s.expected_at IS NOT NULL)`

/** The parcel `s` of the order `o` is on its way or at the door. */
const MOVING = Prisma.sql`o.cancelled_at IS NULL AND NOT s.cancelled AND s.status IN ('in_transit', 'out_for_delivery', 'attempted')`

/** Up to `limit` of the customer's orders, newest first. */
export async function listCustomerOrders(
  db: Db,
  customerId: string,
  filter: OrderFilter,
  after: OrderCursor | null,
  limit: number,
): Promise<OrderSummary[]> {
  const rows = await readRows(db, summaryRow)`
    SELECT json_build_object(
        'id', o.id, 'name', o.name, 'store', o.store, 'placedAt', ${instant('o.placed_at')},
        'cancelledAt', ${instant('o.cancelled_at')}, 'total', o.total_minor, 'currency', o.currency,
        'status', p.status, 'shippedAt', ${instant('p.shipped_at')},
        'deliveredAt', ${instant('p.delivered_at')}, 'expectedAt', ${instant('p.expected_at')},
        'heardAt', ${instant('p.heard_at')}, 'partly', p.status <> 'unshipped' AND ${UNSENT}, 'parcels', ${PARCELS}, 'awaited', ${AWAITED},
        'recipient', o.ship_address ->> 'name', 'overTheCounter', o.over_the_counter, 'now', ${instant('clock_timestamp()')},
        'lines', (SELECT coalesce(json_agg(json_build_object(
                      'title', l.title, 'variant', l.variant, 'quantity', l.quantity, 'category', k.category, 'picture', ${PICTURE})
                    ORDER BY l.position), '[]')
                    FROM order_line l LEFT JOIN catalogue_item k ON k.sku = l.sku WHERE l.order_id = o.id),
        'openCases', (SELECT count(*) FROM cases c
                       WHERE c.order_id = o.id AND c.state NOT IN (${OVER}))) AS "order"
      FROM orders o LEFT JOIN ${LAST_PARCEL} p ON true
     WHERE o.customer_id = ${customerId}::uuid ${afterCursor(after)} ${filters(filter)}
     ORDER BY o.placed_at DESC, o.id
     LIMIT ${limit}`
  return rows.map(({ order }) => toSummary(order))
}

function toSummary({
  total,
  currency,
  status,
  partly,
  awaited,
  overTheCounter,
  expectedAt,
  heardAt,
  now,
  ...row
}: SummaryRow): OrderSummary {
  const deliveryStatus = status ?? 'unshipped'
  const around = { store: row.store, overTheCounter, now }
  const known = awaited.map((each) => ({ ...each, cancelled: false, toldAt: each.heardAt }))
  const parcel = { cancelled: false, status: deliveryStatus, shippedAt: row.shippedAt, expectedAt, toldAt: heardAt }
  return {
    ...row,
    expectedAt: nextExpected(known.map((each) => ({ ...each, silent: isSilent(each, around) }))),
    partly: partly === true,
    total: { amountMinor: total, currency },
    deliveryStatus,
    silent: isSilent(parcel, around),
  }
}

export type SilentParcel = Readonly<
  Pick<z.output<typeof silentRow>['parcel'], 'orderId' | 'orderName' | 'store' | 'overTheCounter' | 'shippedAt'>
>

/** The parcels of a customer that nobody tells anything of, and of which nobody has said that they did not come. */
export async function listSilentParcels(source: Source, customerId: string): Promise<SilentParcel[]> {
  const rows = await query(
    source,
    silentRow,
    Prisma.sql`
    SELECT json_build_object(
        'orderId', o.id, 'orderName', o.name, 'store', o.store, 'overTheCounter', o.over_the_counter, 'status', s.status,
        'shippedAt', ${instant('s.shipped_at')}, 'expectedAt', ${instant('s.expected_at')}, 'heardAt', ${instant(HEARD_AT)},
        'now', ${instant('clock_timestamp()')}) AS parcel
      FROM orders o JOIN shipment s ON s.order_id = o.id
     WHERE o.customer_id = ${customerId}::uuid AND ${MOVING}
       AND NOT EXISTS (SELECT FROM receipt_statement r WHERE r.shipment_id = s.id)
     ORDER BY s.shipped_at, s.id`,
  )
  return rows.flatMap(({ parcel: { status, expectedAt, heardAt, now, ...parcel } }) => {
    const news = { cancelled: false, status, shippedAt: parcel.shippedAt, expectedAt, toldAt: heardAt }
    return isSilent(news, { ...parcel, now }) ? [parcel] : []
  })
}

/** The years in which the customer placed orders, newest first. */
export async function listOrderYears(db: Db, customerId: string): Promise<number[]> {
  const rows = await readRows(db, yearRow)`
    SELECT DISTINCT ${YEAR} AS year FROM orders o WHERE o.customer_id = ${customerId}::uuid
     ORDER BY year DESC`
  return rows.map(({ year }) => year)
}

/** Bounded by the index on customer and day first; the second line only parts equal instants. */
function afterCursor(after: OrderCursor | null): Prisma.Sql {
  if (!after || !isUuid(after.id)) return Prisma.empty
  return Prisma.sql`AND o.placed_at <= ${after.placedAt}::timestamptz
    AND (o.placed_at < ${after.placedAt}::timestamptz OR o.id > ${after.id}::uuid)`
}

const ZONE = Prisma.raw(
  `CASE o.store ${Object.values(stores)
    .map(({ id, timeZone }) => `WHEN '${id}' THEN '${timeZone}'`)
    .join(' ')} END`,
)
const YEAR = Prisma.sql`extract(year FROM o.placed_at AT TIME ZONE ${ZONE})::int`

function filters({ year, status, underWay, search }: OrderFilter): Prisma.Sql {
  const parts: Prisma.Sql[] = []
  if (year !== undefined) parts.push(Prisma.sql`AND ${YEAR} = ${year}`)
  if (status === 'cancelled') parts.push(Prisma.sql`AND o.cancelled_at IS NOT NULL`)
  else if (status) parts.push(Prisma.sql`AND o.cancelled_at IS NULL AND coalesce(p.status, 'unshipped') = ${status}`)
  if (underWay) parts.push(Prisma.sql`AND EXISTS (SELECT FROM shipment s WHERE s.order_id = o.id AND ${MOVING})`)
  if (search !== undefined && search.trim() !== '') parts.push(searched(search.trim()))
  return parts.length > 0 ? Prisma.join(parts, ' ') : Prisma.empty
}

/** An aggregate of each order's own lines: an EXISTS here might be answered by reading all lines there are. */
function searched(text: string): Prisma.Sql {
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  return Prisma.sql`AND (o.name ILIKE ${like} OR (
    SELECT bool_or(l.title ILIKE ${like} OR l.sku ILIKE ${like} OR u.serial ILIKE ${like})
      FROM order_line l LEFT JOIN unit u ON u.order_line_id = l.id WHERE l.order_id = o.id))`
}
