import type { Pool } from 'pg'
import { z } from 'zod'

import { days, hours, type Milliseconds, minutes } from '#app/domain/shared/duration.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'
import type { Db } from '#app/infra/db/client.ts'
import { queryRows, readRows, rowShape } from '#app/infra/db/rows.ts'
import { storeId } from '#app/infra/shared/shapes/words.ts'

const dueRow = rowShape('parcel to ask about', {
  id: z.string(),
  store: storeId,
  carrier: z.string(),
  trackingNumber: z.string(),
  tries: z.int(),
})
const quietRow = rowShape('parcel that may be silent', { id: z.string(), caseId: z.string() })

export type DueLeg = Readonly<z.output<typeof dueRow>>

const leaseMs = minutes(2)
/** A parcel whose carrier has not told the end of it by then is not asked about any more. */
const longestAsked = days(60)

/** Takes legs of these stores whose carriers are to be asked; they are nobody else's until the lease runs out. */
export async function claimLegs(pool: Pool, stores: readonly StoreId[], limit: number): Promise<DueLeg[]> {
  return queryRows(
    pool,
    dueRow,
    `UPDATE parcel_leg g SET lease_until = clock_timestamp() + $3 * interval '1 ms'
      WHERE g.id IN (SELECT id FROM parcel_leg
                      WHERE ended_at IS NULL AND store = ANY ($1) AND due_at <= clock_timestamp() + interval '1 ms'
                        AND began_at > clock_timestamp() - $4 * interval '1 ms'
                        AND (lease_until IS NULL OR lease_until < clock_timestamp())
                      ORDER BY due_at LIMIT $2 FOR UPDATE SKIP LOCKED)
      RETURNING g.id, g.store, g.carrier, g.tracking_number AS "trackingNumber", g.tries`,
    [stores, limit, leaseMs, longestAsked],
  )
}

/** Until a carrier is asked again: an hour after news, twice as long after each time without any, half a day at most. */
function waitAfter(tries: number): Milliseconds {
  return Math.min(hours(1) * 2 ** Math.min(tries, 10), hours(12))
}

/** Writes down that a carrier was asked, and whether that brought anything new. */
export async function settleAsked(pool: Pool, { id, tries }: DueLeg, isNews: boolean): Promise<void> {
  const now = isNews ? 0 : tries + 1
  await pool.query(
    `UPDATE parcel_leg SET lease_until = NULL, tries = $2, due_at = clock_timestamp() + $3 * interval '1 ms' WHERE id = $1`,
    [id, now, waitAfter(now)],
  )
}

/** Legs of cases that nothing was told of for days and that nobody looks after yet, the longest first. */
export async function listQuiet(db: Db, limit: number) {
  return readRows(db, quietRow)`
    SELECT g.id, g.case_id AS "caseId" FROM parcel_leg g
     WHERE g.case_id IS NOT NULL AND g.kind IN ('return', 'to_repair') AND g.silent_at IS NULL AND g.handed_over_at IS NOT NULL
       AND (g.ended_at IS NULL OR g.status = 'failure') AND g.delivered_at IS NULL AND g.moved_at < clock_timestamp() - interval '7 days'
     ORDER BY g.moved_at LIMIT ${limit}`
}

/** Hands a silent parcel to staff. */
export async function markSilent(db: Db, legId: string): Promise<void> {
  await db.$executeRaw`UPDATE parcel_leg SET silent_at = clock_timestamp() WHERE id = ${legId}::uuid AND silent_at IS NULL`
}
