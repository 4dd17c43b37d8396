import { minutes } from '#app/domain/shared/duration.ts'
import { storeIds } from '#app/domain/shared/stores.ts'
import { isProductSyncDue } from '#app/infra/orders/sync-state.ts'
import { writeInPieces } from '#app/infra/orders/write-in-pieces.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { markUnseenGone, upsertProducts } from '#app/infra/shop/upsert-products.ts'
import { readProductsPage } from '#app/infra/shopify/admin/read-products-page.ts'
import type { ShopPatience } from '#app/infra/shopify/admin/shop-client.ts'

import { sweepShop, type Synced, type SyncInput, type SyncPortal } from './sweep-shop.ts'

/** Asks a store’s shop for the products that changed since the last sweep: what they cost, how many there are, what they look like. */
export async function syncProducts(portal: SyncPortal, input: SyncInput): Promise<Synced> {
  const { store } = input
  return sweepShop(portal, input, {
    what: 'products',
    readPage: async (client, asked) => {
      const { products, next } = await readProductsPage(client, asked)
      return { items: products, next }
    },
    takeIn: async (products) => {
      const counts = { changed: 0, bad: 0 }
      const refuse = () => void (counts.bad += 1)
      await writeInPieces(portal.database.pool, products, refuse, async (client, some) => {
        counts.changed += await upsertProducts(client, store, some)
      })
      return counts
    },
    forgetUnseen: () => markUnseenGone(portal.db, store),
  })
}

/** How old the knowledge of prices and stock may grow where no notice says that something changed. */
const pause = minutes(10)

/** Syncs the products of every store whose turn it is, or of which a notice told. */
export async function syncDueProducts(portal: Portal, patience: ShopPatience): Promise<void> {
  for (const store of storeIds) {
    if (!portal.settings.shopAccesses[store] || !(await isProductSyncDue(portal.db, store, pause))) continue
    await syncAndTell(portal, { store, patience })
  }
}

/** Looks at every product of every shop again: nobody tells of one that was deleted while nobody listened. */
export async function syncAllProducts(portal: Portal, patience: ShopPatience): Promise<void> {
  for (const store of storeIds) await syncAndTell(portal, { store, fromStart: true, patience })
}

async function syncAndTell(portal: Portal, input: SyncInput): Promise<void> {
  const { store } = input
  const synced = await syncProducts(portal, input)
  if (synced.done && (synced.changed > 0 || synced.bad > 0)) portal.log.info({ store, ...synced }, 'products of the shop synced')
  if (!synced.done && synced.because === 'failed') portal.log.error({ store, fault: synced.fault }, 'products of the shop not synced')
}
