import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { listSyncFaults, listSyncStandings } from '#app/infra/orders/sync-state.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { syncOrders } from '#app/usecases/orders/sync-orders.ts'
import type { Fields } from '#app/infra/shopify/values.ts'
import type { Mishap } from '#scripts/local-shop/mishaps.ts'
import { type LocalShop, startLocalShop } from '#scripts/local-shop/start.ts'
import { bigId, bigLine, bigOrder, inEuros } from '#tests/support/api-documents.ts'
import { makePortal } from '#tests/support/portal.ts'
import { emptyTables } from '#tests/support/empty-tables.ts'

let portal: Portal
let close: () => Promise<void>
let shop: LocalShop
let waitedMs = 0

beforeAll(async () => {
  shop = await startLocalShop({ shops: [{ key: 'de', currency: 'EUR', token: 'a-token' }] })
  const de = { domain: shop.origin, token: 'a-token' }
  const eu = { ...de, token: 'another' }
  ;({ portal, close } = await makePortal({ SHOPIFY_ADMIN: JSON.stringify({ de, eu }) }))
})
afterAll(async () => {
  await close()
  await shop.stop()
})
beforeEach(async () => {
  await emptyTables(portal.db, 'orders, shop_sync, shop_sync_fault')
  put([])
  shop.planned.length = 0
  shop.asked.length = 0
  shop.points().pass(60_000)
  waitedMs = 0
})

const put = (orders: readonly Fields[]) => {
  shop.shop().books.orders.length = 0
  shop.load(orders)
}
const goWrong = (mishaps: readonly Mishap[]) => mishaps.forEach((mishap) => shop.plan(mishap))
const wait = async (ms: number) => {
  waitedMs += ms
  shop.points().pass(ms)
}

const sync = (change: Partial<Parameters<typeof syncOrders>[1]> = {}) => syncOrders(portal, { store: 'de', patience: { wait }, ...change })
const names = async () => {
  const rows = await portal.db.order.findMany({ select: { name: true }, orderBy: { placedAt: 'asc' } })
  return rows.map(({ name }) => name).sort()
}
const many = (count: number) => Array.from({ length: count }, (_, at) => bigOrder(at + 1))

test('orders come in page by page with ids beyond a double, and the next sweep asks only for what changed since', async () => {
  put(many(25))
  expect(await sync()).toEqual({ done: true, seen: 25, changed: 25, bad: 0 })
  const first = await portal.db.order.findFirstOrThrow({ where: { name: '#1' }, include: { lines: true } })
  expect(first).toMatchObject({
    sourceId: '9007199254740994',
    emailKey: 'c1@customer.example',
    kind: 'bulk',
    store: 'de',
    totalMinor: 12_900n,
    shipTo: 'DE',
  })
  expect(first.lines).toMatchObject([{ sourceId: '9007199254740994', quantity: 1, paidMinor: 12_900n }])
  shop.load([bigOrder(4, { updated_at: '2026-03-02T00:00:00Z', cancelled_at: '2026-03-02T00:00:00Z' })])
  expect(await sync()).toMatchObject({ done: true, changed: 1 })
  expect(shop.asked.at(-1)).toMatchObject({ variables: { filter: "updated_at:>='2026-03-01T08:55:25.000Z'" } })
  expect(await sync()).toMatchObject({ done: true, seen: 1, changed: 0 })
  expect(shop.asked.every(({ token }) => token === 'a-token')).toBe(true)
})

test('R14 an older version from the shop changes nothing of a newer one that is here', async () => {
  put([bigOrder(1, { updated_at: '2026-03-05T00:00:00Z', phone: 'new' })])
  await sync()
  put([bigOrder(1, { updated_at: '2026-03-04T00:00:00Z', phone: 'old' })])
  expect(await sync({ fromStart: true })).toMatchObject({ done: true, seen: 1, changed: 0 })
  expect(await portal.db.order.findFirstOrThrow({ select: { phone: true } })).toEqual({ phone: 'new' })
})

