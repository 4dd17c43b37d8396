import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia'
import { z } from 'zod'

import { freshProof, staffSession } from '#app/domain/sign-in/lifetimes.ts'

import type { Db } from '../db/client.ts'
import { readRows, rowShape } from '../db/rows.ts'
import { language, staffRole } from '../shared/shapes/words.ts'
import { luciaOver } from './lucia-sessions.ts'

const sessionRow = rowShape('session of staff', {
  staffId: z.string(),
  userAgent: z.string().nullable(),
  place: z.string().nullable(),
  remainingMs: z.number(),
  freshlyProved: z.boolean(),
  email: z.string(),
  name: z.string(),
  role: staffRole,
  language: language.nullable(),
})

/** Lucia for staff, inside `db`; the role is read with every request, so that a changed one counts at once. */
export function staffLucia(db: Db) {
  return luciaOver(staffAdapter(db), staffSession)
}

/** Sessions as rows of `staff_session`; the clock is the database's, as for customers. */
function staffAdapter(db: Db): Adapter {
  return {
    getSessionAndUser: (id) => findSession(db, id),
    getUserSessions: async () => {
      throw new Error('staff sessions are not listed')
    },
    setSession: (session) => insertSession(db, session),
    updateSessionExpiration: async (id) => {
      await db.$executeRaw`
        UPDATE staff_session SET last_seen_at = clock_timestamp(), expires_at = least(
          clock_timestamp() + ${staffSession.idle} * interval '1 ms',
          created_at + ${staffSession.absolute} * interval '1 ms')
        WHERE id = ${id}`
    },
    deleteSession: async (id) => {
      await db.staffSession.deleteMany({ where: { id } })
    },
    deleteUserSessions: async (staffId) => {
      await db.staffSession.deleteMany({ where: { staffId } })
    },
    deleteExpiredSessions: async () => {
      await db.$executeRaw`DELETE FROM staff_session WHERE expires_at <= clock_timestamp()`
    },
  }
}

/** Whose session that is, or null when it is over; asking does not count as use of it. */
export async function ownerOfStaffSession(db: Db, id: string): Promise<string | null> {
  const [session] = await findSession(db, id)
  return session?.userId ?? null
}

async function findSession(db: Db, id: string): Promise<[DatabaseSession | null, DatabaseUser | null]> {
  const [row] = await readRows(db, sessionRow)`
    SELECT s.staff_id AS "staffId", s.user_agent AS "userAgent", s.place,
      (extract(epoch FROM s.expires_at - clock_timestamp()) * 1000)::float8 AS "remainingMs",
      s.proved_at > clock_timestamp() - ${freshProof} * interval '1 ms' AS "freshlyProved",
      p.email, p.name, p.role, p.language
    FROM staff_session s JOIN staff p ON p.id = s.staff_id
    WHERE s.id = ${id} AND s.expires_at > clock_timestamp()
      AND s.created_at > clock_timestamp() - ${staffSession.absolute} * interval '1 ms'
      AND p.removed_at IS NULL`
  if (!row) return [null, null]
  const { staffId, userAgent, place, remainingMs, freshlyProved, ...person } = row
  return [
    { id, userId: staffId, expiresAt: new Date(Date.now() + remainingMs), attributes: { codeId: null, userAgent, place, freshlyProved } },
    { id: staffId, attributes: { kind: 'staff', ...person } },
  ]
}

async function insertSession(db: Db, session: DatabaseSession): Promise<void> {
  const { userAgent, place } = session.attributes
  await db.$executeRaw`
    INSERT INTO staff_session (id, staff_id, user_agent, place, expires_at)
    VALUES (${session.id}, ${session.userId}::uuid, ${userAgent}, ${place},
      clock_timestamp() + ${staffSession.idle} * interval '1 ms')`
  await db.$executeRaw`
    DELETE FROM staff_session WHERE id IN (
      SELECT id FROM staff_session WHERE staff_id = ${session.userId}::uuid
      ORDER BY created_at DESC, id OFFSET ${staffSession.most})`
}

/** Ends one session of somebody who works here. */
export async function deleteStaffSession(db: Db, { staffId, sessionId }: Readonly<{ staffId: string; sessionId: string }>): Promise<void> {
  await db.staffSession.deleteMany({ where: { id: sessionId, staffId } })
}

/** Ends all of theirs: under another role, or because their time here is over. */
export async function deleteStaffSessions(db: Db, staffId: string): Promise<void> {
  await db.staffSession.deleteMany({ where: { staffId } })
}
