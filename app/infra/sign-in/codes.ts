import { randomInt } from 'node:crypto'

import type { Pool } from 'pg'
import { z } from 'zod'

import type { Milliseconds } from '#app/domain/shared/duration.ts'
import { throttle } from '#app/domain/sign-in/budgets.ts'
import { codeFromNumber, codeSpace } from '#app/domain/sign-in/code.ts'

import type { Db } from '../db/client.ts'
import { Prisma } from '../db/generated/client.ts'
import { runPrepared } from '../db/prepared.ts'
import { readRows, rowShape } from '../db/rows.ts'
import type { Settings } from '../shared/settings.ts'
import { type Bucket, bucketLists, bucketOf, lazily } from './buckets.ts'
import { type CodeBinding, isCode } from './code-mac.ts'

/** A code drawn uniformly from all of eight digits. */
export function drawCode(): string {
  return codeFromNumber(randomInt(0, codeSpace))
}

/** What a try takes: always from its networks' buckets; from the address's or device's only where a code is live. */
export type TryBuckets = Readonly<{
  networks: readonly Bucket[]
  owner: readonly Bucket[]
  /** Whether the brake over all addresses lets this one pass: a known device, or one that worked for it. */
  passesThrottle: boolean
}>

export type TriedCode = Readonly<{ right: true; codeId: string }> | Readonly<{ right: false; because: 'wrong' | 'slow-down' | 'busy' }>

const takenRow = rowShape('attempt at a code', {
  id: z.string().nullable(),
  keyId: z.string().nullable(),
  mac: z.instanceof(Uint8Array).nullable(),
  networkGranted: z.boolean(),
  ownerGranted: z.boolean(),
  throttled: z.boolean(),
})
const rightRow = rowShape('count of right codes', { n: z.int() })
const spentRow = rowShape('code spent', { spent: z.boolean() })

type Taken = Readonly<z.output<typeof takenRow>>

/**
 * Tries a code: takes the attempt and the budgets in one statement that commits by itself, and only then looks at
 * the code. So tries at once count one by one, and no later rollback gives an attempt back; only a database that crashes
 * within the second may (decision 0098). Every refusal but those for haste is the same "wrong".
 */
export async function tryCode(
  pool: Pool,
  peppers: Settings['codePeppers'],
  binding: CodeBinding,
  code: string,
  buckets: TryBuckets,
): Promise<TriedCode> {
  const taken = await takeAttempt(pool, binding, buckets)
  if (!taken.networkGranted) return { right: false, because: 'slow-down' }
  if (taken.throttled) return { right: false, because: 'busy' }
  const { id, keyId, mac, ownerGranted } = taken
  if (id === null || keyId === null || mac === null || !ownerGranted) return { right: false, because: 'wrong' }
  if (!isCode(peppers, { keyId, mac }, binding, code)) return { right: false, because: 'wrong' }
  return { right: true, codeId: id }
}

async function takeAttempt(pool: Pool, { purpose, emailKey, flowHash }: CodeBinding, buckets: TryBuckets): Promise<Taken> {
  const braking = bucketOf(throttle, '')
  const [row] = await runPrepared(
    pool,
    takenRow,
    Prisma.sql`
    SELECT id, key_id AS "keyId", mac, network_granted AS "networkGranted", owner_granted AS "ownerGranted", braked AS throttled
    FROM ${lazily}, take_attempt(${purpose}, ${emailKey}, ${flowHash}, ${bucketLists([...buckets.networks, ...buckets.owner])},
      ${braking.key}, ${braking.per}::float8, ${buckets.passesThrottle}::boolean, ${buckets.networks.length}::int)`,
  )
  if (!row) throw new Error('an attempt was not answered')
  return row
}

/** How many codes were right in the time that ends now. */
export async function countRight(pool: Pool, within: Milliseconds): Promise<number> {
  const [row] = await runPrepared(
    pool,
    rightRow,
    Prisma.sql`
    SELECT count(*)::int AS n FROM login_code
    WHERE expires_at > clock_timestamp() - ${within}::float8 * interval '1 ms'
      AND consumed_at > clock_timestamp() - ${within}::float8 * interval '1 ms'`,
  )
  return row?.n ?? 0
}

/** Uses the code up, in the transaction of what it opens; false when another did or its time is over. */
export async function spendCode(db: Db, codeId: string): Promise<boolean> {
  const [row] = await readRows(db, spentRow)`SELECT spend_code(${codeId}::uuid) AS spent`
  return row?.spent === true
}

/** Removes every code that was sent to an address. */
export async function deleteCodes(db: Db, emailKey: string): Promise<void> {
  await db.loginCode.deleteMany({ where: { emailKey } })
}
