import { createHash } from 'node:crypto'

import type { Budget } from '#app/domain/sign-in/budgets.ts'

import type { Db } from '../db/client.ts'
import type { PrismaClient } from '../db/generated/client.ts'
import { Prisma } from '../db/generated/client.ts'

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
 * each other in a ring.
 */
export function takeStatement(buckets: readonly Bucket[], onlyIf: Prisma.Sql): Prisma.Sql {
  const asked = askedBuckets(buckets)
  const over = Prisma.sql`b.window_start < clock_timestamp()
    - (SELECT per FROM ${asked} WHERE asked.key = b.key) * interval '1 ms'`
  return Prisma.sql`
    INSERT INTO auth_bucket AS b (key, window_start, n)
    SELECT asked.key, clock_timestamp(), 1 FROM ${asked} WHERE ${onlyIf} ORDER BY asked.key
    ON CONFLICT (key) DO UPDATE SET
      n = CASE WHEN ${over} THEN 1 ELSE b.n + 1 END,
      window_start = CASE WHEN ${over} THEN clock_timestamp() ELSE b.window_start END
    WHERE b.n < (SELECT most FROM ${asked} WHERE asked.key = b.key) OR ${over}
    RETURNING b.key, b.n`
}

/** Whether all was taken; else nothing was, and `empty` names the buckets that had none left. */
export type Taking =
  | Readonly<{ taken: true; counts: ReadonlyMap<string, number> }>
  | Readonly<{ taken: false; empty: readonly string[] }>

/** Takes one from every bucket, or from none when one of them is empty; committed when this answers. */
export async function takeFromAll(client: PrismaClient, buckets: readonly Bucket[]): Promise<Taking> {
  let counts = new Map<string, number>()
  const emptyBucket = new Error('a bucket is empty')
  try {
    await client.$transaction(async (db) => {
      const taken = await db.$queryRaw<Array<{ key: string; n: number }>>(takeStatement(buckets, Prisma.sql`true`))
      counts = new Map(taken.map(({ key, n }) => [key, n]))
      if (counts.size < buckets.length) throw emptyBucket
    })
    return { taken: true, counts }
  } catch (fault) {
    if (fault !== emptyBucket) throw fault
    return { taken: false, empty: buckets.map(({ key }) => key).filter((key) => !counts.has(key)) }
  }
}

/**
 * Gives back what a try took that turned out right; the window keeps its beginning. The rows are locked in the order
 * given, which must be the one they were taken in.
 */
export async function giveBack(db: Db, keys: readonly string[]): Promise<void> {
  await db.$executeRaw`
    WITH held AS (
      SELECT b.key, b.n FROM auth_bucket AS b JOIN unnest(${[...keys]}::text[]) WITH ORDINALITY AS given (key, at) USING (key)
      ORDER BY given.at FOR UPDATE OF b),
    emptied AS (DELETE FROM auth_bucket USING held WHERE auth_bucket.key = held.key AND held.n = 1)
    UPDATE auth_bucket SET n = auth_bucket.n - 1 FROM held WHERE auth_bucket.key = held.key AND held.n > 1`
}

/** Empties buckets for good. */
export async function forgetBuckets(db: Db, keys: readonly string[]): Promise<void> {
  await db.authBucket.deleteMany({ where: { key: { in: [...keys] } } })
}
