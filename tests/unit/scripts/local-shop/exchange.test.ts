import { afterEach, beforeEach, expect, test } from 'vitest'

import { readOrdersPage } from '#app/infra/shopify/admin/read-orders-page.ts'
import { readProductsPage } from '#app/infra/shopify/admin/read-products-page.ts'
import { openShopClient } from '#app/infra/shopify/admin/shop-client.ts'
import { readOrder } from '#app/infra/shopify/read-order.ts'
import { readNotice } from '#app/infra/webhooks/read-notice.ts'
import { shipOrder } from '#scripts/local-shop/by-hand.ts'
import { changeVariant, loadProducts } from '#scripts/local-shop/load-products.ts'
import { type LocalShop, startLocalShop } from '#scripts/local-shop/start.ts'
import { askLocalShop } from '#tests/support/ask-local-shop.ts'
import { shopOrder } from '#tests/support/shop-order-json.ts'

let shop: LocalShop
beforeEach(async () => {
  shop = await startLocalShop()
  loadProducts(shop.shop(), [
    {
      title: 'Mopa engraver',
      variants: [
        { sku: 'MOPA-60W', title: '60 W', price: 50_000, stock: 3 },
        { sku: 'MOPA-80W', title: '80 W', price: 62_050, stock: 2 },
      ],
      pictures: [{ file: 'mopa-60w.png', alt: 'A cabinet', width: 800, height: 800 }],
    },
  ])
})
afterEach(() => shop.stop())

const clientOf = ({ origin, tokenOf }: LocalShop) =>
  openShopClient({ endpoint: `${origin}/admin/api/2026-10/graphql.json`, token: tokenOf() })
const stockOf = (sku: string) =>
  shop
    .shop()
    .books.products.flatMap(({ variants }) => variants)
    .find((one) => one.sku === sku)?.stock

test('the portal reads what the shop sells, and is told when a price or a stock changes', async () => {
  const { products } = await readProductsPage(clientOf(shop), { size: 10, after: null, since: null })
  expect(products).toMatchObject([
    {
      title: 'Mopa engraver',
      active: true,
      picture: { url: `${shop.origin}/pictures/mopa-60w.png`, alt: 'A cabinet' },
      variants: [
        { sku: 'MOPA-60W', priceMinor: 50_000, stock: 3, forSale: true },
        { sku: 'MOPA-80W', priceMinor: 62_050, currency: 'EUR' },
      ],
    },
  ])
  changeVariant(shop.shop(), 'MOPA-80W', { stock: 0 })
  expect(shop.notices.told.map(({ topic }) => topic)).toEqual(['products/update'])
  const found = await askLocalShop(shop, '{ productVariants(first: 5, query: "sku:MOPA-80W") { nodes { availableForSale price } } }')
  expect(found.data).toEqual({ productVariants: { nodes: [{ availableForSale: false, price: '620.5' }] } })
})

const CREATE = `mutation ($input: ReturnInput!) { returnCreate(returnInput: $input) { return {
  id returnLineItems(first: 5) { nodes { id } } exchangeLineItems(first: 5) { nodes { id variantSku quantity processableQuantity } }
  reverseFulfillmentOrders(first: 5) { nodes { lineItems(first: 5) { nodes { id } } } } } userErrors { code } } }`
const PROCESS = `mutation ($input: ReturnProcessInput!) { returnProcess(input: $input) { userErrors { code message } return {
  exchangeLineItems(first: 5) { nodes { processedQuantity lineItems { sku } } } } } }`

const RELEASE = `mutation ($part: ID!, $holds: [ID!]) { fulfillmentOrderReleaseHold(id: $part, holdIds: $holds) { userErrors { message } } }`
const CANCEL = `mutation ($id: ID!) { returnCancel(id: $id) { userErrors { code } } }`

