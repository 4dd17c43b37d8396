import { createHash } from 'node:crypto'

import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { findVariant, listSendable } from '#app/infra/shop/find-variants.ts'
import { shopDocuments } from '#app/infra/shopify/admin/shop-documents.ts'
import { keepNotice } from '#app/infra/webhooks/inbox.ts'
import { workWebhooks } from '#app/usecases/orders/work-webhooks.ts'
import { syncAllProducts, syncDueProducts, syncProducts } from '#app/usecases/shop/sync-products.ts'
import { runSync } from '#scripts/orders/sync.ts'
import { loadProducts, type ProductSketch } from '#scripts/local-shop/load-products.ts'
import { type LocalShop, startLocalShop } from '#scripts/local-shop/start.ts'
import { askLocalShop } from '#tests/support/ask-local-shop.ts'
import { bigId, bigProduct, bigVariant } from '#tests/support/api-documents.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
let shop: LocalShop

beforeAll(async () => {
  shop = await startLocalShop()
  const de = { domain: shop.origin, token: shop.tokenOf() }
  ;({ portal, close } = await makePortal({ SHOPIFY_ADMIN: JSON.stringify({ de }) }))
})
afterAll(async () => {
  await close()
  await shop.stop()
})
beforeEach(async () => {
  await portal.db.$executeRaw`TRUNCATE shop_product, shop_sync, picture, webhook_delivery CASCADE`
  put([])
  shop.asked.length = 0
})

const put = (products: readonly ProductSketch[]) => {
  shop.shop().books.products.length = 0
  loadProducts(shop.shop(), products)
}
const wait = async (ms: number) => shop.points().pass(ms)
const sync = (change: Partial<Parameters<typeof syncProducts>[1]> = {}) =>
  syncProducts(portal, { store: 'de', patience: { wait }, ...change })
const due = () => syncDueProducts(portal, { wait })
const all = () => syncAllProducts(portal, { wait })
const titles = async (productId: string | null = null, search?: string) =>
  (await listSendable(portal.db, 'de', { productId, most: 100, ...(search === undefined ? {} : { search }) })).map(({ title, variant }) =>
    variant === null ? title : `${title} / ${variant}`,
  )

test('the command line asks for products as well as for orders, of the one as of the other', async () => {
  vi.stubEnv('SHOPIFY_ADMIN', JSON.stringify({ de: { domain: shop.origin, token: shop.tokenOf() } }))
  put([bigProduct(1)])
  const said: string[] = []
  const say = (line: string) => void said.push(line)
  expect(await runSync(portal.database, { store: null, fromStart: true }, { say, warn: say })).toBe(0)
  expect(said).toEqual(['de, orders: 0 looked at, 0 new or changed, 0 bad', 'de, products: 1 looked at, 1 new or changed, 0 bad'])
  expect(await titles()).toHaveLength(1)
  vi.unstubAllEnvs()
})

test('products come in page by page with all their variants, and the next sweep asks only for what changed since', async () => {
  const powers = Array.from({ length: 130 }, (_, at) =>
    bigVariant(1_000 + at, {
      title: `${at} W`,
      options: [{ name: 'Power', value: `${at} W` }],
      price: 129_950,
      pictures: [{ file: `https://cdn.shopify.com/v${at}.png`, alt: null, width: 800, height: 800 }],
    }),
  )
  put([bigProduct(1, { variants: powers }), ...Array.from({ length: 24 }, (_, at) => bigProduct(at + 2))])
  expect(await sync()).toEqual({ done: true, seen: 25, changed: 25, bad: 0 })
  expect(await portal.db.shopVariant.count()).toBe(154)
  expect(await findVariant(portal.db, 'de', { sku: 'SKU-1100' })).toMatchObject({
    variantId: bigId(1_100),
    productId: bigId(1),
    title: 'Product 1',
    variant: '100 W',
    options: [{ name: 'Power', value: '100 W' }],
    price: { amountMinor: 129_950, currency: 'EUR' },
    stock: 3,
    sendable: true,
  })
  expect(await findVariant(portal.db, 'us', { sku: 'SKU-1100' })).toBeNull()
  const before = shop.asked.length
  loadProducts(shop.shop(), [bigProduct(4, { updatedAt: '2026-03-02T00:00:00Z', variants: [bigVariant(4, { stock: 0 })] })])
  expect(await sync()).toMatchObject({ done: true, changed: 1 })
  expect(shop.asked[before]).toMatchObject({ operation: 'Products', variables: { filter: "updated_at:>='2026-03-01T08:55:25.000Z'" } })
  expect(await findVariant(portal.db, 'de', { variantId: bigId(4) })).toMatchObject({
    stock: 0,
    sendable: false,
    variant: null,
    options: [],
  })
})

