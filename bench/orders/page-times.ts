import { findOrder } from '#app/infra/orders/find-order.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { listOrders } from '#app/usecases/orders/list-orders.ts'

import { orderId, ordersPerCustomer } from './made-orders.ts'

/** A database and how many made-up orders are in it. */
export type Side = Readonly<{ portal: Portal; orders: number }>

export type PageTimes = Readonly<{ what: string; p50: number; p99: number }>

/** What a page asks the database, for one order of one customer. */
export const pages: ReadonlyArray<readonly [what: string, read: (portal: Portal, order: SomeOrder) => Promise<unknown>]> = [
  ['order page', (portal, { orderId, customerId }) => findOrder(portal.db, { orderId, customerId })],
  ['order list', (portal, { customerId }) => listOrders(portal, { customerId })],
  ['order list, searched', (portal, { customerId }) => listOrders(portal, { customerId, filter: { search: 'mopa', year: 2024 } })],
]

export type SomeOrder = Readonly<{ orderId: string; customerId: string }>

const turns = 2_000
const samples = 600

/**
 * What the data of each page takes with few and with many orders, in ms: turn by turn in the one and in the other database,
 * each turn for another customer, so that whatever else the machine does meanwhile meets both.
 */
export async function pageTimes(sides: readonly Side[]): Promise<PageTimes[][]> {
  const picks = await Promise.all(sides.map(someOrders))
  const times = sides.map(() => pages.map((): number[] => []))
  for (let turn = 0; turn < turns * 2; turn += 1) {
    for (const [which, [, read]] of pages.entries()) {
      for (const [side, { portal }] of sides.entries()) {
        const orders = picks[side] ?? []
        const order = orders[(turn * 7_919) % orders.length]
        if (!order) throw new Error('there are no orders to read')
        const began = performance.now()
        await read(portal, order)
        // The first half warms the caches of the database and of the process.
        if (turn >= turns) times[side]?.[which]?.push(performance.now() - began)
      }
    }
  }
  return times.map((side) => side.map((one, which) => percentiles(pages[which]?.[0] ?? '', one)))
}

function percentiles(what: string, times: number[]): PageTimes {
  times.sort((one, other) => one - other)
  return { what, p50: times[times.length >> 1] ?? NaN, p99: times[Math.floor(times.length * 0.99)] ?? NaN }
}

/** Orders from all over the table, each of another customer as far as there are as many. */
export async function someOrders({ portal, orders }: Side): Promise<SomeOrder[]> {
  const ids = Array.from({ length: samples }, (_, at) => String(orderId(Math.floor((at * orders) / samples))))
  return portal.db.$queryRaw<SomeOrder[]>`
    SELECT o.id AS "orderId", o.customer_id AS "customerId" FROM orders o
     WHERE o.source = 'shopify' AND o.source_id = ANY (${ids}) ORDER BY o.source_id`
}

/** The customers whose orders are about to come in, as sign-in would have made them. */
export async function makeCustomers(portal: Portal, orders: number): Promise<void> {
  await portal.db.$executeRaw`
    INSERT INTO customer (email, email_key)
    SELECT e, e FROM generate_series(0, ${Math.ceil(orders / ordersPerCustomer) - 1}::int) n,
      LATERAL (SELECT 'customer' || n || '@bench.example' AS e) made`
}

/** As the database does by itself in quiet hours. */
export async function tidyUp(portal: Portal): Promise<void> {
  const client = await portal.database.pool.connect()
  try {
    await client.query('SET statement_timeout = 0')
    await client.query('VACUUM ANALYZE')
  } finally {
    await client.query('RESET statement_timeout')
    client.release()
  }
}
