import type { Pool } from 'pg'

import type { Language, StoreId } from '#app/domain/stores/stores.ts'

import { auditStatement } from '../audit.ts'
import { Prisma } from '../db/generated/client.ts'
import { runPrepared } from '../db/prepared.ts'
import { mailChannel } from '../mail/outbox.ts'
import { giveBackSteps } from './buckets.ts'
import { spendStatement } from './codes.ts'
import { openStatement } from './customer-sessions.ts'
import { admitStatement } from './customers.ts'

export type OpeningByCode = Readonly<{
  codeId: string
  email: Readonly<{ address: string; key: string }>
  /** Kept by a new account. */
  chosen: Readonly<{ language: Language | null; store: StoreId | null }>
  session: Readonly<{ id: string; userAgent: string | null; place: string | null }>
  /** The session that this browser had until now. */
  endedSessionId: string | null
  /** Buckets that the try was charged to, and those that a sign-in empties. */
  charged: readonly string[]
  ended: readonly string[]
  from: Readonly<{ ip: string; userAgent: string | null }>
  /** The mail that tells of it, or null for a device that is known; `language` and `store` where the account has none. */
  notice: Readonly<{ language: Language; store: StoreId; payload: Readonly<Record<string, string | null>> }> | null
}>

/**
 * All that a right code opens, in one statement that commits by itself: the code is used up, the account made if the
 * address had none, its orders claimed, the session opened in place of the browser's old one, the buckets set right,
 * the audit row and the mail written. Answers the customer's id, or null when the code was used or over, or its owner
 * is blocked. Statements of one customer at once take turns at the customer's row.
 */
export async function openByCode(pool: Pool, ask: OpeningByCode): Promise<string | null> {
  const guest = Prisma.sql`EXISTS (SELECT FROM guest)`
  const [opened] = await runPrepared<{ id: string }>(pool, Prisma.sql`
    WITH spent AS (${spendStatement(ask.codeId)}),
    admitted AS (${admitStatement(ask.email, ask.chosen, Prisma.sql`EXISTS (SELECT FROM spent)`)}),
    guest AS (SELECT * FROM admitted WHERE NOT blocked),
    claimed AS (
      UPDATE orders SET customer_id = guest.id FROM guest
      WHERE orders.email_key = ${ask.email.key} AND orders.customer_id IS NULL),
    left_behind AS (DELETE FROM session WHERE id = ${ask.endedSessionId} AND ${guest}),
    opened AS (${openStatement(ask.session, Prisma.sql`${ask.codeId}::uuid`, Prisma.sql`guest AS customer`)}),
    noted AS (${noted(ask)}),
    ${giveBackSteps(ask.charged, guest)},
    forgotten AS (DELETE FROM auth_bucket WHERE key = ANY (${[...ask.ended]}::text[]) AND ${guest}),
    told AS (${told(ask)})
    SELECT guest.id, (SELECT count(pg_notify(${mailChannel}, '')) FROM told) FROM guest`)
  return opened?.id ?? null
}

function noted({ from }: OpeningByCode): Prisma.Sql {
  return auditStatement({
    actor: Prisma.sql`'customer', guest.id`,
    action: Prisma.sql`CASE WHEN guest.made THEN 'customer.join' ELSE 'session.open' END`,
    object: Prisma.sql`'customer', guest.id::text`,
    after: { by: 'code' },
    from,
  }, Prisma.sql`guest`)
}

/** A new account is not told of its own first sign-in. */
function told({ notice }: OpeningByCode): Prisma.Sql {
  const { language = null, store = null, payload = null } = notice ?? {}
  return Prisma.sql`
    INSERT INTO mail (kind, to_address, language, payload)
    SELECT 'new-sign-in', guest.email, coalesce(guest.language, ${language}::text),
      ${JSON.stringify(payload)}::jsonb || jsonb_build_object('kind', 'new-sign-in', 'store', coalesce(guest.store, ${store}::text),
        'at', to_char(guest.now AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    FROM guest WHERE NOT guest.made AND ${notice !== null}::boolean
    RETURNING id`
}
