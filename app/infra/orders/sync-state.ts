import type { Pool } from 'pg'
import { z } from 'zod'

import type { StoreId } from '#app/domain/shared/stores.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { storeId } from '#app/infra/shared/shapes/words.ts'

const placeRow = rowShape('place of a sync', { cursor: z.string().nullable(), since: z.date().nullable() })
const dueRow = rowShape('turn of a sync of products', { due: z.boolean() })
const standingRow = rowShape('standing of a sync', {
  store: storeId,
  running: z.boolean(),
  seen: z.int(),
  startedAt: z.date().nullable(),
  finishedAt: z.date().nullable(),
  unfinished: z.boolean(),
  fault: z.string().nullable(),
  faultAt: z.date().nullable(),
})
const faultRow = rowShape('fault of a sync', {
  store: storeId,
  sourceId: z.string(),
  name: z.string().nullable(),
  reasons: z.string(),
  at: z.date(),
})

/** Where a store's sync goes on: after this cursor, among what changed since then. Instants are ISO in UTC. */
export type SyncPlace = Readonly<{ cursor: string | null; since: string | null }>
/** What a store's shop is asked for, each by itself. */
export type SyncMatter = 'orders' | 'products'
export type SyncLease = Readonly<{ store: StoreId; what: SyncMatter; owner: string }>

/** Longer than a page may take with all the waiting for a shop that fails or has no points left. */
const leaseSeconds = 600
/** What the shop tells of a change may come a little after it: a sweep begins this much before the last one's end. */
const overlapSeconds = 300

/** Takes the sync of a store for oneself; null where somebody else has it. */
export async function takeSync(db: Db, { store, what, owner }: SyncLease, fromStart: boolean): Promise<SyncPlace | null> {
  const [row] = await readRows(db, placeRow)`
    INSERT INTO shop_sync AS s (store, what, lease_owner, lease_until, started_at)
    VALUES (${store}, ${what}, ${owner}::uuid, clock_timestamp() + ${leaseSeconds} * interval '1 s', clock_timestamp())
    ON CONFLICT (store, what) DO UPDATE SET asked_at = NULL,
      lease_owner = excluded.lease_owner, lease_until = excluded.lease_until,
      started_at = CASE WHEN s.cursor IS NULL OR ${fromStart} THEN excluded.started_at ELSE s.started_at END,
      seen = CASE WHEN s.cursor IS NULL OR ${fromStart} THEN 0 ELSE s.seen END,
      reached = CASE WHEN s.cursor IS NULL OR ${fromStart} THEN NULL ELSE s.reached END,
      cursor = CASE WHEN ${fromStart} THEN NULL ELSE s.cursor END,
      since = CASE WHEN ${fromStart} THEN NULL ELSE s.since END
      WHERE s.lease_until IS NULL OR s.lease_until < clock_timestamp()
    RETURNING s.cursor, s.since`
  return row ? { cursor: row.cursor, since: row.since?.toISOString() ?? null } : null
}

/** Whether it is time to ask a shop for its products: never done, cut off, too long ago, or a notice told of one. */
export async function isProductSyncDue(db: Db, store: StoreId, pauseMs: number): Promise<boolean> {
  const [row] = await readRows(db, dueRow)`
    SELECT asked_at IS NOT NULL OR cursor IS NOT NULL
        OR coalesce(finished_at < clock_timestamp() - ${pauseMs} * interval '1 ms', true) AS due
      FROM shop_sync WHERE store = ${store} AND what = 'products'`
  return row?.due ?? true
}

/** Lets the products of these stores be asked for at the next turn. */
export async function askForProducts(pool: Pool, stores: readonly StoreId[]): Promise<void> {
  await pool.query(
    `INSERT INTO shop_sync AS s (store, what, asked_at) SELECT store, 'products', clock_timestamp() FROM unnest($1::text[]) AS x (store)
     ON CONFLICT (store, what) DO UPDATE SET asked_at = coalesce(s.asked_at, excluded.asked_at)`,
    [stores],
  )
}

/** Writes down that a page is in; false where the lease ran out and somebody else goes on. */
export async function keepSyncPlace(
  db: Db,
  { store, what, owner }: SyncLease,
  page: Readonly<{ cursor: string; seen: number; reached: string | null }>,
): Promise<boolean> {
  const kept = await db.$executeRaw`
    UPDATE shop_sync SET cursor = ${page.cursor}, seen = seen + ${page.seen},
      reached = greatest(reached, ${page.reached}::timestamptz),
      lease_until = clock_timestamp() + ${leaseSeconds} * interval '1 s'
     WHERE store = ${store} AND what = ${what} AND lease_owner = ${owner}::uuid`
  return kept === 1
}

