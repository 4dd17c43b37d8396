import { storeIds } from '#app/domain/shared/stores.ts'
import { dropSyncFaults, keepSyncFault } from '#app/infra/orders/sync-state.ts'
import { upsertOrders } from '#app/infra/orders/upsert-orders.ts'
import { writeInPieces } from '#app/infra/orders/write-in-pieces.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { type OrdersPage, readOrdersPage } from '#app/infra/shopify/admin/read-orders-page.ts'
import { readOrder } from '#app/infra/shopify/read-order.ts'
import type { ShopOrder } from '#app/infra/shopify/shop-order.ts'
import { textOf } from '#app/infra/shopify/values.ts'
import { wakeWaiting } from '#app/infra/webhooks/inbox.ts'
import { sweepShop, type Synced, type SyncInput, type SyncPortal } from '#app/usecases/shop/sweep-shop.ts'

/**
 * Asks a store’s shop for every order that changed since the last sweep and takes each in by the way of files and
 * notices: what is older than what is here changes nothing.
 */
export async function syncOrders(portal: SyncPortal, input: SyncInput): Promise<Synced> {
  return sweepShop(portal, input, {
    what: 'orders',
    readPage: async (client, asked) => {
      const { orders, next } = await readOrdersPage(client, asked)
      return { items: orders, next }
    },
    takeIn: (orders) => takeIn(portal, input, orders),
  })
}

async function takeIn(portal: SyncPortal, { store }: SyncInput, page: OrdersPage['orders']): Promise<{ changed: number; bad: number }> {
  const refused: Array<{ sourceId: string; name: string | null; reasons: readonly string[] }> = []
  const good: ShopOrder[] = []
  for (const { sourceId, document } of page) {
    const read = readOrder(document)
    if (read.ok) good.push(read.order)
    else refused.push({ sourceId: sourceId ?? '?', name: textOf(document['name']), reasons: read.faults })
  }
  const report = ({ sourceId, name }: ShopOrder, reasons: readonly string[]) => refused.push({ sourceId, name, reasons })
  const written = { changed: 0 }
  await writeInPieces(portal.database.pool, good, report, async (client, orders) => {
    const { added, changed } = await upsertOrders(client, orders)
    written.changed += added + changed
  })
  const ids = good.map(({ sourceId }) => sourceId).filter((id) => !refused.some(({ sourceId }) => sourceId === id))
  await dropSyncFaults(portal.db, store, ids)
  await wakeWaiting(portal.database.pool, ids)
  for (const { sourceId, name, reasons } of refused) await keepSyncFault(portal.db, { store, sourceId, name, reasons: reasons.join('; ') })
  return { changed: written.changed, bad: refused.length }
}

/** Syncs every store that has a shop, one after the other; what goes wrong is logged and kept for staff. */
export async function syncShops(portal: Portal, signal: AbortSignal): Promise<void> {
  for (const store of storeIds) {
    const synced = await syncOrders(portal, { store, patience: { signal } })
    if (synced.done && (synced.changed > 0 || synced.bad > 0)) portal.log.info({ store, ...synced }, 'shop synced')
    if (!synced.done && synced.because === 'failed') portal.log.error({ store, fault: synced.fault }, 'shop not synced')
  }
}
