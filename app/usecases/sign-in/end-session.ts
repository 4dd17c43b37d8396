import { writeAudit } from '#app/infra/audit.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/portal.ts'

/** Ends one session of a customer: its row is gone, and its cookie opens nothing any more. */
export async function endSession(
  portal: Portal,
  ask: Readonly<{ customerId: string; sessionId: string }>,
): Promise<boolean> {
  return inTransaction(portal.db, async (db) => {
    const { count } = await db.session.deleteMany({ where: { id: ask.sessionId, customerId: ask.customerId } })
    if (count === 0) return false
    await writeAudit(db, {
      actor: { kind: 'customer', id: ask.customerId },
      action: 'session.end',
      object: { kind: 'customer', id: ask.customerId },
    })
    return true
  })
}
