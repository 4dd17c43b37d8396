import { describeBrowser } from '#app/domain/sign-in/describe-browser.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { deleteOtherSessions, deleteSession, findOpenSessions } from '#app/infra/sign-in/open-sessions.ts'

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
export async function listSessions(portal: Portal, input: Readonly<{ customerId: string; sessionId: string }>): Promise<OpenSession[]> {
  const rows = await findOpenSessions(portal.db, input.customerId)
  return rows.map((row) => ({
    id: row.id,
    ...describeBrowser(row.userAgent),
    country: row.place,
    beganAt: row.beganAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
    current: row.id === input.sessionId,
  }))
}

/** Ends one session of a customer: its row is gone, and its cookie opens nothing any more. */
export async function endSession(portal: Portal, input: Readonly<{ customerId: string; sessionId: string }>): Promise<boolean> {
  return inTransaction(portal.db, async (db) => {
    if (!(await deleteSession(db, input))) return false
    await writeAudit(db, {
      actor: { kind: 'customer', id: input.customerId },
      action: 'session.end',
      object: { kind: 'customer', id: input.customerId },
    })
    return true
  })
}

/** Signs a customer out everywhere but here, and answers how many sessions that ended. */
export async function endOtherSessions(portal: Portal, input: Readonly<{ customerId: string; sessionId: string }>): Promise<number> {
  return inTransaction(portal.db, async (db) => {
    const ended = await deleteOtherSessions(db, input)
    await writeAudit(db, {
      actor: { kind: 'customer', id: input.customerId },
      action: 'session.end-others',
      object: { kind: 'customer', id: input.customerId },
      after: { ended },
    })
    return ended
  })
}
