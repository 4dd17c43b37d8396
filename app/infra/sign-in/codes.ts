import { randomInt } from 'node:crypto'

import { failuresOfAll } from '#app/domain/sign-in/budgets.ts'
import { codeAttempts, codeFromNumber, codeSpace } from '#app/domain/sign-in/code.ts'
import { codeLifetime } from '#app/domain/sign-in/lifetimes.ts'

import type { Db } from '../db/client.ts'
import { Prisma } from '../db/generated/client.ts'
import type { Settings } from '../settings.ts'
import { type Bucket, bucketOf, takeStatement } from './buckets.ts'
import { type CodeBinding, isCode, macOfCode } from './code-mac.ts'

/** A code drawn uniformly from all of eight digits. */
export function drawCode(): string {
  return codeFromNumber(randomInt(0, codeSpace))
}

export type IssuedCode = Readonly<{ id: string; createdAt: Date; expiresAt: Date }>

/**
 * Writes a code down in the caller's transaction. It takes the place of the flow's earlier one; codes of other
 * flows live on, so that nobody can void another browser's code by asking.
 */
export async function insertCode(
  db: Db,
  peppers: Settings['codePeppers'],
  binding: CodeBinding,
  code: string,
): Promise<IssuedCode> {
  const { keyId, mac } = macOfCode(peppers, binding, code)
  const { purpose, emailKey, flowHash } = binding
  await db.$executeRaw`
    UPDATE login_code SET superseded_at = clock_timestamp()
    WHERE purpose = ${purpose} AND email_key = ${emailKey} AND flow_hash = ${flowHash}
      AND consumed_at IS NULL AND superseded_at IS NULL`
  const [row] = await db.$queryRaw<IssuedCode[]>`
    INSERT INTO login_code (purpose, email_key, flow_hash, key_id, code_hmac, max_attempts, expires_at)
    VALUES (${purpose}, ${emailKey}, ${flowHash}, ${keyId}, ${mac}, ${codeAttempts},
      clock_timestamp() + ${codeLifetime} * interval '1 ms')
    RETURNING id, created_at AS "createdAt", expires_at AS "expiresAt"`
  if (!row) throw new Error('a code was not written')
  return row
}

/** What a try takes: always from the network's bucket; from the address's or device's only where a code is live. */
export type TryBuckets = Readonly<{ network: Bucket; owner: readonly Bucket[]; knownDevice: boolean }>

export type TriedCode =
  | Readonly<{ right: true; codeId: string }>
  | Readonly<{ right: false; because: 'wrong' | 'slow-down' | 'busy' }>

type Taken = Readonly<{
  id: string | null
  keyId: string | null
  mac: Uint8Array | null
  networkGranted: boolean
  ownerGranted: boolean
  braked: boolean
}>

/**
 * Tries a code: takes the attempt and the budgets in one statement that commits by itself, and only then looks at
 * the code. So tries at once count one by one, and no later rollback gives an attempt back. Every refusal but those
 * for haste is the same "wrong".
 */
export async function tryCode(
  db: Db,
  peppers: Settings['codePeppers'],
  binding: CodeBinding,
  code: string,
  buckets: TryBuckets,
): Promise<TriedCode> {
  const taken = await takeAttempt(db, binding, buckets)
  if (!taken.networkGranted) return { right: false, because: 'slow-down' }
  if (taken.braked && !buckets.knownDevice) return { right: false, because: 'busy' }
  const { id, keyId, mac, ownerGranted } = taken
  if (id === null || keyId === null || mac === null || !ownerGranted) return { right: false, because: 'wrong' }
  if (!isCode(peppers, { keyId, mac }, binding, code)) return { right: false, because: 'wrong' }
  return { right: true, codeId: id }
}

async function takeAttempt(db: Db, binding: CodeBinding, buckets: TryBuckets): Promise<Taken> {
  const { purpose, emailKey, flowHash } = binding
  const brake = bucketOf(failuresOfAll, '')
  const { takings, granted } = takeInTurn(buckets.owner)
  const [row] = await db.$queryRaw<Taken[]>`
    WITH taken AS (
      UPDATE login_code SET attempts = attempts + 1
      WHERE purpose = ${purpose} AND email_key = ${emailKey} AND flow_hash = ${flowHash}
        AND consumed_at IS NULL AND superseded_at IS NULL
        AND expires_at > clock_timestamp() AND attempts < max_attempts
      RETURNING id, key_id, code_hmac
    ), network AS (${takeStatement([buckets.network], Prisma.sql`true`)}), ${takings}
    SELECT taken.id, taken.key_id AS "keyId", taken.code_hmac AS mac,
      EXISTS (SELECT FROM network) AS "networkGranted", ${granted} AS "ownerGranted",
      EXISTS (SELECT FROM auth_bucket WHERE key = ${brake.key} AND n >= ${brake.most}
        AND window_start > clock_timestamp() - ${brake.per} * interval '1 ms') AS braked
    FROM (SELECT) AS one LEFT JOIN taken ON true`
  if (!row) throw new Error('an attempt was not answered')
  return row
}

/**
 * One taking after the other, each only where the one before had something left and the first only where there is a
 * live code: a guess that is refused for the hour counts neither for the day nor for the row of failures.
 */
function takeInTurn(buckets: readonly Bucket[]): { takings: Prisma.Sql; granted: Prisma.Sql } {
  let before = Prisma.sql`EXISTS (SELECT FROM taken)`
  const takings = buckets.map((bucket, at) => {
    const name = Prisma.raw(`owner_${at}`)
    const taking = Prisma.sql`${name} AS (${takeStatement([bucket], before)})`
    before = Prisma.sql`EXISTS (SELECT FROM ${name})`
    return taking
  })
  return { takings: Prisma.join(takings), granted: before }
}

/** Uses the code up, in the transaction of what it opens; false when another did or its time is over. */
export async function spendCode(db: Db, codeId: string): Promise<boolean> {
  const spent = await db.$executeRaw`
    UPDATE login_code SET consumed_at = clock_timestamp()
    WHERE id = ${codeId}::uuid AND consumed_at IS NULL AND superseded_at IS NULL AND expires_at > clock_timestamp()`
  return spent === 1
}
