import type { Pool } from 'pg'
import { z } from 'zod'

import { customerSession } from '#app/domain/sign-in/lifetimes.ts'
import type { Language, StoreId } from '#app/domain/shared/stores.ts'

import { Prisma } from '../db/generated/client.ts'
import { runPrepared } from '../db/prepared.ts'
import { rowShape } from '../db/rows.ts'

const openedRow = rowShape('opened by a code', { id: z.string().nullable() })

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
  ip: string
  /** The mail that tells of it, or null for a device that is known; `language` and `store` where the account has none. */
  notice: Readonly<{ language: Language; store: StoreId; payload: Readonly<Record<string, string | null>> }> | null
}>

/**
 * All that a right code opens, in one statement that commits by itself: the code is used up, the account made if the
 * address had none, its orders claimed, the session opened in place of the browser's old one, the buckets set right,
 * the audit row and the mail written. Answers the customer's id, or null when the code was used or over, or its owner
 * is blocked. Sign-ins of one customer at once take turns at the customer's row.
 */
export async function openByCode(pool: Pool, input: OpeningByCode): Promise<string | null> {
  const { email, chosen, session, notice } = input
  const [opened] = await runPrepared(
    pool,
    openedRow,
    Prisma.sql`
    SELECT open_by_code(${input.codeId}::uuid, ${email.key}, ${email.address}, ${chosen.language}, ${chosen.store},
      ${input.endedSessionId}, ${session.id}, ${customerSession.idle}::float8, ${session.userAgent}, ${session.place}, ${input.ip},
      ${[...input.charged]}::text[], ${[...input.ended]}::text[], ${notice && JSON.stringify({ ...notice.payload, store: notice.store })}::jsonb,
      ${notice?.language ?? null}) AS id`,
  )
  return opened?.id ?? null
}
