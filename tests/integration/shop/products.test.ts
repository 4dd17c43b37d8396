import { createHash } from 'node:crypto'

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { findVariant, listSendable } from '#app/infra/shop/find-variants.ts'
import { keepNotice } from '#app/infra/webhooks/inbox.ts'
import { workWebhooks } from '#app/usecases/orders/work-webhooks.ts'
import { syncAllProducts, syncDueProducts, syncProducts } from '#app/usecases/shop/sync-products.ts'
import { makePortal } from '#tests/support/portal.ts'
import { graphqlId, graphqlProduct, graphqlVariant, type ShopGraphql, startShopGraphql } from '#tests/support/shop-graphql.ts'

let portal: Portal
let close: () => Promise<void>
let shop: ShopGraphql

beforeAll(async () => {
  shop = await startShopGraphql('a-token')
  const de = { domain: shop.origin, token: 'a-token' }
  ;({ portal, close } = await makePortal({ SHOPIFY_ADMIN: JSON.stringify({ de }) }))
})
afterAll(async () => {
  await close()
  await shop.stop()
})
beforeEach(async () => {
  await portal.db.$executeRaw`TRUNCATE shop_product, shop_sync, picture, webhook_delivery CASCADE`
  Object.assign(shop, { products: [], mishaps: [] })
  shop.asked.length = 0
})

const sync = (change: Partial<Parameters<typeof syncProducts>[1]> = {}) =>
  syncProducts(portal, { store: 'de', patience: { wait: shop.pass }, ...change })
const due = () => syncDueProducts(portal, { wait: shop.pass })
const all = () => syncAllProducts(portal, { wait: shop.pass })
const titles = async (productId: string | null = null, search?: string) =>
  (await listSendable(portal.db, 'de', { productId, most: 100, ...(search === undefined ? {} : { search }) })).map(({ title, variant }) =>
    variant === null ? title : `${title} / ${variant}`,
  )

test('products come in page by page with all their variants, and the next sweep asks only for what changed since', async () => {
  const powers = Array.from({ length: 130 }, (_, at) =>
    graphqlVariant(1_000 + at, {
      position: at + 1,
      title: `${at} W`,
      selectedOptions: [{ name: 'Power', value: `${at} W` }],
      price: '1299.5',
      media: { nodes: [{ preview: { image: { url: `https://cdn.shopify.com/v${at}.png`, altText: null } } }] },
    }),
  )
  shop.products = [graphqlProduct(1, { variants: powers }), ...Array.from({ length: 24 }, (_, at) => graphqlProduct(at + 2))]
  expect(await sync()).toEqual({ done: true, seen: 25, changed: 25, bad: 0 })
  expect(await portal.db.shopVariant.count()).toBe(154)
  expect(await findVariant(portal.db, 'de', { sku: 'SKU-1100' })).toMatchObject({
    variantId: graphqlId(1_100),
    productId: graphqlId(1),
    title: 'Product 1',
    variant: '100 W',
    options: [{ name: 'Power', value: '100 W' }],
    price: { amountMinor: 129_950, currency: 'EUR' },
    stock: 3,
    sendable: true,
  })
  expect(await findVariant(portal.db, 'us', { sku: 'SKU-1100' })).toBeNull()
  const before = shop.asked.length
  shop.products[3] = graphqlProduct(4, { updatedAt: '2026-03-02T00:00:00Z', variants: [graphqlVariant(4, { inventoryQuantity: 0 })] })
  expect(await sync()).toMatchObject({ done: true, changed: 1 })
  expect(shop.asked[before]).toMatchObject({ kind: 'Products', filter: "updated_at:>='2026-03-01T08:55:25.000Z'" })
  expect(await findVariant(portal.db, 'de', { variantId: graphqlId(4) })).toMatchObject({
    stock: 0,
    sendable: false,
    variant: null,
    options: [],
  })
})

