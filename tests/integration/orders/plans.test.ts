import { afterAll, beforeAll, expect, test } from 'vitest'

import { systemClock } from '#app/infra/shared/clock.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import { openPortal, type Portal } from '#app/infra/shared/portal.ts'
import { findMissing } from '#app/usecases/orders/ask-for-order.ts'
import { importOrders } from '#app/usecases/orders/import-orders.ts'
import { listOrders } from '#app/usecases/orders/list-orders.ts'
import { listUnmatched } from '#app/usecases/orders/match-order.ts'
import { readMachines } from '#app/usecases/warranty/read-machines.ts'
import { workWebhooks } from '#app/usecases/orders/work-webhooks.ts'
import { makeDatabase } from '#tests/support/database.ts'
import { testSettings } from '#tests/support/portal.ts'
import { shopFulfilment, shopLine, shopOrder } from '#tests/support/shop-order.ts'

let database: Awaited<ReturnType<typeof makeDatabase>>
let portal: Portal
let customerId: string
let plans: string[] = []

/** Every statement of this database tells its plan, and reads a table from end to end only where it has to. */
const tellPlans = [
  `session_preload_libraries = 'auto_explain'`,
  'auto_explain.log_min_duration = 0',
  `auto_explain.log_level = 'notice'`,
  'enable_seqscan = off',
]

beforeAll(async () => {
  database = await makeDatabase()
  const name = new URL(database.url).pathname.slice(1)
  const setUp = openPortal(testSettings(database.url), systemClock)
  const customer = await setUp.db.customer.create({ data: { email: 'c0@demo.example', emailKey: 'c0@demo.example' }, select: { id: true } })
  customerId = customer.id
  await importOrders(setUp, { stream: manyOrders() })
  await setUp.db.$executeRawUnsafe('ANALYZE')
  for (const setting of tellPlans) await setUp.db.$executeRawUnsafe(`ALTER DATABASE ${name} SET ${setting}`)
  await setUp.database.close()
  portal = openPortal(testSettings(database.url), systemClock)
  portal.database.pool.on('connect', (client) => {
    client.on('notice', ({ message }) => plans.push(message ?? ''))
  })
})
afterAll(async () => {
  await portal.database.close()
  await database.drop()
})

async function* manyOrders() {
  for (let id = 1; id <= 1_000; id += 1) {
    const order = shopOrder({
      id,
      name: `#${id}`,
      email: `c${id % 100}@demo.example`,
      line_items: [shopLine({ id: id * 10 })],
      fulfillments: [shopFulfilment({ id: id * 10, order_id: id, line_items: [{ id: id * 10, quantity: 1 }] })],
    })
    yield `${JSON.stringify(order)}\n`
  }
}

/** The plans of what `work` asked the database. */
async function plansOf(work: () => Promise<unknown>): Promise<string[]> {
  plans = []
  await work()
  const told = plans.filter((plan) => plan.includes('Query Text'))
  expect(told.length).toBeGreaterThan(0)
  return told
}

const scans = (told: readonly string[]) => told.flatMap((plan) => plan.match(/Seq Scan on \w+/g) ?? [])

test('the order page, the order list, its next page and the machines read only by indexes', async () => {
  const first = await listOrders(portal, { customerId, limit: 5 })
  const orderId = first.orders[0]?.id ?? ''
  expect(first.orders).toHaveLength(5)
  expect(scans(await plansOf(() => findOrder(portal.db, { customerId, orderId })))).toEqual([])
  expect(scans(await plansOf(() => listOrders(portal, { customerId })))).toEqual([])
  expect(scans(await plansOf(() => listOrders(portal, { customerId, limit: 5, after: first.next })))).toEqual([])
  expect(scans(await plansOf(() => listOrders(portal, { customerId, filter: { search: 'pump', year: 2026 } })))).toEqual([])
  expect(scans(await plansOf(() => listOrders(portal, { customerId, filter: { underWay: true } })))).toEqual([])
  expect(scans(await plansOf(() => readMachines(portal, customerId)))).toEqual([])
})

test('a missing order is looked up, and those without an address are listed, only by indexes', async () => {
  const asked = { customerId, number: '7', proof: { kind: 'postcode', postcode: '0' }, flow: 'x' } as const
  expect(scans(await plansOf(() => findMissing(portal.db, asked)))).toEqual([])
  const told = await plansOf(() => listUnmatched(portal, '2026-03-01T00:00:00.000Z~11111111-1111-4111-8111-111111111111'))
  expect(told.join('\n')).toContain('Index Scan using orders_unmatched')
  expect(scans(told)).toEqual([])
})

test('an import and the work on notices read only by indexes', async () => {
  async function* one() {
    yield JSON.stringify(shopOrder({ id: 7, updated_at: '2026-04-01T00:00:00Z', line_items: [shopLine({ id: 70, quantity: 2 })] }))
  }
  expect(scans(await plansOf(() => importOrders(portal, { stream: one() })))).toEqual([])
  expect(scans(await plansOf(() => workWebhooks(portal)))).toEqual([])
})