test('what is given in exchange becomes a line of the order once the return is processed, and is sent like any other', async () => {
  const lines = [{ id: 11, sku: 'MOPA-60W', price: '500.00' }]
  const [order] = shop.load([shopOrder({ id: 1, lines, placedAt: '2026-03-01T09:00:00Z', deliveredAt: '2026-03-05T09:00:00Z' })])
  const variantId = shop.shop().books.products[0]?.variants[1]?.id
  const returnLineItems = [{ fulfillmentLineItemId: order?.fulfillments[0]?.lines[0]?.id, quantity: 1 }]
  const exchange = (id: string | undefined) => ({
    orderId: order?.id,
    returnLineItems,
    exchangeLineItems: [{ variantId: id, quantity: 1 }],
  })
  const unknown = await askLocalShop(shop, CREATE, { input: exchange('gid://shopify/ProductVariant/1') })
  expect(unknown.data).toMatchObject({ returnCreate: { return: null, userErrors: [{ code: 'NOT_FOUND' }] } })
  const made = await askLocalShop(shop, CREATE, { input: exchange(variantId) })
  expect(made.data).toMatchObject({
    returnCreate: { return: { exchangeLineItems: { nodes: [{ variantSku: 'MOPA-80W', processableQuantity: 1 }] } }, userErrors: [] },
  })
  expect(order?.lines).toHaveLength(1)
  const [one] = order?.returns ?? []
  const dispositions = [{ reverseFulfillmentOrderLineItemId: one?.reverse.lines[0]?.id, quantity: 1, dispositionType: 'RESTOCKED' }]
  const processed = await askLocalShop(shop, PROCESS, {
    input: {
      returnId: one?.id,
      returnLineItems: [{ id: one?.lines[0]?.id, quantity: 1, dispositions }],
      exchangeLineItems: [{ id: one?.exchange[0]?.id, quantity: 1 }],
    },
  })
  expect(processed.data).toMatchObject({
    returnProcess: {
      return: { exchangeLineItems: { nodes: [{ processedQuantity: 1, lineItems: [{ sku: 'MOPA-80W' }] }] } },
      userErrors: [],
    },
  })
  expect([stockOf('MOPA-60W'), stockOf('MOPA-80W')]).toEqual([4, 1])
  expect(order?.lines).toMatchObject([{ removed: 1 }, { sku: 'MOPA-80W', unitPrice: { presentment: 62_050 } }])
  // What is sold anew counts to the total: nothing of the order's money contradicts the rest.
  const totals = await askLocalShop(shop, '{ orders(first: 1) { nodes { originalTotalPriceSet { presentmentMoney { amount } } } } }')
  expect(totals.data).toMatchObject({ orders: { nodes: [{ originalTotalPriceSet: { presentmentMoney: { amount: '500.0' } } }] } })
  const { orders } = await readOrdersPage(clientOf(shop), { size: 1, after: null, since: null })
  const told = shop.notices.told.findLast(({ topic }) => topic === 'orders/updated')
  const money = { receivedMinor: 50_000, refundedMinor: 0, moneyFaults: [] }
  expect(readOrder(orders[0]?.document)).toMatchObject({ ok: true, order: money })
  expect(readNotice(Buffer.from(told?.body ?? ''))).toMatchObject({ kind: 'order', order: money })
  // It costs 120.50 more than what came was bought for: the shop holds it by itself until it is let go.
  const [, part] = order?.fulfillmentOrders ?? []
  expect(part).toMatchObject({ status: 'ON_HOLD', holds: [{ handle: null, reason: 'AWAITING_PAYMENT' }] })
  await askLocalShop(shop, RELEASE, { part: part?.id, holds: part?.holds.map(({ id }) => id) })
  expect(shipOrder(shop.shop(), order?.id ?? '').done).toMatchObject([{ lines: [{ lineId: order?.lines[1]?.id, quantity: 1 }] }])
})

test('what is sent before what it is sent for has come is held, owes its whole price, and its return cannot be called off any more', async () => {
  const lines = [{ id: 11, sku: 'MOPA-60W', price: '500.00' }]
  const [order] = shop.load([shopOrder({ id: 1, lines, placedAt: '2026-03-01T09:00:00Z', deliveredAt: '2026-03-05T09:00:00Z' })])
  const [same] = shop.shop().books.products[0]?.variants ?? []
  const input = {
    orderId: order?.id,
    returnLineItems: [{ fulfillmentLineItemId: order?.fulfillments[0]?.lines[0]?.id, quantity: 1 }],
    exchangeLineItems: [{ variantId: same?.id, quantity: 1 }],
  }
  await askLocalShop(shop, CREATE, { input })
  const [one] = order?.returns ?? []
  const exchangeLineItems = [{ id: one?.exchange[0]?.id, quantity: 1 }]
  await askLocalShop(shop, PROCESS, { input: { returnId: one?.id, exchangeLineItems } })
  expect(order?.lines).toMatchObject([{ removed: 0 }, { sku: 'MOPA-60W' }])
  expect(order?.fulfillmentOrders[1]).toMatchObject({ status: 'ON_HOLD', holds: [{ reason: 'AWAITING_PAYMENT' }] })
  expect((await askLocalShop(shop, CANCEL, { id: one?.id })).data).toEqual({ returnCancel: { userErrors: [{ code: 'INVALID_STATE' }] } })
  const returnLineItems = [{ id: one?.lines[0]?.id, quantity: 1 }]
  const taken = await askLocalShop(shop, PROCESS, { input: { returnId: one?.id, returnLineItems } })
  expect(taken.data).toMatchObject({ returnProcess: { userErrors: [] } })
  expect(order?.lines).toMatchObject([{ removed: 1 }, { removed: 0 }])
})