test('an older version of a product changes nothing, and a variant that the shop took away goes', async () => {
  put([bigProduct(1, { updatedAt: '2026-03-05T00:00:00Z', title: 'New', variants: [bigVariant(1), bigVariant(2)] })])
  await sync()
  put([bigProduct(1, { updatedAt: '2026-03-04T00:00:00Z', title: 'Old', variants: [bigVariant(1)] })])
  expect(await sync({ fromStart: true })).toMatchObject({ changed: 0 })
  expect(await titles()).toEqual(['New', 'New'])
  put([bigProduct(1, { updatedAt: '2026-03-06T00:00:00Z', title: 'Newer', variants: [bigVariant(2)] })])
  expect(await sync({ fromStart: true })).toMatchObject({ changed: 1 })
  expect(await titles()).toEqual(['Newer'])
})

test('what can be sent is active, sold, shipped and in stock: variants of the same product first, then the others by title', async () => {
  const sizes = [bigVariant(21, { title: 'Small', tracked: false, stock: 0 }), bigVariant(20, { title: 'Large' })]
  put([
    bigProduct(1, { title: 'Aluminium cards' }),
    bigProduct(2, { title: 'Rotary', variants: sizes }),
    bigProduct(3, { title: 'A draft', status: 'DRAFT' }),
    bigProduct(4, { title: 'Not sold', variants: [bigVariant(4, { forSale: false })] }),
    bigProduct(5, { title: 'A course', variants: [bigVariant(5, { tracked: false, shipped: false })] }),
    bigProduct(6, { title: 'Sold out', variants: [bigVariant(6, { stock: -1 })] }),
  ])
  await sync()
  expect(await titles(bigId(2))).toEqual(['Rotary / Small', 'Rotary / Large', 'Aluminium cards'])
  expect(await titles()).toEqual(['Aluminium cards', 'Rotary / Small', 'Rotary / Large'])
  expect(await titles(null, 'larg')).toEqual(['Rotary / Large'])
  expect(await titles(null, '%')).toEqual([])
})

test('a notice of a product lets it be asked for at the next turn, and one of its end takes it off what can be sent', async () => {
  put([bigProduct(1), bigProduct(2)])
  await due()
  expect(await titles()).toEqual(['Product 1', 'Product 2'])
  loadProducts(shop.shop(), [bigProduct(1, { title: 'Renamed', updatedAt: '2026-03-02T00:00:00Z' })])
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
  expect(await tell({ id: bigId(2) })).toBe('done')
  expect(await tell({ id: '4711' })).toBe('ignored')
  expect(await titles()).toEqual(['Renamed'])
  expect(await findVariant(portal.db, 'de', { sku: 'SKU-2' })).toMatchObject({ title: 'Product 2', sendable: false })
})

test('a look at everything finds what was deleted while nobody listened, and what came back', async () => {
  put([bigProduct(1), bigProduct(2)])
  await all()
  put([bigProduct(2)])
  await all()
  expect(await titles()).toEqual(['Product 2'])
  put([bigProduct(1), bigProduct(2)])
  await all()
  expect(await titles()).toEqual(['Product 1', 'Product 2'])
})

test('an answer of another shape is a fault that names the place, and changes nothing', async () => {
  put([bigProduct(1)])
  const { data } = await askLocalShop(shop, shopDocuments.products, { size: 1, after: null, filter: null })
  shop.plan({ data: JSON.parse(JSON.stringify(data).replace('"129.0"', '"1.999"')) })
  expect(await sync()).toMatchObject({
    done: false,
    because: 'failed',
    fault: expect.stringContaining('products.nodes.0.variants.nodes.0.price'),
  })
  expect(await portal.db.shopProduct.count()).toBe(0)
})
