import { createHash } from 'node:crypto'

import type { Pool } from 'pg'

import type { Budget } from '#app/domain/sign-in/budgets.ts'

import type { Db } from '../db/client.ts'
import { Prisma } from '../db/generated/client.ts'
import { runPrepared } from '../db/prepared.ts'

/** A budget of somebody: a network, an address, a device, or everybody. */
export type Bucket = Readonly<{ key: string; most: number; per: number }>

/** Names the owner by a hash, so that the table tells nobody which addresses were tried. */
export function bucketOf(budget: Budget, owner: string): Bucket {
  const who = createHash('sha256').update(owner).digest('base64url').slice(0, 32)
  return { key: `${budget.name}:${who}`, most: budget.most, per: budget.per }
}

/** One row a bucket, for a statement that takes from several. */
function askedBuckets(buckets: readonly Bucket[]): Prisma.Sql {
  const rows = buckets.map(({ key, most, per }) => Prisma.sql`(${key}::text, ${most}::int, ${per}::float8)`)
  return Prisma.sql`(VALUES ${Prisma.join(rows)}) AS asked (key, most, per)`
}

/**
 * Takes one from each bucket that `asked` yields and returns the keys that had one left. Bounds are judged on the
 * locked row, so that takers at once get no more than there is; keys are taken in order, so that they never wait for
 * each other in a ring. A bucket that was given all back begins anew.
 */
export function takeStatement(buckets: readonly Bucket[], onlyIf: Prisma.Sql): Prisma.Sql {
  const asked = askedBuckets(buckets)
  const over = Prisma.sql`(b.n = 0 OR b.window_start < clock_timestamp()
    - (SELECT per FROM ${asked} WHERE asked.key = b.key) * interval '1 ms')`
  return Prisma.sql`
    INSERT INTO auth_bucket AS b (key, window_start, n)
    SELECT asked.key, clock_timestamp(), 1 FROM ${asked} WHERE ${onlyIf} ORDER BY asked.key
    ON CONFLICT (key) DO UPDATE SET
      n = CASE WHEN ${over} THEN 1 ELSE b.n + 1 END,
      window_start = CASE WHEN ${over} THEN clock_timestamp() ELSE b.window_start END
    WHERE b.n < (SELECT most FROM ${asked} WHERE asked.key = b.key) OR ${over}
    RETURNING b.key, b.n`
}

/** The same for one bucket, as a part of a statement that takes from several in turn. */
export function takeOneStatement({ key, most, per }: Bucket, onlyIf: Prisma.Sql): Prisma.Sql {
  const over = Prisma.sql`(b.n = 0 OR b.window_start < clock_timestamp() - ${per}::float8 * interval '1 ms')`
  return Prisma.sql`
    INSERT INTO auth_bucket AS b (key, window_start, n) SELECT ${key}, clock_timestamp(), 1 WHERE ${onlyIf}
    ON CONFLICT (key) DO UPDATE SET
      n = CASE WHEN ${over} THEN 1 ELSE b.n + 1 END,
      window_start = CASE WHEN ${over} THEN clock_timestamp() ELSE b.window_start END
    WHERE b.n < ${most}::int OR ${over}
    RETURNING b.key, b.n`
}

/**
 * A row for a statement to select from that commits it without waiting for the disk; to everybody else it counts at once,
 * and the next commit that waits takes it along (decision 0098).
 */
export const lazily = Prisma.sql`(SELECT set_config('synchronous_commit', 'off', true)) AS lazily`

/** Whether all was taken; else nothing was, and `empty` names the buckets that had none left. */
export type Taking = Readonly<{ taken: true }> | Readonly<{ taken: false; empty: readonly string[] }>

/**
 * Takes one from every bucket, or from none when one of them is empty; committed when this answers. What was taken
 * beside an empty one is given back, so that no more is ever had than there is.
 */
export async function takeFromAll(pool: Pool, buckets: readonly Bucket[]): Promise<Taking> {
  const counts = await countUp(pool, buckets)
  const empty = buckets.filter(({ key }) => !counts.has(key)).map(({ key }) => key)
  if (empty.length === 0) return { taken: true }
  if (counts.size > 0) await runPrepared(pool, giveBackStatement([...counts.keys()]))
  return { taken: false, empty }
}

/** Takes one from each bucket that has one left, lazily, and answers how many those have given by now. */
export async function countUp(pool: Pool, buckets: readonly Bucket[]): Promise<ReadonlyMap<string, number>> {
  const taken = await runPrepared<{ key: string | null; n: number }>(pool, Prisma.sql`
    WITH taken AS (${takeStatement(buckets, Prisma.sql`true`)}) SELECT taken.key, taken.n FROM ${lazily} LEFT JOIN taken ON true`)
  return new Map(taken.flatMap(({ key, n }) => (key === null ? [] : [[key, n] as const])))
}

/**
 * Gives back what a try took that turned out right; the window keeps its beginning. The rows are locked in the order
 * given, which must be the one they were taken in.
 */
export async function giveBack(db: Db, keys: readonly string[]): Promise<void> {
  await db.$executeRaw(giveBackStatement(keys))
}

function giveBackStatement(keys: readonly string[]): Prisma.Sql {
  return Prisma.sql`WITH ${giveBackSteps(keys, Prisma.sql`true`)} SELECT`
}

/** The same as parts of a statement that does more. */
export function giveBackSteps(keys: readonly string[], onlyIf: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`held AS (
      SELECT b.key FROM auth_bucket AS b JOIN unnest(${[...keys]}::text[]) WITH ORDINALITY AS given (key, at) USING (key)
      WHERE ${onlyIf} ORDER BY given.at FOR UPDATE OF b),
    lowered AS (UPDATE auth_bucket SET n = greatest(auth_bucket.n - 1, 0) FROM held WHERE auth_bucket.key = held.key)`
}

/** Empties buckets for good. */
export async function forgetBuckets(db: Db, keys: readonly string[]): Promise<void> {
  await db.authBucket.deleteMany({ where: { key: { in: [...keys] } } })
}
