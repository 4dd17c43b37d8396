import type { Pool } from 'pg'
import { z } from 'zod'

import { kept } from '#app/domain/account/kept.ts'
import { hours, seconds } from '#app/domain/shared/duration.ts'
import { queryRows, rowShape } from '#app/infra/db/rows.ts'

/** A notice as it is kept: by what it says, so that the same one again is no second one. */
export type Notice = Readonly<{ id: string; topic: string; shop: string | null; body: Buffer }>

const claimedRow = rowShape('notice of the shop', { id: z.string(), body: z.instanceof(Buffer), attempts: z.int(), receivedAt: z.date() })

export type ClaimedNotice = Readonly<z.output<typeof claimedRow>>

/** What became of a notice. One in waiting is tried again by itself, and at once when its order has news. */
export type Settled = Readonly<
  | { state: 'done' | 'ignored' }
  | { state: 'bad' | 'for_staff'; fault: string }
  | { state: 'waiting'; orderSourceId: string; fault: string }
  | { state: 'queued'; fault: string }
>

const leaseMs = seconds(60)
const longestPauseMs = hours(1)

/** Keeps a notice; false where it is here already. */
export async function keepNotice(pool: Pool, { id, topic, shop, body }: Notice): Promise<boolean> {
  const { rowCount } = await pool.query(
    'INSERT INTO webhook_delivery (id, topic, shop, body) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
    [id, topic, shop, body],
  )
  return rowCount === 1
}

/**
 * Takes up to `limit` notices that are due; they are nobody else's until the lease runs out. A time that is kept to the
 * millisecond may have been rounded up: what was due at once is due now.
 */
export async function claimNotices(pool: Pool, limit: number): Promise<ClaimedNotice[]> {
  return queryRows(
    pool,
    claimedRow,
    `UPDATE webhook_delivery d
        SET attempts = attempts + 1, lease_until = clock_timestamp() + $2 * interval '1 ms'
      WHERE id IN (
        SELECT id FROM webhook_delivery
         WHERE state IN ('queued', 'waiting') AND due_at <= clock_timestamp() + interval '1 ms'
           AND (lease_until IS NULL OR lease_until < clock_timestamp())
         ORDER BY due_at LIMIT $1 FOR UPDATE SKIP LOCKED)
      RETURNING id, body, attempts, received_at AS "receivedAt"`,
    [limit, leaseMs],
  )
}

/** Writes down what became of a claimed notice, unless its lease ran out and somebody else has it now. */
export async function settleNotice(pool: Pool, { id, attempts }: ClaimedNotice, settled: Settled): Promise<void> {
  const isOver = settled.state === 'done' || settled.state === 'ignored'
  const pauseMs = Math.min(seconds(1) * 2 ** Math.min(attempts, 20), longestPauseMs)
  await pool.query(
    `UPDATE webhook_delivery
        SET state = $3, fault = $4, order_source_id = $5, lease_until = NULL,
            body = CASE WHEN $6 THEN NULL ELSE body END,
            worked_at = CASE WHEN $3 IN ('queued', 'waiting') THEN NULL ELSE clock_timestamp() END,
            due_at = clock_timestamp() + $7 * interval '1 ms'
      WHERE id = $1 AND attempts = $2`,
    [
      id,
      attempts,
      settled.state,
      'fault' in settled ? settled.fault : null,
      settled.state === 'waiting' ? settled.orderSourceId : null,
      isOver,
      pauseMs,
    ],
  )
}

/** Lets what waits for one of these orders be tried now. */
export async function wakeWaiting(pool: Pool, orderSourceIds: readonly string[]): Promise<void> {
  await pool.query(
    `UPDATE webhook_delivery SET due_at = clock_timestamp()
      WHERE state = 'waiting' AND lease_until IS NULL AND order_source_id = ANY ($1)`,
    [orderSourceIds],
  )
}

/**
 * Forgets notices that were worked long ago; told once more, they would change nothing. One that nobody could read
 * loses its body after the same time: it may speak of people, and the sync has told of its order since.
 */
export async function forgetWorked(pool: Pool): Promise<void> {
  await pool.query(
    `UPDATE webhook_delivery SET state = 'ignored', body = NULL
      WHERE state = 'bad' AND worked_at < clock_timestamp() - $1 * interval '1 ms'`,
    [kept.deliveryMs],
  )
  await pool.query(
    `DELETE FROM webhook_delivery
      WHERE state IN ('done', 'ignored') AND worked_at < clock_timestamp() - $1 * interval '1 ms'`,
    [kept.deliveryMs],
  )
}
