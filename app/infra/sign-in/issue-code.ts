import type { Pool } from 'pg'
import { z } from 'zod'

import { cleanTexts } from '#emails/layout/clean.ts'
import { mails } from '#emails/mails.ts'
import { codeAttempts } from '#app/domain/sign-in/code.ts'
import { codeLifetime } from '#app/domain/sign-in/lifetimes.ts'
import type { Language } from '#app/domain/shared/stores.ts'

import { Prisma } from '../db/generated/client.ts'
import { runPrepared } from '../db/prepared.ts'
import { rowShape } from '../db/rows.ts'
import { mailChannel } from '../mail/outbox.ts'
import type { Settings } from '../shared/settings.ts'
import { type CodeBinding, macOfCode } from './code-mac.ts'

/** What `pg_notify` answers is nothing, which the driver gives as an empty text. */
const toldRow = rowShape('code issued', { pg_notify: z.literal('') })

export type CodeToIssue = Readonly<{
  binding: CodeBinding
  code: string
  /** As it waits in the outbox. */
  sealedCode: Buffer
  /** Where the mail goes if no account has the address. */
  address: string
  language: Language
  /** What the mail says beside the code and its times. */
  payload: Readonly<Record<string, string | null>>
  /** Whether the mail is past its deadline from the start: nobody reads that address. */
  isDecoy: boolean
}>

/**
 * Writes a code and its mail down, in one statement that commits by itself, whoever the address belongs to. It takes
 * the place of the flow's earlier code; those of other flows live on, so that nobody can void another browser's code
 * by asking. Breaks `one_live_code_per_flow` when another request of the same flow came first.
 */
export async function issueCode(pool: Pool, peppers: Settings['codePeppers'], input: CodeToIssue): Promise<void> {
  const { purpose, emailKey, flowHash } = input.binding
  const { keyId, mac } = macOfCode(peppers, input.binding, input.code)
  await runPrepared(
    pool,
    toldRow,
    Prisma.sql`
    WITH superseded AS (
      UPDATE login_code SET superseded_at = clock_timestamp()
      WHERE purpose = ${purpose} AND email_key = ${emailKey} AND flow_hash = ${flowHash}
        AND consumed_at IS NULL AND superseded_at IS NULL
      RETURNING id
    ), issued AS (
      INSERT INTO login_code (purpose, email_key, flow_hash, key_id, code_hmac, max_attempts, expires_at)
      SELECT ${purpose}, ${emailKey}, ${flowHash}, ${keyId}, ${mac}, ${codeAttempts},
        clock_timestamp() + ${codeLifetime}::float8 * interval '1 ms'
      -- Only after the earlier one has made room.
      WHERE (SELECT count(*) FROM superseded) >= 0
      RETURNING id, created_at, expires_at
    ), told AS (${mailOf(input)})
    SELECT pg_notify(${mailChannel}, '') FROM told`,
  )
}

/**
 * To the stored spelling, never the submitted one: two texts may name one key, only one of them is verified. Whose mail it is stays open
 * until it is taken to be sent (`claimDue`): to write it here has the database look its customer up, which takes longer for an address
 * that is known (decision 0231).
 */
function mailOf({ binding, sealedCode, address, language, payload, isDecoy }: CodeToIssue): Prisma.Sql {
  const iso = (column: string) => Prisma.sql`to_char(${Prisma.raw(column)} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
  // A blocked customer's mail is written like any other and is past its deadline from the start.
  return Prisma.sql`
    INSERT INTO mail (kind, to_address, language, payload, sealed, lane, deadline)
    SELECT 'sign-in-code', coalesce(owner.email, ${address}), ${language},
      ${JSON.stringify(cleanTexts(payload))}::jsonb || jsonb_build_object('kind', 'sign-in-code', 'codeId', issued.id,
        'requestedAt', ${iso('issued.created_at')}, 'expiresAt', ${iso('issued.expires_at')}),
      ${sealedCode}, ${mails['sign-in-code'].lane},
      CASE WHEN ${isDecoy}::boolean OR owner.blocked_at IS NOT NULL THEN 'epoch' ELSE issued.expires_at END
    FROM issued LEFT JOIN customer AS owner ON owner.email_key = ${binding.emailKey}
    RETURNING id`
}
