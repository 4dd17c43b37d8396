import { z } from 'zod'

import { describeBrowser } from '#app/domain/sign-in/describe-browser.ts'
import { writeAudit } from '#app/infra/audit.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import type { Portal } from '#app/infra/portal.ts'

const sessionRow = rowShape('open session', {
  id: z.string(), userAgent: z.string().nullable(), place: z.string().nullable(), beganAt: z.date(), lastSeenAt: z.date(),
})

export type OpenSession = Readonly<{
  id: string
  browser: string | null
  system: string | null
  /** ISO 3166-1 alpha-2, where it is known. */
  country: string | null
  beganAt: string
  lastSeenAt: string
  /** Whether it is the one that asks. */
  current: boolean
}>

/** Where a customer is signed in, the one used last on top. */
export async function listSessions(
  portal: Portal,
  ask: Readonly<{ customerId: string; sessionId: string }>,
): Promise<OpenSession[]> {
  const rows = await readRows(portal.db, sessionRow)`
    SELECT id, user_agent AS "userAgent", place, created_at AS "beganAt", last_seen_at AS "lastSeenAt"
    FROM session WHERE customer_id = ${ask.customerId}::uuid AND expires_at > clock_timestamp()
    ORDER BY last_seen_at DESC, id`
  return rows.map((row) => ({
    id: row.id,
    ...describeBrowser(row.userAgent),
    country: row.place,
    beganAt: row.beganAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
    current: row.id === ask.sessionId,
  }))
}

/** Signs a customer out everywhere but here, and answers how many sessions that ended. */
export async function endOtherSessions(
  portal: Portal,
  ask: Readonly<{ customerId: string; sessionId: string }>,
): Promise<number> {
  return inTransaction(portal.db, async (db) => {
    const { count } = await db.session.deleteMany({ where: { customerId: ask.customerId, id: { not: ask.sessionId } } })
    await writeAudit(db, {
      actor: { kind: 'customer', id: ask.customerId },
      action: 'session.end-others',
      object: { kind: 'customer', id: ask.customerId },
      after: { ended: count },
    })
    return count
  })
}
