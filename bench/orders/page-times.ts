import { days } from '#app/domain/shared/duration.ts'
import type { Portal } from '#app/infra/portal.ts'
import { listOrders } from '#app/usecases/orders/list-orders.ts'
import { readOrder } from '#app/usecases/orders/read-order.ts'

export type PageTimes = Readonly<{ what: string; p50: number; p99: number }>

const turns = 600

/** What the data of the order page and of the order list take, in ms, each turn for another customer. */
export async function pageTimes(portal: Portal): Promise<PageTimes[]> {
  const rows = await portal.db.$queryRaw<Array<{ order_id: string; customer_id: string }>>`
    SELECT o.id AS order_id, o.customer_id FROM orders o
     WHERE o.customer_id IN (SELECT id FROM customer ORDER BY md5(id::text) LIMIT ${turns})`
  const pick = (turn: number) => rows[(turn * 7_919) % rows.length] ?? { order_id: '', customer_id: '' }
  return [
    await measure('order page', (turn) => {
      const { order_id, customer_id } = pick(turn)
      return readOrder(portal.db, { orderId: order_id, customerId: customer_id })
    }),
    await measure('order list', (turn) => listOrders(portal, { customerId: pick(turn).customer_id })),
    await measure('order list, searched', (turn) =>
      listOrders(portal, { customerId: pick(turn).customer_id, filter: { search: 'mopa', year: 2024 } }),
    ),
  ]
}

async function measure(what: string, work: (turn: number) => Promise<unknown>): Promise<PageTimes> {
  const times: number[] = []
  for (let turn = 0; turn < turns * 2; turn += 1) {
    const began = performance.now()
    await work(turn)
    // The first half warms the caches of the database and of the process.
    if (turn >= turns) times.push(performance.now() - began)
  }
  times.sort((one, other) => one - other)
  return { what, p50: times[times.length >> 1] ?? NaN, p99: times[Math.floor(times.length * 0.99)] ?? NaN }
}

/** The customers that own the imported orders, as sign-in would have made them. */
export async function makeCustomers(portal: Portal): Promise<void> {
  const client = await portal.database.pool.connect()
  try {
    await client.query(`SET statement_timeout = ${days(1)}`)
    await client.query(
      `INSERT INTO customer (email, email_key) SELECT DISTINCT email, email_key FROM orders
        WHERE customer_id IS NULL ON CONFLICT DO NOTHING`,
    )
    await client.query(
      `UPDATE orders o SET customer_id = c.id FROM customer c
        WHERE c.email_key = o.email_key AND o.customer_id IS NULL`,
    )
    await client.query('VACUUM ANALYZE')
  } finally {
    await client.query('RESET statement_timeout')
    client.release()
  }
}