test('an older version of a product changes nothing, and a variant that the shop took away goes', async () => {
  shop.products = [graphqlProduct(1, { updatedAt: '2026-03-05T00:00:00Z', title: 'New', variants: [graphqlVariant(1), graphqlVariant(2)] })]
  await sync()
  shop.products = [graphqlProduct(1, { updatedAt: '2026-03-04T00:00:00Z', title: 'Old', variants: [graphqlVariant(1)] })]
  expect(await sync({ fromStart: true })).toMatchObject({ changed: 0 })
  expect(await titles()).toEqual(['New', 'New'])
  shop.products = [graphqlProduct(1, { updatedAt: '2026-03-06T00:00:00Z', title: 'Newer', variants: [graphqlVariant(2)] })]
  expect(await sync({ fromStart: true })).toMatchObject({ changed: 1 })
  expect(await titles()).toEqual(['Newer'])
})

test('what can be sent is active, sold, shipped and in stock: variants of the same product first, then the others by title', async () => {
  const sizes = [
    graphqlVariant(20, { position: 2, title: 'Large' }),
    graphqlVariant(21, { position: 1, title: 'Small', inventoryItem: { tracked: false, requiresShipping: true }, inventoryQuantity: 0 }),
  ]
  shop.products = [
    graphqlProduct(1, { title: 'Aluminium cards' }),
    graphqlProduct(2, { title: 'Rotary', variants: sizes }),
    graphqlProduct(3, { title: 'A draft', status: 'DRAFT' }),
    graphqlProduct(4, { title: 'Not sold', variants: [graphqlVariant(4, { availableForSale: false })] }),
    graphqlProduct(5, { title: 'A course', variants: [graphqlVariant(5, { inventoryItem: { tracked: false, requiresShipping: false } })] }),
    graphqlProduct(6, { title: 'Sold out', variants: [graphqlVariant(6, { inventoryQuantity: -1 })] }),
  ]
  await sync()
  expect(await titles(graphqlId(2))).toEqual(['Rotary / Small', 'Rotary / Large', 'Aluminium cards'])
  expect(await titles()).toEqual(['Aluminium cards', 'Rotary / Small', 'Rotary / Large'])
  expect(await titles(null, 'larg')).toEqual(['Rotary / Large'])
  expect(await titles(null, '%')).toEqual([])
})

test('a notice of a product lets it be asked for at the next turn, and one of its end takes it off what can be sent', async () => {
  shop.products = [graphqlProduct(1), graphqlProduct(2)]
  await due()
  expect(await titles()).toEqual(['Product 1', 'Product 2'])
  shop.products[0] = graphqlProduct(1, { title: 'Renamed', updatedAt: '2026-03-02T00:00:00Z' })
  await due()
  expect(await titles()).toEqual(['Product 1', 'Product 2'])
  const tell = async (said: unknown) => {
    const body = Buffer.from(JSON.stringify(said))
    const id = createHash('sha256').update(body).digest('hex')
    await keepNotice(portal.database.pool, { id, topic: 'products/update', shop: null, body })
    await workWebhooks(portal)
    return (await portal.db.webhookDelivery.findUniqueOrThrow({ where: { id } })).state
  }
  expect(await tell({ id: 1, admin_graphql_api_id: 'gid://shopify/Product/1', title: 'Renamed', variants: [] })).toBe('done')
  await due()
  expect(await titles()).toEqual(['Product 2', 'Renamed'])
  expect(await tell({ id: graphqlId(2) })).toBe('done')
  expect(await tell({ id: '4711' })).toBe('ignored')
  expect(await titles()).toEqual(['Renamed'])
  expect(await findVariant(portal.db, 'de', { sku: 'SKU-2' })).toMatchObject({ title: 'Product 2', sendable: false })
})

test('a look at everything finds what was deleted while nobody listened, and what came back', async () => {
  shop.products = [graphqlProduct(1), graphqlProduct(2)]
  await all()
  shop.products = [graphqlProduct(2)]
  await all()
  expect(await titles()).toEqual(['Product 2'])
  shop.products = [graphqlProduct(1), graphqlProduct(2)]
  await all()
  expect(await titles()).toEqual(['Product 1', 'Product 2'])
})

test('an answer of another shape is a fault that names the place, and changes nothing', async () => {
  shop.products = [graphqlProduct(1, { variants: [graphqlVariant(1, { price: '1.999' })] })]
  expect(await sync()).toMatchObject({
    done: false,
    because: 'failed',
    fault: expect.stringContaining('products.nodes.0.variants.nodes.0.price'),
  })
  expect(await portal.db.shopProduct.count()).toBe(0)
})
