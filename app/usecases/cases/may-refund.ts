import type { Db } from '#app/infra/db/client.ts'
import { findRole } from '#app/infra/staff/people.ts'

/** Whether somebody may give money back now, by what the database holds of them, not by what they were at sign-in. */
export async function mayRefundNow(db: Db, staffId: string): Promise<boolean> {
  const role = await findRole(db, staffId)
  return role === 'finance' || role === 'admin'
}
