import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia'
import { z } from 'zod'

import { customerSession, freshProof } from '#app/domain/sign-in/lifetimes.ts'

import type { Db } from '../db/client.ts'
import { Prisma } from '../db/generated/client.ts'
import { query, type Source } from '../db/prepared.ts'
import { rowShape } from '../db/rows.ts'
import { language, storeId } from '../shared/shapes/words.ts'
import { luciaOver } from './lucia-sessions.ts'

const sessionRow = rowShape('session of a customer', {
  customerId: z.string(),
  codeId: z.string().nullable(),
  userAgent: z.string().nullable(),
  place: z.string().nullable(),
  remainingMs: z.number(),
  freshlyProved: z.boolean(),
  email: z.string(),
  name: z.string().nullable(),
  language: language.nullable(),
  store: storeId.nullable(),
})

/** Lucia for customers, inside `db`: the database itself or the transaction a sign-in runs in. Sessions are read from `source`. */
export function customerLucia(db: Db, source: Source = db) {
  return luciaOver(customerAdapter(db, source), customerSession)
}

/**
 * Sessions as rows of `session`. Lucia's own dates are set aside: every end is reckoned by the database's clock, and
 * what is left of a session is handed to Lucia as a time from now, so that a wrong clock here ends none early.
 */
function customerAdapter(db: Db, source: Source): Adapter {
  return {
    getSessionAndUser: (id) => findSession(source, id),
    getUserSessions: async () => {
      throw new Error('sessions are listed by listCustomerSessions')
    },
    setSession: (session) => insertSession(db, session),
    updateSessionExpiration: async (id) => {
      await db.$executeRaw`
        UPDATE session SET last_seen_at = clock_timestamp(), expires_at = least(
          clock_timestamp() + ${customerSession.idle} * interval '1 ms',
          created_at + ${customerSession.absolute} * interval '1 ms')
        WHERE id = ${id}`
    },
    deleteSession: async (id) => {
      await db.session.deleteMany({ where: { id } })
    },
    deleteUserSessions: async (customerId) => {
      await db.session.deleteMany({ where: { customerId } })
    },
    deleteExpiredSessions: async () => {
      await db.$executeRaw`DELETE FROM session WHERE expires_at <= clock_timestamp()`
    },
  }
}

/** Whose session that is, or null when it is over; asking does not count as use of it. */
export async function ownerOfSession(db: Db, id: string): Promise<string | null> {
  const [session] = await findSession(db, id)
  return session?.userId ?? null
}

async function findSession(source: Source, id: string): Promise<[DatabaseSession | null, DatabaseUser | null]> {
  const [row] = await query(
    source,
    sessionRow,
    Prisma.sql`
    SELECT s.customer_id AS "customerId", s.code_id AS "codeId", s.user_agent AS "userAgent", s.place,
      (extract(epoch FROM s.expires_at - clock_timestamp()) * 1000)::float8 AS "remainingMs",
      s.proved_at > clock_timestamp() - ${freshProof} * interval '1 ms' AS "freshlyProved",
      c.email, c.name, c.language, c.store
    FROM session s JOIN customer c ON c.id = s.customer_id
    WHERE s.id = ${id} AND s.expires_at > clock_timestamp()
      AND s.created_at > clock_timestamp() - ${customerSession.absolute} * interval '1 ms'
      AND c.blocked_at IS NULL AND c.anonymised_at IS NULL AND c.email IS NOT NULL`,
  )
  if (!row) return [null, null]
  const { customerId, codeId, userAgent, place, remainingMs, freshlyProved, ...person } = row
  return [
    { id, userId: customerId, expiresAt: new Date(Date.now() + remainingMs), attributes: { codeId, userAgent, place, freshlyProved } },
    { id: customerId, attributes: { kind: 'customer', ...person } },
  ]
}

async function insertSession(db: Db, session: DatabaseSession): Promise<void> {
  const { codeId, userAgent, place } = session.attributes
  await db.$executeRaw`
    INSERT INTO session (id, customer_id, code_id, user_agent, place, expires_at)
    VALUES (${session.id}, ${session.userId}::uuid, ${codeId}::uuid, ${userAgent}, ${place},
      clock_timestamp() + ${customerSession.idle}::float8 * interval '1 ms')`
}

/** Moves a session to a new id with a fresh proof; its beginning and its end stay. False when it is gone. */
export async function renewCustomerSession(db: Db, move: Readonly<{ from: string; to: string; customerId: string }>): Promise<boolean> {
  const moved = await db.$executeRaw`
    UPDATE session SET id = ${move.to}, proved_at = clock_timestamp(), last_seen_at = clock_timestamp()
    WHERE id = ${move.from} AND customer_id = ${move.customerId}::uuid AND expires_at > clock_timestamp()`
  return moved === 1
}
