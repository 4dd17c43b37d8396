import type { Pool } from 'pg'
import { z } from 'zod'

import { customerSession } from '#app/domain/sign-in/lifetimes.ts'

import { Prisma } from '../db/generated/client.ts'
import { runPrepared } from '../db/prepared.ts'
import { rowShape } from '../db/rows.ts'
import type { OpeningByCode } from './open-by-code.ts'

const openedRow = rowShape('opened by the shop', { id: z.string().nullable() })

export type OpeningByShop = Omit<OpeningByCode, 'codeId' | 'charged' | 'ended'>

/**
 * What a code opens, for the address that the shop vouches for: the same account, orders, session, trail and mail, by the same function
 * of the database. The session is no fresh proof (decision 0211). Null where the account is blocked.
 */
export async function openByShop(pool: Pool, input: OpeningByShop): Promise<string | null> {
  const { email, chosen, session, notice } = input
  const [opened] = await runPrepared(
    pool,
    openedRow,
    Prisma.sql`
    SELECT open_customer('shop', NULL, false, ${email.key}, ${email.address}, ${chosen.language}, ${chosen.store},
      ${input.endedSessionId}, ${session.id}, ${customerSession.idle}::float8, ${session.userAgent}, ${session.place}, ${input.ip},
      ${notice && JSON.stringify({ ...notice.payload, store: notice.store })}::jsonb, ${notice?.language ?? null}) AS id`,
  )
  return opened?.id ?? null
}
