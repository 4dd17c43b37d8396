import type { OrderView } from '#app/domain/orders/order-view.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { instant } from '#app/infra/db/instant.ts'
import { query, type Source } from '#app/infra/db/prepared.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'

import { isUuid } from './ids.ts'
import { CASES, GIVEN_BACK, LAST_PARCEL, LINES, SHIPMENTS, SHIPPING_REFUNDED, SHOP_REFUNDED, TOLD } from './order-sql.ts'
import { orderShape } from './order-shape.ts'
import { toOrderView } from './to-order-view.ts'

const ORDER = Prisma.sql`
  json_build_object(
    'id', o.id, 'name', o.name, 'store', o.store, 'channel', o.channel, 'kind', o.kind,
    'currency', o.currency, 'shipTo', o.ship_to, 'shipAddress', o.ship_address, 'email', o.email, 'phone', o.phone,
    'test', o.test,
    'placedAt', ${instant('o.placed_at')}, 'cancelledAt', ${instant('o.cancelled_at')},
    'overTheCounter', o.over_the_counter, 'now', ${instant('clock_timestamp()')},
    'total', o.total_minor, 'shipping', o.shipping_minor, 'received', o.received_minor,
    'givenBack', ${GIVEN_BACK}, 'shopRefunded', ${SHOP_REFUNDED}, 'shippingRefunded', ${SHIPPING_REFUNDED},
    'moneyFaults', o.money_faults, 'status', p.status,
    'shippedAt', ${instant('p.shipped_at')}, 'deliveredAt', ${instant('p.delivered_at')},
    'toldAt', ${instant('o.imported_at')}, 'lines', ${LINES}, 'shipments', ${SHIPMENTS},
    'cases', ${CASES}) AS "order"
  FROM orders o LEFT JOIN ${LAST_PARCEL} p ON true JOIN ${TOLD} told ON true`

const orderRow = rowShape('order', { order: orderShape })
const machineOrderRow = rowShape('order with a machine', { order: orderShape })

export type OrderKey =
  | Readonly<{ orderId: string; customerId: string }>
  /** Staff see every customer's. */
  | Readonly<{ orderId: string; staff: true }>

/** The order with that id, or null where there is none or it is another customer's: both look the same. */
export async function findOrder(source: Source, key: OrderKey): Promise<OrderView | null> {
  return (await findOrderNow(source, key))?.order ?? null
}

/** The same, with what the database's clock said then: ISO in UTC with three decimals. */
export async function findOrderNow(source: Source, key: OrderKey): Promise<Readonly<{ order: OrderView; now: string }> | null> {
  if (!isUuid(key.orderId)) return null
  const whose = 'customerId' in key ? Prisma.sql`AND o.customer_id = ${key.customerId}::uuid` : Prisma.empty
  const rows = await query(
    source,
    orderRow,
    Prisma.sql`
    SELECT ${ORDER} WHERE o.id = ${key.orderId}::uuid ${whose}`,
  )
  return rows[0] ? { order: toOrderView(rows[0].order), now: rows[0].order.now } : null
}

/** Every order of the customer that holds a machine, newest first. */
export async function findOrdersWithMachines(db: Db, customerId: string): Promise<OrderView[]> {
  const rows = await readRows(db, machineOrderRow)`
    SELECT ${ORDER}
     WHERE o.customer_id = ${customerId}::uuid AND o.cancelled_at IS NULL
       AND EXISTS (SELECT 1 FROM order_line l JOIN unit u ON u.order_line_id = l.id WHERE l.order_id = o.id)
     ORDER BY o.placed_at DESC, o.id`
  return rows.map((row) => toOrderView(row.order))
}
