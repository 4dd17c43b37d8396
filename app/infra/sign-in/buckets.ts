import { createHash } from 'node:crypto'

import type { Pool } from 'pg'
import { z } from 'zod'

import type { Budget } from '#app/domain/sign-in/budgets.ts'

import type { Db } from '../db/client.ts'
import { Prisma } from '../db/generated/client.ts'
import { runPrepared } from '../db/prepared.ts'
import { readRows, rowShape } from '../db/rows.ts'

const takenRow = rowShape('buckets taken from', { empty: z.array(z.string()) })
const takenWithinRow = rowShape('buckets taken from in a transaction', { empty: z.array(z.string()) })
const bothRow = rowShape('buckets taken from in turn', { empty: z.array(z.string()).nullable() })
const countedRow = rowShape('bucket counted up', { key: z.string(), n: z.int().nullable() })

/** A budget of somebody: a network, an address, a device, or everybody. */
export type Bucket = Readonly<{ key: string; most: number; per: number }>

/** Names the owner by a hash, so that the table tells nobody which addresses were tried. */
export function bucketOf(budget: Budget, owner: string): Bucket {
  const who = createHash('sha256').update(owner).digest('base64url').slice(0, 32)
  return { key: `${budget.name}:${who}`, most: budget.most, per: budget.per }
}

/** Buckets as the database's functions take them: one list for each of their facts. */
export function bucketLists(buckets: readonly Bucket[]): Prisma.Sql {
  const [keys, most, per] = [buckets.map(({ key }) => key), buckets.map((bucket) => bucket.most), buckets.map((bucket) => bucket.per)]
  return Prisma.sql`${keys}::text[], ${most}::int[], ${per}::float8[]`
}

/**
 * A row for a statement to select from that commits it without waiting for the disk; to everybody else it counts at once,
 * and the next commit that waits takes it along (decision 0098).
 */
export const lazily = Prisma.sql`(SELECT set_config('synchronous_commit', 'off', true)) AS lazily`

/** Whether all was taken; else nothing was, and `empty` names the buckets that had none left. */
export type Taking = Readonly<{ taken: true }> | Readonly<{ taken: false; empty: readonly string[] }>

/** Takes one from every bucket, or from none when one of them is empty; committed when this answers. */
export async function takeFromAll(pool: Pool, buckets: readonly Bucket[]): Promise<Taking> {
  const [row] = await runPrepared(
    pool,
    takenRow,
    Prisma.sql`
    SELECT take_all(${bucketLists(buckets)}) AS empty FROM ${lazily}`,
  )
  return takingOf(row?.empty)
}

/** The same in the caller's transaction: what it takes counts once that is committed, and only then. */
export async function takeWithin(db: Db, buckets: readonly Bucket[]): Promise<Taking> {
  const [row] = await readRows(db, takenWithinRow)`SELECT take_all(${bucketLists(buckets)}) AS empty`
  return takingOf(row?.empty)
}

/** The same for two groups, in turn: null where the first had not enough, and then nothing was taken of the second. */
export async function takeFromBoth(pool: Pool, first: readonly Bucket[], second: readonly Bucket[]): Promise<Taking | null> {
  const [row] = await runPrepared(
    pool,
    bothRow,
    Prisma.sql`
    SELECT CASE WHEN missing = '{}' THEN take_all(${bucketLists(second)}) END AS empty
    FROM ${lazily}, take_all(${bucketLists(first)}) AS missing`,
  )
  return row?.empty === null ? null : takingOf(row?.empty)
}

function takingOf(empty: readonly string[] | undefined): Taking {
  if (!empty) throw new Error('buckets did not answer')
  return empty.length === 0 ? { taken: true } : { taken: false, empty }
}

/** Takes one from each bucket that has one left, lazily, and answers how many those have given by now. */
export async function countUp(pool: Pool, buckets: readonly Bucket[]): Promise<ReadonlyMap<string, number>> {
  const counted = await runPrepared(
    pool,
    countedRow,
    Prisma.sql`
    SELECT bucket AS key, take_one(bucket, most, per) AS n
    FROM ${lazily}, (SELECT * FROM unnest(${bucketLists(buckets)}) AS each (bucket, most, per) ORDER BY each.bucket) AS asked`,
  )
  return new Map(counted.flatMap(({ key, n }) => (n === null ? [] : [[key, n] as const])))
}

/**
 * Gives back what a try took that turned out right; the window keeps its beginning. The rows are locked in the order
 * given, which must be the one they were taken in.
 */
export async function giveBack(db: Db, keys: readonly string[]): Promise<void> {
  await db.$executeRaw`SELECT give_back(${[...keys]}::text[])`
}

/** Empties buckets for good. */
export async function forgetBuckets(db: Db, keys: readonly string[]): Promise<void> {
  await db.authBucket.deleteMany({ where: { key: { in: [...keys] } } })
}
