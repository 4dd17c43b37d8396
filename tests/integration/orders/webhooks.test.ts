import { createHmac } from 'node:crypto'

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { action } from '#app/routes/webhooks.shopify.ts'
import { receiveWebhook } from '#app/usecases/orders/receive-webhook.ts'
import { startWebhookWorker } from '#app/usecases/orders/webhook-worker.ts'
import { workWebhooks } from '#app/usecases/orders/work-webhooks.ts'
import { contextOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'
import { shopEvent, shopFulfilment, shopLine, shopOrder } from '#tests/support/shop-order.ts'
import { emptyTables } from '#tests/support/empty-tables.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => ({ portal, close } = await makePortal({ SHOPIFY_WEBHOOK_SECRETS: 'new-secret, old-secret' })))
afterAll(() => close())
beforeEach(() => emptyTables(portal.db, 'orders, webhook_delivery'))

const sign = (body: Buffer, secret: string) => createHmac('sha256', secret).update(body).digest('base64')

function tell(document: unknown, secret = 'new-secret') {
  const body = Buffer.from(typeof document === 'string' ? document : JSON.stringify(document))
  return receiveWebhook(portal, { body, signature: sign(body, secret), topic: 'orders/updated', shop: 'demo.example' })
}

const states = async () => {
  const kept = await portal.db.webhookDelivery.findMany({ select: { state: true } })
  return kept.map(({ state }) => state).sort()
}

test('a notice signed with the current secret or the one before it is kept', async () => {
  expect(await tell(shopOrder())).toEqual({ done: true, isNew: true })
  expect(await tell(shopOrder({ phone: '1' }), 'old-secret')).toEqual({ done: true, isNew: true })
})

test('F16 one without a signature, with another one or with a changed body is refused and not kept', async () => {
  const body = Buffer.from(JSON.stringify(shopOrder()))
  const input = { body, signature: sign(body, 'new-secret'), topic: null, shop: null }
  for (const wrong of [
    { ...input, signature: null },
    { ...input, signature: '' },
    { ...input, signature: sign(body, 'other') },
    { ...input, body: Buffer.concat([body, Buffer.from(' ')]) },
  ])
    expect(await receiveWebhook(portal, wrong)).toEqual({ done: false, because: 'not-signed' })
  expect(await states()).toEqual([])
})

test('where no secret is set every notice is refused', async () => {
  const unset = { ...portal, settings: { ...portal.settings, webhookSecrets: [] } }
  const body = Buffer.from('{}')
  const input = { body, signature: sign(body, ''), topic: null, shop: null }
  expect(await receiveWebhook(unset, input)).toEqual({ done: false, because: 'not-signed' })
})

test('F16 the same notice again, also after it was worked, has no effect', async () => {
  await tell(shopOrder())
  await workWebhooks(portal)
  const before = await portal.db.order.findMany()
  expect(await tell(shopOrder())).toEqual({ done: true, isNew: false })
  expect(await workWebhooks(portal)).toBe(0)
  expect(await portal.db.order.findMany()).toEqual(before)
})

test('what comes before its order waits for it', async () => {
  await tell(shopEvent())
  await tell(shopFulfilment())
  await workWebhooks(portal)
  expect(await states()).toEqual(['waiting', 'waiting'])
  await tell(shopOrder())
  await workWebhooks(portal)
  await workWebhooks(portal)
  expect(await states()).toEqual(['done', 'done', 'done'])
  const [shipment] = await portal.db.shipment.findMany({ select: { status: true, deliveredAt: true } })
  expect(shipment).toEqual({ status: 'delivered', deliveredAt: new Date('2026-03-05T12:00:00Z') })
})

test('a notice that cannot be read is kept with its reason, and one that is nothing to us is let go', async () => {
  await tell(shopOrder({ currency: 'GBP', presentment_currency: 'GBP' }))
  await tell('{"id": 5')
  await tell({ id: 1, title: 'A product' })
  await workWebhooks(portal)
  const kept = await portal.db.webhookDelivery.findMany({ select: { state: true, fault: true, body: true }, orderBy: { fault: 'asc' } })
  expect(kept.map(({ state, fault, body }) => [state, fault, body === null])).toEqual([
    ['bad', expect.stringContaining('not valid JSON'), false],
    ['bad', 'order.currency: GBP: no store sells in it', false],
    ['ignored', null, true],
  ])
})

test('a notice that the database refuses spoils no other', async () => {
  await tell(shopOrder({ id: 1, line_items: [shopLine({ sku: 'x'.repeat(3) }), shopLine({ id: 2, quantity: 500, price: '9999999.00' })] }))
  await tell(shopOrder())
  await workWebhooks(portal)
  expect(await states()).toEqual(['bad', 'done'])
})

test('a worker takes up what a dead one had claimed once its lease is over', async () => {
  await tell(shopOrder())
  await portal.db.$executeRaw`
    UPDATE webhook_delivery SET attempts = 1, lease_until = clock_timestamp() + interval '1 minute'`
  expect(await workWebhooks(portal)).toBe(0)
  await portal.db.$executeRaw`UPDATE webhook_delivery SET lease_until = clock_timestamp() - interval '1 second'`
  expect(await workWebhooks(portal)).toBe(1)
  expect(await states()).toEqual(['done'])
})

test('the worker works by itself until it is stopped', async () => {
  const worker = startWebhookWorker(portal, 10)
  await tell(shopOrder())
  await expect.poll(states, { timeout: 10_000 }).toEqual(['done'])
  await worker.stop()
  await tell(shopOrder({ phone: '2' }))
  expect(await states()).toEqual(['done', 'queued'])
})

test('F16 over HTTP a signed notice is answered with 200, told again too, and any other with 401', async () => {
  const post = (body: string, signature: string) => {
    const request = new Request('http://localhost:4000/webhooks/shopify', {
      method: 'POST',
      body,
      headers: { 'X-Shopify-Hmac-Sha256': signature, 'X-Shopify-Topic': 'orders/create' },
    })
    return action({ request, params: {}, context: contextOf(portal) })
  }
  const body = JSON.stringify(shopOrder({ note: 'Zoë' }))
  const signature = sign(Buffer.from(body), 'new-secret')
  expect((await post(body, signature)).status).toBe(200)
  expect((await post(body, signature)).status).toBe(200)
  expect((await post(`${body} `, signature)).status).toBe(401)
  expect(await states()).toEqual(['queued'])
})
