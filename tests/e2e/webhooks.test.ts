import { createHmac } from 'node:crypto'

import { Client } from 'pg'

import { shopOrder } from '#tests/support/shop-order-json.ts'

import { daysAgo } from './support/journeys.ts'
import { formerWebhookSecret, webhookSecret } from './support/portal-process.ts'
import { expect, test } from './support/portal-test.ts'

const order = (id: number) =>
  JSON.stringify(
    shopOrder({
      id,
      email: `hook${id}@example.com`,
      placedAt: daysAgo(3),
      deliveredAt: null,
      lines: [{ id: id * 10, sku: 'CLAMP', title: 'Zwinge für Łódź', price: '34.00' }],
    }),
  )

const hmac = (body: string | Buffer, secret: string) => createHmac('sha256', secret).update(body).digest('base64')

async function post(origin: string, body: string | Buffer, signature: string | null, more: Record<string, string> = {}): Promise<number> {
  const headers = {
    'Content-Type': 'application/json',
    'X-Shopify-Topic': 'orders/create',
    ...(signature === null ? {} : { 'X-Shopify-Hmac-Sha256': signature }),
    ...more,
  }
  const answer = await fetch(`${origin}/webhooks/shopify`, {
    method: 'POST',
    body: typeof body === 'string' ? body : new Uint8Array(body),
    headers,
  })
  await answer.arrayBuffer()
  return answer.status
}

async function ordersIn(databaseUrl: string, ids: readonly number[]): Promise<string[]> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ source_id: string }>('SELECT source_id FROM orders WHERE source_id = ANY ($1) ORDER BY source_id', [
    ids.map(String),
  ])
  await client.end()
  return rows.map(({ source_id }) => source_id)
}

test('F16 the running server takes what either secret signed, byte for byte, and nothing else', async ({ portal }) => {
  const { origin } = portal
  const [now, former, twice] = [order(1_210), order(1_211), order(1_212)]
  expect(await post(origin, now, hmac(now, webhookSecret))).toBe(200)
  expect(await post(origin, former, hmac(former, formerWebhookSecret))).toBe(200)
  // Spaces and key order are part of what was signed.
  const spaced = JSON.stringify(JSON.parse(twice), null, 2)
  expect(await post(origin, spaced, hmac(spaced, webhookSecret))).toBe(200)
  expect(await post(origin, spaced, hmac(spaced, webhookSecret))).toBe(200)
  expect(
    await post(origin, spaced, hmac(spaced, webhookSecret), { 'X-Shopify-Topic': 'orders/updated', 'X-Shopify-Webhook-Id': 'another' }),
  ).toBe(200)

  const forged = order(1_213)
  const signed = hmac(forged, webhookSecret)
  expect(await post(origin, `${forged} `, signed)).toBe(401)
  expect(await post(origin, forged, hmac(forged, 'guess'))).toBe(401)
  expect(await post(origin, forged, null)).toBe(401)
  expect(await post(origin, forged, Buffer.from(signed, 'base64').toString('hex'))).toBe(401)
  expect(await post(origin, Buffer.from(forged, 'utf16le'), signed)).toBe(401)
  expect((await fetch(`${origin}/webhooks/shopify`)).status).toBe(405)

  await expect.poll(() => ordersIn(portal.databaseUrl, [1_210, 1_211, 1_212, 1_213]), { timeout: 15_000 }).toEqual(['1210', '1211', '1212'])
})
