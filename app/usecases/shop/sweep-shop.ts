import { randomUUID } from 'node:crypto'

import type { StoreId } from '#app/domain/shared/stores.ts'
import {
  endSweep,
  forgetCursor,
  keepSyncPlace,
  leaveSync,
  type SyncLease,
  type SyncMatter,
  type SyncPlace,
  takeSync,
} from '#app/infra/orders/sync-state.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { openShopClient, type ShopClient, ShopFault, type ShopPatience } from '#app/infra/shopify/admin/shop-client.ts'

export type SyncInput = Readonly<{
  store: StoreId
  /** Looks at everything again, not only at what changed since the last sweep. */
  fromStart?: boolean
  patience?: ShopPatience
}>

export type Synced =
  | Readonly<{ done: true; seen: number; changed: number; bad: number }>
  /** `stopped`: by us, in the middle; it goes on there. `failed`: by the shop, likewise. */
  | Readonly<{ done: false; because: 'no-shop' | 'running-elsewhere' | 'stopped' }>
  | Readonly<{ done: false; because: 'failed'; fault: string }>

export type SyncPortal = Pick<Portal, 'database' | 'db'> & Readonly<{ settings: Pick<Portal['settings'], 'shopAccesses'> }>
type PageInput = Readonly<{ size: number; after: string | null; since: string | null }>
/** What of the shop changed, a page of it; `next` is null on the last one. */
type SweepPage<Item> = Readonly<{ items: readonly Item[]; next: string | null }>

/** What is asked for and how it is taken in. */
type Matter<Item> = Readonly<{
  what: SyncMatter
  readPage: (client: ShopClient, input: PageInput) => Promise<SweepPage<Item>>
  takeIn: (items: readonly Item[]) => Promise<Readonly<{ changed: number; bad: number }>>
  /** After the last page of a sweep that looked at everything: what it has not seen is no more. */
  forgetUnseen?: () => Promise<void>
}>

type Run<Item> = Readonly<{
  portal: SyncPortal
  lease: SyncLease
  client: ShopClient
  counts: { seen: number; changed: number; bad: number }
  ask: SyncInput
  matter: Matter<Item>
}>

const pageSize = 10

/**
 * Asks a store’s shop for everything of a kind that changed since the last sweep. After each page its end is kept, so that
 * a sweep that was stopped or killed goes on there; a page that comes twice changes nothing.
 */
export async function sweepShop<Item extends Readonly<{ updatedAt: string | null }>>(
  portal: SyncPortal,
  input: SyncInput,
  matter: Matter<Item>,
): Promise<Synced> {
  const access = portal.settings.shopAccesses[input.store]
  if (!access) return { done: false, because: 'no-shop' }
  const lease = { store: input.store, what: matter.what, owner: randomUUID() }
  const place = await takeSync(portal.db, lease, input.fromStart ?? false)
  if (!place) return { done: false, because: 'running-elsewhere' }
  const counts = { seen: 0, changed: 0, bad: 0 }
  const run = { portal, lease, client: openShopClient(access, input.patience), counts, ask: input, matter }
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

async function sweep<Item extends Readonly<{ updatedAt: string | null }>>(
  run: Run<Item>,
  place: SyncPlace,
): Promise<'finished' | 'stopped' | 'running-elsewhere'> {
  const { portal, lease, counts, matter } = run
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
      const { changed, bad } = await matter.takeIn(read.items)
      counts.changed += changed
      counts.bad += bad
      counts.seen += read.items.length
      const seen = { seen: read.items.length, reached: latest(read.items) }
      after = read.next
      if (after === null) {
        if (place.since === null) await matter.forgetUnseen?.()
        await endSweep(portal.db, lease, seen)
        return 'finished'
      }
      if (!(await keepSyncPlace(portal.db, lease, { ...seen, cursor: after }))) return 'running-elsewhere'
    }
  }
}

/** A page may cost more than a shop grants for one question, or begin where the shop knows no more. */
async function tryPage<Item>({ client, matter }: Run<Item>, input: PageInput): Promise<SweepPage<Item> | 'ask-for-less' | 'begin-again'> {
  try {
    return await matter.readPage(client, input)
  } catch (fault) {
    if (!(fault instanceof ShopFault)) throw fault
    if (fault.kind === 'too-costly' && input.size > 1) return 'ask-for-less'
    if (fault.kind === 'bad-cursor' && input.after !== null) return 'begin-again'
    throw fault
  }
}

function latest(items: ReadonlyArray<Readonly<{ updatedAt: string | null }>>): string | null {
  return items.reduce<string | null>((last, { updatedAt }) => (last === null || (updatedAt ?? '') > last ? updatedAt : last), null)
}
