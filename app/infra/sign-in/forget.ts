import { bucketsKept, failuresInARow } from '#app/domain/sign-in/budgets.ts'
import { codeKept, customerSession, staffSession } from '#app/domain/sign-in/lifetimes.ts'

import type { Db } from '../db/client.ts'

/**
 * Forgets what signing in leaves behind: codes a day after their end, sessions, challenges and sign-ins through
 * the shop at theirs, budgets whose longest window is over. The row of failures of an address stays until somebody signs in to it.
 */
export async function forgetOldSignIns(db: Db): Promise<void> {
  await db.$executeRaw`DELETE FROM login_code WHERE expires_at < clock_timestamp() - ${codeKept} * interval '1 ms'`
  await db.$executeRaw`DELETE FROM auth_bucket WHERE window_start < clock_timestamp() - ${bucketsKept} * interval '1 ms'
    AND key NOT LIKE ${`${failuresInARow.name}:%`}`
  await db.$executeRaw`DELETE FROM passkey_challenge WHERE expires_at < clock_timestamp()`
  await db.$executeRaw`DELETE FROM shop_sign_in WHERE expires_at < clock_timestamp()`
  await db.$executeRaw`DELETE FROM session WHERE expires_at < clock_timestamp()
    OR created_at < clock_timestamp() - ${customerSession.absolute} * interval '1 ms'`
  await db.$executeRaw`DELETE FROM staff_session WHERE expires_at < clock_timestamp()
    OR created_at < clock_timestamp() - ${staffSession.absolute} * interval '1 ms'`
  await db.$executeRaw`DELETE FROM staff_enrolment WHERE expires_at < clock_timestamp() AND used_at IS NULL`
}
