import { z } from 'zod'

import type { Db } from '../db/client.ts'
import { readRows, rowShape } from '../db/rows.ts'

const sessionRow = rowShape('open session', {
  id: z.string(),
  userAgent: z.string().nullable(),
  place: z.string().nullable(),
  beganAt: z.date(),
  lastSeenAt: z.date(),
})

/** Where a customer is signed in, the session used last on top. */
export function findOpenSessions(db: Db, customerId: string): Promise<Array<Readonly<z.output<typeof sessionRow>>>> {
  return readRows(db, sessionRow)`
    SELECT id, user_agent AS "userAgent", place, created_at AS "beganAt", last_seen_at AS "lastSeenAt"
    FROM session WHERE customer_id = ${customerId}::uuid AND expires_at > clock_timestamp()
    ORDER BY last_seen_at DESC, id`
}

type Own = Readonly<{ customerId: string; sessionId: string }>

/** Ends one session of a customer; false where it is not theirs. */
export async function deleteSession(db: Db, { customerId, sessionId }: Own): Promise<boolean> {
  const { count } = await db.session.deleteMany({ where: { id: sessionId, customerId } })
  return count > 0
}

/** Ends every session of a customer but this one, and answers how many there were. */
export async function deleteOtherSessions(db: Db, { customerId, sessionId }: Own): Promise<number> {
  const { count } = await db.session.deleteMany({ where: { customerId, id: { not: sessionId } } })
  return count
}
