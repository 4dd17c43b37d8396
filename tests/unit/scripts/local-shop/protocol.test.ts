import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { readOrdersPage } from '#app/infra/shopify/admin/read-orders-page.ts'
import { openShopClient, type ShopFault } from '#app/infra/shopify/admin/shop-client.ts'
import { readOrder } from '#app/infra/shopify/read-order.ts'
import { isSigned } from '#app/infra/webhooks/signature.ts'
import { readNotice } from '#app/infra/webhooks/read-notice.ts'
import { payInvoice, refundByHand, shipOrder } from '#scripts/local-shop/by-hand.ts'
import { type LocalShop, startLocalShop } from '#scripts/local-shop/start.ts'
import { askLocalShop } from '#tests/support/ask-local-shop.ts'
import { shopOrder } from '#tests/support/shop-order-json.ts'

let shop: LocalShop
beforeEach(async () => {
  shop = await startLocalShop()
})
afterEach(() => shop.stop())

const order = (id: number, deliveredAt: string | null = null) =>
  shopOrder({
    id,
    lines: [{ id: id * 10, sku: 'MOPA-60W', price: '500.00', discount: '0.01' }],
    placedAt: '2026-03-01T09:00:00Z',
    deliveredAt,
  })
const gid = (id: number) => `gid://shopify/Order/${id}`
const TAG = 'mutation ($id: ID!) { tagsAdd(id: $id, tags: ["portal-return"]) { userErrors { message } } }'

test('what the schema does not have, or wants otherwise, is refused in GraphQL’s own words', async () => {
  const unknown = await askLocalShop(shop, '{ order(id: "gid://shopify/Order/1") { colour } }')
  expect(unknown).toMatchObject({ status: 200, errors: ['Cannot query field "colour" on type "Order".'] })
  const missing = await askLocalShop(shop, 'mutation { orderCancel(orderId: "gid://shopify/Order/1", reason: CUSTOMER) { job { id } } }')
  expect(missing.errors).toEqual(['Field "orderCancel" argument "restock" of type "Boolean!" is required, but it was not provided.'])
  const wrong = await askLocalShop(shop, TAG, { id: null })
  expect(wrong.errors).toEqual(['Variable "$id" of non-null type "ID!" must not be null.'])
  const notKept = await askLocalShop(shop, '{ shop { shopOwnerName } }')
  expect(notKept.errors).toEqual(['The local shop does not keep Shop.shopOwnerName'])
})

test('a version that there is none of, and a token that it did not give', async () => {
  expect(await askLocalShop(shop, '{ shop { name } }', {}, { version: '2019-01' })).toMatchObject({ status: 404, errors: ['Not Found'] })
  expect(await askLocalShop(shop, '{ shop { name } }', {}, { token: 'another' })).toMatchObject({ status: 401 })
  for (const version of ['2026-04', '2026-07', '2026-10'])
    expect(await askLocalShop(shop, '{ shop { currencyCode } }', {}, { version })).toMatchObject({
      data: { shop: { currencyCode: 'EUR' } },
    })
})

test('the points are told, run out and come back', async () => {
  shop.load([order(1)])
  const { extensions } = await askLocalShop(shop, TAG, { id: gid(1) })
  expect(extensions).toMatchObject({ cost: { requestedQueryCost: 10, throttleStatus: { maximumAvailable: 1_000, restoreRate: 100 } } })
  shop.points().spend(1_000)
  expect(await askLocalShop(shop, '{ orders(first: 100) { nodes { id } } }')).toMatchObject({ status: 200, errors: ['Throttled'] })
  shop.points().pass(10_000)
  expect((await askLocalShop(shop, '{ orders(first: 100) { nodes { id } } }')).errors).toEqual([])
  expect(
    (
      await askLocalShop(
        shop,
        '{ orders(first: 250) { nodes { lineItems(first: 9) { nodes { taxLines { title } } pageInfo { endCursor } } } } }',
      )
    ).errors,
  ).toEqual(['Query cost is 1250, which exceeds the single query max cost limit (1000).'])
})

test('a connection that closes before the shop acted changes nothing, one that closes after it does not say what was done', async () => {
  const [one] = shop.load([order(1)])
  shop.plan('hang-up', 'tagsAdd')
  await expect(askLocalShop(shop, TAG, { id: gid(1) })).rejects.toThrow()
  expect(one?.tags).toEqual([])
  shop.plan('hang-up-after', 'tagsAdd')
  expect((await askLocalShop(shop, '{ shop { name } }')).errors).toEqual([])
  await expect(askLocalShop(shop, TAG, { id: gid(1) })).rejects.toThrow()
  expect(one?.tags).toEqual(['portal-return'])
})

test('a no in given words changes nothing, and an answer can be made to wait', async () => {
  const [one] = shop.load([order(1)])
  shop.plan({ userError: { message: 'Not today.' } }, 'tagsAdd')
  expect((await askLocalShop(shop, TAG, { id: gid(1) })).data).toEqual({ tagsAdd: { userErrors: [{ message: 'Not today.' }] } })
  expect(one?.tags).toEqual([])
  let release = () => undefined as void
  shop.plan({ when: 'after', until: new Promise<void>((resolve) => (release = resolve)) })
  const waiting = askLocalShop(shop, TAG, { id: gid(1) })
  await expect.poll(() => one?.tags).toEqual(['portal-return'])
  release()
  expect((await waiting).errors).toEqual([])
})

