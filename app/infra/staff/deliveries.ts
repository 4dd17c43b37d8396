import { z } from 'zod'

import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'

export const deliveryStates = ['queued', 'waiting', 'bad', 'for_staff', 'done', 'ignored'] as const
export type DeliveryState = (typeof deliveryStates)[number]

const deliveryRow = rowShape('delivery of the shop', {
  id: z.string(),
  topic: z.string(),
  shop: z.string().nullable(),
  state: z.enum(deliveryStates),
  attempts: z.int(),
  fault: z.string().nullable(),
  receivedAt: z.string(),
})
const countRow = rowShape('count of deliveries', { state: z.enum(deliveryStates), n: z.int() })

/** What the shop told, without its body: that holds customers' data and nobody needs it to see what is wrong. */
export type Delivery = Readonly<z.output<typeof deliveryRow>>

export type DeliveryPlace = Readonly<{ at: string; id: string }>

/** Newest first, from behind a place; null is all that is not done. */
export function listDeliveries(db: Db, state: DeliveryState | null, after: DeliveryPlace | null, limit: number): Promise<Delivery[]> {
  const which = state === null ? Prisma.sql`state IN ('bad', 'for_staff', 'waiting', 'queued')` : Prisma.sql`state = ${state}`
  const behind = after
    ? Prisma.sql`AND (received_at < ${after.at}::timestamptz OR received_at = ${after.at}::timestamptz AND id > ${after.id})`
    : Prisma.empty
  return readRows(db, deliveryRow)`
    SELECT id, topic, shop, state, attempts, fault, to_char(received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "receivedAt"
      FROM webhook_delivery WHERE ${which} ${behind} ORDER BY received_at DESC, id LIMIT ${limit}`
}

export async function countDeliveries(db: Db): Promise<Array<{ state: DeliveryState; n: number }>> {
  return readRows(db, countRow)`
    SELECT state, count(*)::int AS n FROM webhook_delivery WHERE state IN ('bad', 'for_staff', 'waiting', 'queued') GROUP BY 1`
}

/** Lets it be worked now, unless it is done or somebody works it. */
export async function retryDelivery(db: Db, id: string): Promise<boolean> {
  const retried = await db.$executeRaw`
    UPDATE webhook_delivery SET state = 'queued', due_at = clock_timestamp(), lease_until = NULL, worked_at = NULL
     WHERE id = ${id} AND state IN ('bad', 'for_staff', 'waiting', 'queued') AND body IS NOT NULL
       AND (lease_until IS NULL OR lease_until < clock_timestamp())`
  return retried === 1
}

/** Notes that a person dealt with it; what it said is let go. */
export async function closeDelivery(db: Db, id: string): Promise<boolean> {
  const closed = await db.$executeRaw`
    UPDATE webhook_delivery SET state = 'ignored', body = NULL, worked_at = clock_timestamp(), lease_until = NULL
     WHERE id = ${id} AND state IN ('bad', 'for_staff')`
  return closed === 1
}

/** How far the sweep of each store's orders and products is, and the orders that it could not take in, the newest first. */
export async function listSyncs(db: Db) {
  const [syncs, faults] = await Promise.all([
    db.shopSync.findMany({
      orderBy: [{ store: 'asc' }, { what: 'asc' }],
      select: { store: true, what: true, seen: true, startedAt: true, finishedAt: true, fault: true, faultAt: true },
    }),
    db.shopSyncFault.findMany({ orderBy: { at: 'desc' }, take: 50, select: { store: true, sourceId: true, name: true, reasons: true } }),
  ])
  return { syncs, faults }
}
