import { Readable } from 'node:stream'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { keepNotice } from '#app/infra/webhooks/inbox.ts'
import { action, loader } from '#app/routes/staff.imports.tsx'
import { importOrders } from '#app/usecases/orders/import-orders.ts'
import { recordImport } from '#app/usecases/orders/record-import.ts'
import { workWebhooks } from '#app/usecases/orders/work-webhooks.ts'
import { readImports } from '#app/usecases/staff/read-imports.ts'
import { hire } from '#tests/support/case-life.ts'
import { browserRequest, contextOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'
import { shopOrder } from '#tests/support/shop-order-json.ts'
import { staffCookies, statusOf } from '#tests/support/staff-sessions.ts'

let portal: Portal
let close: () => Promise<void>
let admin: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  admin = await hire(portal, 'admin')
})
afterAll(() => close())

const importText = (text: string, source = 'orders.json') =>
  recordImport(portal, { what: 'orders', source }, (note) => importOrders(portal, { stream: Readable.from([text]), onBad: note }))

const order = (id: number) =>
  shopOrder({
    id,
    email: 'a@example.com',
    placedAt: '2026-03-01T09:00:00Z',
    deliveredAt: null,
    lines: [{ id: id * 7, sku: 'CLAMP', price: '10.00' }],
  })

test('an import leaves its counts and what was wrong, and no word of what the documents said', async () => {
  const bad = { ...order(2), currency: 'XYZ', email: 'secret@example.com', name: '#BAD-2' }
  await importText(`${JSON.stringify(order(1))}\n${JSON.stringify(bad)}`)
  const [run] = (await readImports(portal, null, null)).imports
  expect(run).toMatchObject({
    what: 'orders',
    source: 'orders.json',
    state: 'done',
    counts: { documents: 2, added: 1, bad: 1 },
    faultsLeftOut: 0,
    faults: [{ number: 2, name: '#BAD-2', reasons: [expect.any(String)] }],
  })
  expect(JSON.stringify(run)).not.toContain('secret@example.com')
})

test('one that stops half-way says so, and the first hundred faults are kept', async () => {
  const broken = recordImport(portal, { what: 'orders', source: 'cut.json' }, () => Promise.reject(new Error('the disk is gone')))
  await expect(broken).rejects.toThrow('the disk is gone')
  expect((await readImports(portal, null, null)).imports[0]).toMatchObject({ state: 'failed', counts: {} })
  await importText(Array.from({ length: 103 }, (_, place) => JSON.stringify({ id: place, name: `#${place}` })).join('\n'), 'bad.json')
  const [run] = (await readImports(portal, null, null)).imports
  expect([run?.faults.length, run?.faultsLeftOut, run?.counts['bad']]).toEqual([100, 3, 103])
})

test('one that began over a day ago and never said how it ended counts as lost', async () => {
  await portal.db
    .$executeRaw`INSERT INTO import_run (what, source, started_at) VALUES ('orders', 'old.json', clock_timestamp() - interval '25 hours')`
  await portal.db
    .$executeRaw`INSERT INTO import_run (what, source, started_at) VALUES ('orders', 'now.json', clock_timestamp() - interval '23 hours')`
  const { imports } = await readImports(portal, null, null)
  expect(
    imports
      .filter(({ source }) => /old|now/.test(source))
      .map(({ source, state }) => [source, state])
      .sort(),
  ).toEqual([
    ['now.json', 'running'],
    ['old.json', 'lost'],
  ])
})

const idOf = (n: number) => n.toString(16).padStart(64, '0')
const keep = (n: number, body: string, topic = 'orders/create') =>
  keepNotice(portal.database.pool, { id: idOf(n), topic, shop: 'em-smart.test', body: Buffer.from(body) })

async function post(staffId: string, form: Record<string, string>) {
  const cookies = await staffCookies(portal, staffId)
  return statusOf(action({ request: browserRequest('/staff/imports', cookies, form), context: contextOf(portal), params: {} }))
}

