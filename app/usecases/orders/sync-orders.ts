import { randomUUID } from 'node:crypto'

import { type StoreId, storeIds } from '#app/domain/shared/stores.ts'
import {
  dropSyncFaults,
  endSweep,
  forgetCursor,
  keepSyncFault,
  keepSyncPlace,
  leaveSync,
  type SyncLease,
  type SyncPlace,
  takeSync,
} from '#app/infra/orders/sync-state.ts'
import { upsertOrders } from '#app/infra/orders/upsert-orders.ts'
import { writeInPieces } from '#app/infra/orders/write-in-pieces.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { type OrdersPage, readOrdersPage } from '#app/infra/shopify/admin/read-orders-page.ts'
import { openShopClient, type ShopClient, ShopFault, type ShopPatience } from '#app/infra/shopify/admin/shop-client.ts'
import { readOrder } from '#app/infra/shopify/read-order.ts'
import type { ShopOrder } from '#app/infra/shopify/shop-order.ts'
import { textOf } from '#app/infra/shopify/values.ts'
import { wakeWaiting } from '#app/infra/webhooks/inbox.ts'

export type SyncInput = Readonly<{
  store: StoreId
  /** Looks at every order again, not only at what changed since the last sweep. */
  fromStart?: boolean
  patience?: ShopPatience
}>

export type Synced =
  | Readonly<{ done: true; seen: number; changed: number; bad: number }>
  /** `stopped`: by us, in the middle; it goes on there. `failed`: by the shop, likewise. */
  | Readonly<{ done: false; because: 'no-shop' | 'running-elsewhere' | 'stopped' }>
  | Readonly<{ done: false; because: 'failed'; fault: string }>

type SyncPortal = Pick<Portal, 'database' | 'db'> & Readonly<{ settings: Pick<Portal['settings'], 'shopAccesses'> }>
type Counts = { seen: number; changed: number; bad: number }
type Run = Readonly<{ portal: SyncPortal; lease: SyncLease; client: ShopClient; counts: Counts; ask: SyncInput }>

const pageSize = 10

/**
 * Asks a store’s shop for every order that changed since the last sweep and takes each in by the way of files and
 * notices: what is older than what is here changes nothing. After each page its end is kept, so that a sweep that was
 * stopped or killed goes on there; a page that comes twice changes nothing.
 */
export async function syncOrders(portal: SyncPortal, input: SyncInput): Promise<Synced> {
  const access = portal.settings.shopAccesses[input.store]
  if (!access) return { done: false, because: 'no-shop' }
  const lease = { store: input.store, owner: randomUUID() }
  const place = await takeSync(portal.db, lease, input.fromStart ?? false)
  if (!place) return { done: false, because: 'running-elsewhere' }
  const counts = { seen: 0, changed: 0, bad: 0 }
  const run = { portal, lease, client: openShopClient(access, input.patience), counts, ask: input }
  try {
    const ended = await sweep(run, place)
    if (ended !== 'finished') await leaveSync(portal.db, lease, null)
    return ended === 'finished' ? { done: true, ...counts } : { done: false, because: ended }
  } catch (fault) {
    if (isStopped(input)) {
      await leaveSync(portal.db, lease, null)
      return { done: false, because: 'stopped' }
    }
    const message = fault instanceof ShopFault ? fault.message : 'a fault of the portal; see its log'
    await leaveSync(portal.db, lease, message)
    if (!(fault instanceof ShopFault)) throw fault
    return { done: false, because: 'failed', fault: message }
  }
}

function isStopped({ patience }: SyncInput): boolean {
  return patience?.signal?.aborted ?? false
}

async function sweep(run: Run, place: SyncPlace): Promise<'finished' | 'stopped' | 'running-elsewhere'> {
  const { portal, lease, counts } = run
  let after = place.cursor
  let size = pageSize
  for (;;) {
    if (isStopped(run.ask)) return 'stopped'
    const read = await tryPage(run, { size, after, since: place.since })
    if (read === 'begin-again') {
      await forgetCursor(portal.db, lease)
      after = null
    } else if (read === 'ask-for-less') {
      size = Math.floor(size / 2)
    } else {
      await takeIn(run, read)
      counts.seen += read.orders.length
      const seen = { seen: read.orders.length, reached: latest(read) }
      after = read.next
      if (after === null) {
        await endSweep(portal.db, lease, seen)
        return 'finished'
      }
      if (!(await keepSyncPlace(portal.db, lease, { ...seen, cursor: after }))) return 'running-elsewhere'
    }
  }
}

/** A page may cost more than a shop grants for one question, or begin where the shop knows no more. */
async function tryPage({ client }: Run, input: Parameters<typeof readOrdersPage>[1]): Promise<OrdersPage | 'ask-for-less' | 'begin-again'> {
  try {
    return await readOrdersPage(client, input)
  } catch (fault) {
    if (!(fault instanceof ShopFault)) throw fault
    if (fault.kind === 'too-costly' && input.size > 1) return 'ask-for-less'
    if (fault.kind === 'bad-cursor' && input.after !== null) return 'begin-again'
    throw fault
  }
}

async function takeIn({ portal, lease: { store }, counts }: Run, page: OrdersPage): Promise<void> {
  const refused: Array<{ sourceId: string; name: string | null; reasons: readonly string[] }> = []
  const good: ShopOrder[] = []
  for (const { sourceId, document } of page.orders) {
    const read = readOrder(document)
    if (read.ok) good.push(read.order)
    else refused.push({ sourceId: sourceId ?? '?', name: textOf(document['name']), reasons: read.faults })
  }
  const report = ({ sourceId, name }: ShopOrder, reasons: readonly string[]) => refused.push({ sourceId, name, reasons })
  await writeInPieces(portal.database.pool, good, report, async (client, orders) => {
    const { added, changed } = await upsertOrders(client, orders)
    counts.changed += added + changed
  })
  counts.bad += refused.length
  const ids = good.map(({ sourceId }) => sourceId).filter((id) => !refused.some(({ sourceId }) => sourceId === id))
  await dropSyncFaults(portal.db, store, ids)
  await wakeWaiting(portal.database.pool, ids)
  for (const { sourceId, name, reasons } of refused) await keepSyncFault(portal.db, { store, sourceId, name, reasons: reasons.join('; ') })
}

function latest({ orders }: OrdersPage): string | null {
  return orders.reduce<string | null>((last, { updatedAt }) => (last === null || (updatedAt ?? '') > last ? updatedAt : last), null)
}

/** Syncs every store that has a shop, one after the other; what goes wrong is logged and kept for staff. */
export async function syncShops(portal: Portal, signal: AbortSignal): Promise<void> {
  for (const store of storeIds) {
    const synced = await syncOrders(portal, { store, patience: { signal } })
    if (synced.done && (synced.changed > 0 || synced.bad > 0)) portal.log.info({ store, ...synced }, 'shop synced')
    if (!synced.done && synced.because === 'failed') portal.log.error({ store, fault: synced.fault }, 'shop not synced')
  }
}
