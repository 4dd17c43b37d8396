import { z } from 'zod'

import { enrolmentLifetime } from '#app/domain/sign-in/lifetimes.ts'

import type { Db } from '../db/client.ts'
import { readRows, rowShape } from '../db/rows.ts'
import { hashToken } from './token.ts'

const enrolmentRow = rowShape('enrolment', {
  staffId: z.string(),
  name: z.string(),
  email: z.string(),
  /** Who of staff made the link; null for the command line. */
  issuedBy: z.string().nullable(),
})

/** Who a link enrols. */
export type Enrolment = Readonly<z.output<typeof enrolmentRow>>

/** Makes the one link that counts for a member of staff: earlier ones that were not used are void. */
export async function insertEnrolment(
  db: Db,
  { staffId, token, issuedBy }: Readonly<{ staffId: string; token: string; issuedBy: string | null }>,
): Promise<void> {
  await db.staffEnrolment.deleteMany({ where: { staffId, usedAt: null } })
  await db.$executeRaw`
    INSERT INTO staff_enrolment (id, staff_id, issued_by, expires_at)
    VALUES (${hashToken(token)}, ${staffId}::uuid, ${issuedBy}::uuid, clock_timestamp() + ${enrolmentLifetime} * interval '1 ms')`
}

/** Whom a link enrols while it is unused and young enough; looking uses nothing up. */
export async function findEnrolment(db: Db, token: string): Promise<Enrolment | null> {
  const [found] = await readRows(db, enrolmentRow)`
    SELECT s.id AS "staffId", s.name, s.email, e.issued_by AS "issuedBy" FROM staff_enrolment e JOIN staff s ON s.id = e.staff_id
    WHERE e.id = ${hashToken(token)} AND e.used_at IS NULL AND e.expires_at > clock_timestamp()
      AND s.removed_at IS NULL`
  return found ?? null
}

/** Uses the link up; false when it was used meanwhile. */
export async function spendEnrolment(db: Db, token: string): Promise<boolean> {
  const spent = await db.$executeRaw`
    UPDATE staff_enrolment SET used_at = clock_timestamp()
    WHERE id = ${hashToken(token)} AND used_at IS NULL AND expires_at > clock_timestamp()`
  return spent === 1
}