test('the portal reads from it what it was given, and the money fits together after a refund', async () => {
  const client = openShopClient({ endpoint: `${shop.origin}/admin/api/2026-10/graphql.json`, token: shop.tokenOf() })
  shop.load([order(1), order(2, '2026-03-05T09:00:00Z')])
  refundByHand(shop.shop(), gid(2), 4_999)
  const page = await readOrdersPage(client, { size: 10, after: null, since: null })
  const read = page.orders.map(({ document }) => readOrder(document))
  expect(read).toMatchObject([
    { ok: true, order: { name: '#1', receivedMinor: 49_999, refundedMinor: 0, moneyFaults: [], shipments: [] } },
    { ok: true, order: { name: '#2', receivedMinor: 49_999, refundedMinor: 4_999, moneyFaults: [], shipments: [{ events: [{}] }] } },
  ])
  const wrong = openShopClient({ endpoint: `${shop.origin}/admin/api/2026-10/graphql.json`, token: 'another' })
  const fault = await wrong.ask('orders', { size: 1, after: null, filter: null }).catch((thrown: ShopFault) => thrown.message)
  expect(fault).toBe('the shop answered 401')
})

const DRAFT = `mutation ($input: DraftOrderInput!) { draftOrderCreate(input: $input) { draftOrder { id invoiceUrl } userErrors { field message } } }`

test('an invoice is paid on the shop’s page, once, and becomes an order', async () => {
  expect((await askLocalShop(shop, DRAFT, { input: { lineItems: [] } })).data).toMatchObject({
    draftOrderCreate: { draftOrder: null, userErrors: [{ message: 'Add at least 1 product' }] },
  })
  const price = { amount: '12.50', currencyCode: 'EUR' }
  const lineItems = [{ title: 'Repair', quantity: 1, requiresShipping: false, originalUnitPriceWithCurrency: price }]
  await askLocalShop(shop, DRAFT, { input: { email: 'c@customer.example', tags: ['command-7'], lineItems } })
  const found = await askLocalShop(
    shop,
    '{ draftOrders(first: 5, query: "tag:command-7") { nodes { id status invoiceUrl order { id } } } }',
  )
  const [draft] = shop.shop().books.drafts
  expect(found.data).toEqual({
    draftOrders: { nodes: [{ id: draft?.id, status: 'OPEN', invoiceUrl: `${shop.origin}/invoice/${draft?.token}`, order: null }] },
  })
  const page = await fetch(`${shop.origin}/invoice/${draft?.token}`)
  expect(await page.text()).toContain('Pay 12.50 EUR')
  const paid = await fetch(`${shop.origin}/invoice/${draft?.token}`, { method: 'POST' })
  expect(await paid.text()).toContain('Paid.')
  expect(payInvoice(shop.shop(), draft?.token ?? '').errors).not.toBeNull()
  expect(shop.shop().books.orders).toMatchObject([{ tags: ['command-7'], total: { presentment: 1_250 } }])
  const topics = ['draft_orders/create', 'orders/create', 'orders/paid', 'draft_orders/update']
  expect(shop.notices.told.map(({ topic }) => topic)).toEqual(topics)
})

test('what happens is told in order, signed, again where it was not taken, and the portal reads it', async () => {
  const secret = 'a-secret'
  const heard: Array<Readonly<{ topic: unknown; body: string; signed: boolean }>> = []
  let refusals = 1
  const listener = createServer((request, response) => {
    void text(request).then((body) => {
      if (refusals-- > 0) return response.writeHead(503).end()
      const signature = request.headers['x-shopify-hmac-sha256']
      const signed = isSigned(Buffer.from(body), typeof signature === 'string' ? signature : null, [secret])
      heard.push({ topic: request.headers['x-shopify-topic'], body, signed })
      return response.writeHead(200).end()
    })
  })
  await new Promise<void>((listening) => listener.listen(0, '127.0.0.1', listening))
  const address = listener.address()
  shop.notices.listener = { url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`, secret }
  shop.load([order(1)])
  shipOrder(shop.shop(), gid(1))
  refundByHand(shop.shop(), gid(1), 1_000, 'case EMR-1')
  await shop.notices.settled()
  const topics = ['fulfillments/create', 'orders/updated', 'refunds/create', 'orders/updated']
  expect(heard.map(({ topic }) => topic)).toEqual(topics)
  expect(heard.every(({ signed }) => signed)).toBe(true)
  const kinds = heard.map(({ body }) => readNotice(Buffer.from(body)))
  expect(kinds).toMatchObject([
    { kind: 'news', news: { kind: 'shipment', orderSourceId: '1' } },
    { kind: 'order' },
    { kind: 'news', news: { kind: 'refund', refund: { amountMinor: 1_000 } } },
    { kind: 'order', order: { receivedMinor: 49_999, refundedMinor: 1_000, moneyFaults: [] } },
  ])
  shop.notices.withhold()
  refundByHand(shop.shop(), gid(1), 500)
  shop.notices.waiting.reverse()
  shop.notices.resume()
  await shop.notices.settled()
  expect(heard.slice(4).map(({ topic }) => topic)).toEqual(['orders/updated', 'refunds/create'])
  await new Promise((closed) => listener.close(closed))
})