test('a faulty notice is shown without its body, tried again by a person, or closed by hand with its body let go', async () => {
  await keep(1, JSON.stringify({ ...order(7), currency: 'XYZ', email: 'secret@example.com' }))
  await workWebhooks(portal)
  const { deliveries } = await readImports(portal, 'bad', null)
  expect(deliveries).toMatchObject([{ id: idOf(1), topic: 'orders/create', state: 'bad', attempts: 1, fault: expect.any(String) }])
  expect(JSON.stringify(deliveries)).not.toContain('secret@example.com')

  expect(await post(admin, { id: idOf(1), intent: 'retry' })).toEqual([303, '/staff/imports?again'])
  expect(await workWebhooks(portal)).toBe(1)
  expect((await readImports(portal, 'bad', null)).deliveries).toMatchObject([{ attempts: 2 }])

  expect(await post(admin, { id: idOf(1), intent: 'close' })).toEqual([303, '/staff/imports?closed'])
  const row = await portal.db.webhookDelivery.findUniqueOrThrow({ where: { id: idOf(1) }, select: { state: true, body: true } })
  expect(row).toEqual({ state: 'ignored', body: null })
  expect(await post(admin, { id: idOf(1), intent: 'retry' })).toEqual([303, '/staff/imports?moved'])
  const trail = await portal.db.auditEntry.findMany({
    where: { objectId: idOf(1) },
    orderBy: { id: 'asc' },
    select: { action: true, actorId: true },
  })
  expect(trail).toEqual([
    { action: 'webhook.retry', actorId: admin },
    { action: 'webhook.close', actorId: admin },
  ])
})

test('a notice that is worked right now is not tried again beside it', async () => {
  await keep(2, '{}')
  await portal.db.$executeRaw`UPDATE webhook_delivery SET lease_until = clock_timestamp() + interval '1 minute' WHERE id = ${idOf(2)}`
  expect(await post(admin, { id: idOf(2), intent: 'retry' })).toEqual([303, '/staff/imports?moved'])
  await portal.db.$executeRaw`UPDATE webhook_delivery SET lease_until = clock_timestamp() - interval '1 second' WHERE id = ${idOf(2)}`
  expect(await post(admin, { id: idOf(2), intent: 'retry' })).toEqual([303, '/staff/imports?again'])
})

test('pages of notices follow one another, and every role sees them while agents change nothing', async () => {
  await portal.db.$executeRaw`
    INSERT INTO webhook_delivery (id, topic, body, state, received_at)
    SELECT lpad(to_hex(n + 4096), 64, '0'), 'orders/updated', 'x', 'bad', '2026-01-01T00:00:00Z' FROM generate_series(1, 70) n`
  const seen: string[] = []
  for (let after: Parameters<typeof readImports>[2] = null; ;) {
    const page = await readImports(portal, 'bad', after)
    seen.push(...page.deliveries.map(({ id }) => id))
    if (!page.next) break
    after = page.next
  }
  expect([seen.length, new Set(seen).size]).toEqual([70, 70])
  const agent = await hire(portal, 'agent')
  const cookies = await staffCookies(portal, agent)
  expect(await loader({ request: browserRequest('/staff/imports', cookies), context: contextOf(portal), params: {} })).toMatchObject({
    mayAct: false,
  })
  expect(await post(agent, { id: idOf(2), intent: 'retry' })).toEqual([403, null])
})

test('what a sweep could not take in stands beside how far it is', async () => {
  await portal.db
    .$executeRaw`INSERT INTO shop_sync (store, seen, started_at, fault, fault_at) VALUES ('de', 12, now(), 'the shop does not answer', now())`
  await portal.db.$executeRaw`INSERT INTO shop_sync_fault (store, source_id, name, reasons) VALUES ('de', '1', '#DE-1', 'no currency')`
  const found = await readImports(portal, null, null)
  expect(found.syncs).toMatchObject([{ store: 'de', seen: 12, fault: 'the shop does not answer' }])
  expect(found.faults).toEqual([{ store: 'de', sourceId: '1', name: '#DE-1', reasons: 'no currency' }])
})
