import { forgetMails, forgetTraces } from '#app/infra/account/forget.ts'
import type { Portal } from '#app/infra/portal.ts'

/** Forgets what is written beside cases and orders once its time is over (`kept`). */
export async function forgetOldRecords(portal: Portal): Promise<void> {
  await forgetMails(portal.db)
  await forgetTraces(portal.db)
}
