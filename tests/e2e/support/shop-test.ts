import { loadProducts } from '#scripts/local-shop/load-products.ts'
import { type LocalShop, startLocalShop } from '#scripts/local-shop/start.ts'

import { startPortalProcess, webhookSecret } from './portal-process.ts'
import { test as base } from './portal-test.ts'

/** The portal with the shop of its German store beside it: it acts there, and is told of what happens there. */
export const test = base.extend<object, { shop: LocalShop }>({
  shop: [
    async ({}, use) => {
      const shop = await startLocalShop({ shops: [{ key: 'de', currency: 'EUR' }] })
      loadProducts(shop.shop(), [
        {
          title: 'Mopa',
          variants: [
            { sku: 'MOPA-60W', title: '60 W', price: 349_900, stock: 5 },
            { sku: 'MOPA-100W', title: '100 W', price: 419_900, stock: 5 },
          ],
        },
      ])
      await use(shop)
      await shop.stop()
    },
    { scope: 'worker' },
  ],
  portal: [
    async ({ smtp, shop }, use) => {
      const portal = await startPortalProcess(smtp.url, { SHOPIFY_ADMIN: shop.setting })
      shop.notices.listener = { url: `${portal.origin}/webhooks/shopify`, secret: webhookSecret }
      await use(portal)
      await portal.stop()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
})

export { expect } from './portal-test.ts'