test('every part of an order that is longer than a page comes whole: lines, parcels, events and refunds', async () => {
  const lines = Array.from({ length: 75 }, (_, at) => bigLine(1_000 + at))
  const parcel = (at: number) => ({
    id: bigId(at),
    status: 'success',
    shipment_status: 'in_transit',
    created_at: '2026-03-02T09:00:00Z',
    updated_at: '2026-03-02T09:00:00Z',
    tracking_company: 'Musterpaket',
    tracking_number: `D${at}`,
    line_items: lines.slice(at * 10, at * 10 + 10).map(({ id }) => ({ id, quantity: 1 })),
    events: Array.from({ length: at === 0 ? 70 : 1 }, (_event, n) => ({
      id: bigId(at * 100 + n),
      status: n === 69 ? 'delivered' : 'in_transit',
      happened_at: new Date(Date.UTC(2026, 2, 3, 0, n)).toISOString(),
      city: 'Leipzig',
      country: 'DE',
    })),
  })
  const refund = (at: number) => ({
    id: bigId(at),
    created_at: '2026-03-09T09:00:00Z',
    refund_line_items:
      at < 6
        ? [{ id: bigId(at), quantity: 1, line_item_id: lines[at]?.['id'], subtotal_set: inEuros('129.00'), total_tax_set: inEuros('0.00') }]
        : [],
  })
  put([
    bigOrder(1, {
      line_items: lines,
      fulfillments: Array.from({ length: 7 }, (_, at) => parcel(at)),
      refunds: Array.from({ length: 7 }, (_, at) => refund(at)),
    }),
  ])
  expect(await sync()).toEqual({ done: true, seen: 1, changed: 1, bad: 0 })
  const [lineCount, shipments, events, refunds] = [
    await portal.db.orderLine.count(),
    await portal.db.shipment.findMany({ orderBy: { sourceId: 'asc' } }),
    await portal.db.trackingEvent.count(),
    await portal.db.refundLine.count(),
  ]
  expect([lineCount, shipments.length, events, refunds]).toEqual([75, 7, 76, 6])
  expect(shipments[0]).toMatchObject({
    status: 'delivered',
    carrier: 'Musterpaket',
    trackings: [{ number: 'D0', url: null }],
    deliveredAt: new Date('2026-03-03T01:09:00Z'),
  })
  expect(await portal.db.shipmentLine.count()).toBe(70)
  expect(await portal.db.orderLine.count({ where: { removedQuantity: 1 } })).toBe(6)
})

test('the points are obeyed: it waits for what the next question needs and is never refused for want of them', async () => {
  put(many(100))
  const before = shop.throttled()
  expect(await sync()).toMatchObject({ done: true, seen: 100 })
  expect(shop.throttled() - before).toBe(0)
  // Ten pages of 400 points asked and 200 spent; 1 000 are there and 100 a second come back.
  expect(waitedMs).toBeGreaterThan(5_000)
  expect(waitedMs).toBeLessThan(20_000)
})

test('where others spend the points it is refused, waits for what it lacked and goes on', async () => {
  put(many(25))
  shop.points().spend(1_000)
  const before = shop.throttled()
  expect(await sync()).toMatchObject({ done: true, seen: 25 })
  expect(shop.throttled() - before).toBeGreaterThan(0)
  expect(await names()).toHaveLength(25)
})

test('a page that costs more than one question may is asked for in halves', async () => {
  put(many(12))
  goWrong([
    { code: 'MAX_COST_EXCEEDED', message: 'Query cost is 4002' },
    { code: 'MAX_COST_EXCEEDED', message: 'Query cost is 2002' },
  ])
  expect(await sync()).toMatchObject({ done: true, seen: 12 })
  expect(shop.asked.slice(0, 4).map(({ variables }) => variables['size'])).toEqual([10, 5, 2, 2])
})

test('errors of the shop, closed connections, cut pages and pages without data are tried again, each time later', async () => {
  put(many(12))
  goWrong([500, 'hang-up', 'cut', 'no-data', 429])
  expect(await sync()).toMatchObject({ done: true, seen: 12 })
  expect(waitedMs).toBe(1_000 + 2_000 + 4_000 + 8_000 + 16_000)
  expect(await names()).toHaveLength(12)
})

