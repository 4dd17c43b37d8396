import { type StoreId, storeIds } from '#app/domain/shared/stores.ts'
import type { Database } from '#app/infra/db/client.ts'
import { shopAccesses } from '#app/infra/shopify/admin/shop-access.ts'
import { syncOrders } from '#app/usecases/orders/sync-orders.ts'
import { syncProducts } from '#app/usecases/shop/sync-products.ts'

type Say = (line: string) => void

/** Syncs the orders and products of one store, or of all that have a shop; 0 all is in, 1 something was bad or stopped, 2 nothing could be asked. */
export async function runSync(
  database: Database,
  asked: Readonly<{ store: StoreId | null; fromStart: boolean }>,
  { say, warn }: Readonly<{ say: Say; warn: Say }>,
): Promise<0 | 1 | 2> {
  const read = shopAccesses.safeParse(process.env['SHOPIFY_ADMIN'])
  if (!read.success) {
    for (const { path, message } of read.error.issues) warn(`SHOPIFY_ADMIN.${path.join('.')} ${message}`)
    return 2
  }
  const stores = storeIds.filter((id) => (asked.store ?? id) === id && read.data[id])
  if (stores.length === 0) {
    warn('SHOPIFY_ADMIN names no shop to ask')
    return 2
  }
  const portal = { database, db: database.client, settings: { shopAccesses: read.data } }
  let code: 0 | 1 = 0
  for (const store of stores) {
    for (const [what, sync] of sweeps) {
      const synced = await sync(portal, { store, fromStart: asked.fromStart })
      if (synced.done) say(`${store}, ${what}: ${synced.seen} looked at, ${synced.changed} new or changed, ${synced.bad} bad`)
      else warn(`${store}, ${what}: ${synced.because === 'failed' ? synced.fault : synced.because}`)
      if (!synced.done || synced.bad > 0) code = 1
    }
  }
  return code
}

/** What a shop sells is not needed for its orders: either is asked for though the other failed. */
const sweeps = [
  ['orders', syncOrders],
  ['products', syncProducts],
] as const
