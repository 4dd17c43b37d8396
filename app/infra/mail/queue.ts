import type { Pool } from 'pg'
import { z } from 'zod'

import type { Language } from '#app/domain/shared/stores.ts'
import { queryRows, rowShape } from '#app/infra/db/rows.ts'
import { language } from '#app/infra/shared/shapes/words.ts'
import type { MailData, MailLane } from '#app/views/mails/mail-data.ts'
import { kindsWhere } from '#emails/mails.ts'

import { mailData } from './mail-shape.ts'

/** A mail that this worker holds until its lease ends. */
export type ClaimedMail = Readonly<{
  id: string
  /** Counts the claims; whoever holds a later one has taken this mail over. */
  attempts: number
  to: string
  language: Language
  caseId: string | null
  /** The first mail about the same case, of which all others are the thread; null for that one itself. */
  threadRoot: string | null
  data: MailData
  writtenAt: Date
  sealed: Uint8Array | null
  /** Until the deadline, by the database's clock; null where there is none. */
  millisecondsLeft: number | null
}>

const claimedRow = rowShape('mail to send', {
  id: z.string(),
  attempts: z.int(),
  to: z.string(),
  language,
  caseId: z.string().nullable(),
  threadRoot: z.string().nullable(),
  data: mailData,
  writtenAt: z.date(),
  sealed: z.instanceof(Uint8Array).nullable(),
  millisecondsLeft: z.number().nullable(),
})

/** Of a code that was asked for by its address alone: the customer who has it, if anybody does. */
const ownerOfCode = `CASE WHEN kind = 'sign-in-code' THEN (
  SELECT owner.id FROM login_code code JOIN customer owner ON owner.email_key = code.email_key
   WHERE code.id = (mail.payload ->> 'codeId')::uuid) END`

const claimDueSql = `
  UPDATE mail
  SET state = 'sending', attempts = attempts + 1, lease_until = clock_timestamp() + $3 * interval '1 ms',
    customer_id = coalesce(customer_id, ${ownerOfCode})
  WHERE id = ANY (ARRAY(
    SELECT id FROM mail
    WHERE lane = $1 AND state IN ('queued', 'sending') AND due_at <= clock_timestamp() + interval '1 ms'
      AND (state = 'queued' OR lease_until < clock_timestamp())
    ORDER BY due_at
    FOR UPDATE SKIP LOCKED
    LIMIT $2
  ))
  RETURNING id, attempts, to_address AS "to", language, case_id AS "caseId", payload AS data, sealed,
    created_at AS "writtenAt",
    (SELECT first.id FROM mail first WHERE first.case_id = mail.case_id
      ORDER BY first.created_at, first.id LIMIT 1) AS "threadRoot",
    (extract(epoch FROM deadline - clock_timestamp()) * 1000)::float8 AS "millisecondsLeft"`

/**
 * Takes up to `limit` mails that are due, or whose worker died with them, for `leaseMs`. No two workers get
 * the same one while a lease lasts; rows that another is claiming this moment are passed over, not waited
 * for.
 */
export async function claimDue(pool: Pool, lane: MailLane, limit: number, leaseMs: number): Promise<ClaimedMail[]> {
  const rows = await queryRows(pool, claimedRow, claimDueSql, [lane, limit, leaseMs])
  return rows.map((row) => ({ ...row, threadRoot: row.threadRoot === row.id ? null : row.threadRoot }))
}

/** Only the holder of the latest claim may say what became of a mail. */
const stillOurs = `id = $1 AND attempts = $2 AND state = 'sending'`
const emptiedKinds = kindsWhere(({ bodyKept }) => bodyKept === 'until-sent').map((kind) => `'${kind}'`)
const emptied = `sealed = NULL,
  payload = CASE WHEN kind IN (${emptiedKinds.join(', ')}) THEN NULL ELSE payload END`

type Claim = Pick<ClaimedMail, 'id' | 'attempts'>

/** The relay took it: what it held of a sign-in is gone from the database. */
export async function markSent(pool: Pool, { id, attempts }: Claim): Promise<void> {
  await pool.query(
    `UPDATE mail
     SET state = 'sent', sent_at = clock_timestamp(), lease_until = NULL, last_error = NULL, ${emptied}
     WHERE ${stillOurs}`,
    [id, attempts],
  )
}

/** Never to be sent: too late, or nobody waits for it any more. */
export async function markDropped(pool: Pool, { id, attempts }: Claim, because: string): Promise<void> {
  await pool.query(`UPDATE mail SET state = 'dropped', lease_until = NULL, last_error = $3, ${emptied} WHERE ${stillOurs}`, [
    id,
    attempts,
    because,
  ])
}

/** Given up. A case mail keeps its payload, so that staff can have it sent again. */
export async function markDead(pool: Pool, { id, attempts }: Claim, because: string): Promise<void> {
  await pool.query(`UPDATE mail SET state = 'dead', lease_until = NULL, last_error = $3, ${emptied} WHERE ${stillOurs}`, [
    id,
    attempts,
    because,
  ])
}

/** To be tried again in `waitMs`, or dropped at once where its deadline comes first. */
export async function markForRetry(pool: Pool, claim: Claim, because: string, waitMs: number): Promise<void> {
  await pool.query(
    `UPDATE mail SET state = 'queued', lease_until = NULL, last_error = $3,
       due_at = clock_timestamp() + $4 * interval '1 ms'
     WHERE ${stillOurs} AND (deadline IS NULL OR deadline > clock_timestamp() + $4 * interval '1 ms')`,
    [claim.id, claim.attempts, because, waitMs],
  )
  await markDropped(pool, claim, `${because}; its deadline comes before the next try`)
}

/** Whether a code is still the one its browser waits for. */
export async function isCodeAwaited(pool: Pool, codeId: string): Promise<boolean> {
  const { rowCount } = await pool.query('SELECT 1 FROM login_code WHERE id = $1 AND superseded_at IS NULL AND consumed_at IS NULL', [
    codeId,
  ])
  return rowCount === 1
}
