import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { testEnvironment } from '#tests/support/portal.ts'
import { makeDatabase } from '#tests/support/database.ts'
import { shopHistory } from '#tests/support/shop-history.ts'
import { Client } from 'pg'

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
const deliveries = 1_000
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'em-smart-replay-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test(`1 000 shuffled and doubled notices to two processes leave what the ordered ones leave (SEED=${seed})`, async () => {
  const inOrder = Array.from({ length: 60 }, (_, at) => shopHistory(at + 1))
    .flat()
    .map((told) => JSON.stringify(told))
  const next = chance(seed)
  const doubled = Array.from({ length: deliveries - inOrder.length }, () => inOrder[next(inOrder.length)] ?? '')
  const shuffled = shuffle([...inOrder, ...doubled], next)
  expect(shuffled).toHaveLength(deliveries)

  const [ordered, disordered] = await Promise.all([makeDatabase(), makeDatabase()])
  try {
    await replay(ordered.url, inOrder)
    await Promise.all([replay(disordered.url, shuffled.slice(0, 500)), replay(disordered.url, shuffled.slice(500))])
    const expected = await dump(ordered.url)
    expect(JSON.stringify(expected).length).toBeGreaterThan(100_000)
    expect(await dump(disordered.url)).toEqual(expected)
  } finally {
    await Promise.all([ordered.drop(), disordered.drop()])
  }
}, 180_000)

let files = 0

function replay(databaseUrl: string, notices: readonly string[]): Promise<void> {
  const file = join(folder, `${(files += 1)}.ndjson`)
  writeFileSync(file, notices.join('\n'))
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/replay-webhooks.ts', file], {
    env: { ...process.env, ...testEnvironment(databaseUrl, { SHOPIFY_WEBHOOK_SECRETS: 'replayed' }) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return new Promise((done, failed) => {
    child.on('error', failed)
    child.on('exit', (code) => (code === 0 ? done() : failed(new Error(`the replaying process ended with ${code}`))))
  })
}

/** Everything but the ids that each database makes for itself and when it heard. */
async function dump(databaseUrl: string): Promise<unknown> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query(`
    SELECT to_jsonb(o) - 'id' - 'imported_at' AS "order",
           (SELECT jsonb_agg(to_jsonb(l) - 'id' - 'order_id' || jsonb_build_object('refunds',
               (SELECT jsonb_agg(to_jsonb(r) - 'order_line_id' ORDER BY r.source_id) FROM refund_line r WHERE r.order_line_id = l.id))
               ORDER BY l.source_id) FROM order_line l WHERE l.order_id = o.id) AS lines,
           (SELECT jsonb_agg(to_jsonb(b) - 'id' - 'order_id' ORDER BY b.source_id) FROM shop_refund b WHERE b.order_id = o.id) AS refunds,
           (SELECT jsonb_agg(to_jsonb(s) - 'id' - 'order_id' || jsonb_build_object(
               'lines', (SELECT jsonb_agg(jsonb_build_array(l.source_id, sl.quantity) ORDER BY l.source_id)
                           FROM shipment_line sl JOIN order_line l ON l.id = sl.order_line_id WHERE sl.shipment_id = s.id),
               'events', (SELECT jsonb_agg(to_jsonb(e) - 'id' - 'shipment_id' ORDER BY e.source_id)
                            FROM tracking_event e WHERE e.shipment_id = s.id)) ORDER BY s.source_id)
              FROM shipment s WHERE s.order_id = o.id) AS shipments
      FROM orders o ORDER BY o.source_id`)
  await client.end()
  return rows
}

/** A small generator of our own, so that a failure can be run again with its seed. */
function chance(start: number): (below: number) => number {
  let state = start + 1
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

function shuffle<Item>(items: readonly Item[], next: (below: number) => number): Item[] {
  const shuffled = [...items]
  for (let at = shuffled.length - 1; at > 0; at -= 1) {
    const other = next(at + 1)
    const held = shuffled[at] as Item
    shuffled[at] = shuffled[other] as Item
    shuffled[other] = held
  }
  return shuffled
}