test('a shop that stays away ends the sweep with a fault that staff see, and the next one goes on where it was', async () => {
  put(many(30))
  goWrong(['none', 503, 503, 503, 503, 503, 503])
  expect(await sync()).toEqual({ done: false, because: 'failed', fault: 'the shop answered 503' })
  expect(await names()).toHaveLength(10)
  expect(await listSyncStandings(portal.db)).toMatchObject([
    { store: 'de', running: false, seen: 10, unfinished: true, finishedAt: null, fault: 'the shop answered 503' },
  ])
  shop.asked.length = 0
  expect(await sync()).toEqual({ done: true, seen: 20, changed: 20, bad: 0 })
  expect(shop.asked[0]).toMatchObject({ variables: { after: `gid://shopify/Order/${bigId(10)}` } })
  expect(await listSyncStandings(portal.db)).toMatchObject([{ seen: 30, unfinished: false, fault: null }])
})

test('one that was killed in the middle is taken up after its lease, at its last page, and loses nothing', async () => {
  put(many(30))
  // It gets a page in and never comes back from waiting after the next.
  goWrong(['none', 500])
  void sync({ patience: { wait: () => new Promise(() => undefined) } })
  const cursor = async () => (await portal.db.shopSync.findMany({ select: { cursor: true } }))[0]?.cursor ?? null
  await expect.poll(cursor, { timeout: 10_000 }).not.toBeNull()
  expect(await names()).toHaveLength(10)
  expect(await sync()).toEqual({ done: false, because: 'running-elsewhere' })
  await portal.db.$executeRaw`UPDATE shop_sync SET lease_until = clock_timestamp() - interval '1 second'`
  shop.asked.length = 0
  expect(await sync()).toMatchObject({ done: true })
  expect(shop.asked[0]?.variables['after']).not.toBeNull()
  expect(await names()).toHaveLength(30)
})

test('a stop in the middle leaves no fault, and the sweep goes on later', async () => {
  put(many(30))
  const stopping = new AbortController()
  const stop = async (ms: number) => {
    stopping.abort()
    await wait(ms)
  }
  shop.points().spend(900)
  expect(await sync({ patience: { wait: stop, signal: stopping.signal } })).toEqual({ done: false, because: 'stopped' })
  expect(await listSyncStandings(portal.db)).toMatchObject([{ running: false, fault: null, finishedAt: null }])
  expect(await sync()).toMatchObject({ done: true })
  expect(await names()).toHaveLength(30)
})

test('a cursor that the shop has forgotten lets the sweep begin again', async () => {
  put(many(15))
  await portal.db.$executeRaw`INSERT INTO shop_sync (store, cursor) VALUES ('de', 'long-gone')`
  expect(await sync()).toEqual({ done: true, seen: 15, changed: 15, bad: 0 })
})

test('a bad order is kept with its number and reason for staff until it is right, and the rest goes in', async () => {
  put([bigOrder(1), bigOrder(2, { currency: 'GBP', presentment_currency: 'GBP' }), bigOrder(3, { line_items: [] })])
  expect(await sync()).toEqual({ done: true, seen: 3, changed: 1, bad: 2 })
  const faults = await listSyncFaults(portal.db, null, 10)
  expect(faults.map(({ name, reasons, store }) => [name, reasons, store]).sort()).toEqual([
    ['#2', 'order.currency: GBP: no store sells in it', 'de'],
    ['#3', 'order.line_items: the order has no lines', 'de'],
  ])
  const [first] = await listSyncFaults(portal.db, null, 1)
  expect(await listSyncFaults(portal.db, first ?? null, 10)).toHaveLength(1)
  shop.load([bigOrder(2, { updated_at: '2026-03-03T00:00:00Z' })])
  await sync()
  expect((await listSyncFaults(portal.db, null, 10)).map(({ name }) => name)).toEqual(['#3'])
})

test('a token that the shop refuses is a fault at once, and a store without a shop has nothing to ask', async () => {
  expect(await sync({ store: 'eu' })).toEqual({ done: false, because: 'failed', fault: 'the shop answered 401' })
  expect(shop.asked).toHaveLength(1)
  goWrong([{ code: 'ACCESS_DENIED', message: 'Access denied for email field.' }])
  expect(await sync()).toMatchObject({ because: 'failed', fault: 'ACCESS_DENIED: Access denied for email field.' })
  expect(await sync({ store: 'us' })).toEqual({ done: false, because: 'no-shop' })
})