/** Ends a sweep: the next one takes what changed since its latest change, and a little before. */
export async function endSweep(
  db: Db,
  { store, what, owner }: SyncLease,
  page: Readonly<{ seen: number; reached: string | null }>,
): Promise<void> {
  await db.$executeRaw`
    UPDATE shop_sync SET cursor = NULL, seen = seen + ${page.seen}, fault = NULL, fault_at = NULL,
      since = coalesce(greatest(reached, ${page.reached}::timestamptz) - ${overlapSeconds} * interval '1 s', since),
      finished_at = clock_timestamp(), lease_owner = NULL, lease_until = NULL
     WHERE store = ${store} AND what = ${what} AND lease_owner = ${owner}::uuid`
}

/** Lets the sync go with what went wrong; it goes on where it was. */
export async function leaveSync(db: Db, { store, what, owner }: SyncLease, fault: string | null): Promise<void> {
  await db.$executeRaw`
    UPDATE shop_sync SET lease_owner = NULL, lease_until = NULL, fault = ${fault},
      fault_at = CASE WHEN ${fault}::text IS NULL THEN NULL ELSE clock_timestamp() END
     WHERE store = ${store} AND what = ${what} AND lease_owner = ${owner}::uuid`
}

/** Forgets a cursor that the shop does not know any more; the sweep begins again. */
export async function forgetCursor(db: Db, { store, what, owner }: SyncLease): Promise<void> {
  await db.$executeRaw`
    UPDATE shop_sync SET cursor = NULL WHERE store = ${store} AND what = ${what} AND lease_owner = ${owner}::uuid`
}

export type SyncFault = Readonly<{ store: StoreId; sourceId: string; name: string | null; reasons: string; at: string }>

/** Keeps why an order was not taken in, its latest reason only. */
export async function keepSyncFault(db: Db, fault: Omit<SyncFault, 'at'>): Promise<void> {
  const { store, sourceId, name, reasons } = fault
  await db.$executeRaw`
    INSERT INTO shop_sync_fault (store, source_id, name, reasons) VALUES (${store}, ${sourceId}, ${name}, ${reasons})
    ON CONFLICT (store, source_id) DO UPDATE SET name = excluded.name, reasons = excluded.reasons, at = clock_timestamp()`
}

/** Forgets what was wrong with orders that are in now. */
export async function dropSyncFaults(db: Db, store: StoreId, sourceIds: readonly string[]): Promise<void> {
  await db.shopSyncFault.deleteMany({ where: { store, sourceId: { in: [...sourceIds] } } })
}

/** How a store's sync stands: `running` while somebody has it, `fault` why its last try stopped in the middle. */
export type SyncStanding = Readonly<{
  store: StoreId
  running: boolean
  /** Orders looked at in the sweep under way, or in the last one. */
  seen: number
  startedAt: string | null
  finishedAt: string | null
  /** Whether a sweep stopped in the middle and goes on there. */
  unfinished: boolean
  fault: string | null
  faultAt: string | null
}>

/** Every store whose shop was ever asked for its orders. */
export async function listSyncStandings(db: Db): Promise<SyncStanding[]> {
  const rows = await readRows(db, standingRow)`
    SELECT store, coalesce(lease_until > clock_timestamp(), false) AS running, seen, started_at AS "startedAt",
           finished_at AS "finishedAt", cursor IS NOT NULL AS unfinished, fault, fault_at AS "faultAt"
      FROM shop_sync WHERE what = 'orders' ORDER BY store`
  return rows.map((row) => ({
    ...row,
    startedAt: row.startedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
    faultAt: row.faultAt?.toISOString() ?? null,
  }))
}

/** Up to `limit` orders that the sync could not take in, the latest first; `after` is the last one of the page before. */
export async function listSyncFaults(
  db: Db,
  after: Pick<SyncFault, 'at' | 'store' | 'sourceId'> | null,
  limit: number,
): Promise<SyncFault[]> {
  const past = after
    ? Prisma.sql`WHERE at <= ${after.at}::timestamptz
        AND (at < ${after.at}::timestamptz OR (store, source_id) > (${after.store}, ${after.sourceId}))`
    : Prisma.empty
  const rows = await readRows(db, faultRow)`
    SELECT store, source_id AS "sourceId", name, reasons, at FROM shop_sync_fault ${past}
     ORDER BY at DESC, store, source_id LIMIT ${limit}`
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
