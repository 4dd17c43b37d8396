import { throttle } from '#app/domain/sign-in/budgets.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { bucketOf, takeFromAll } from '#app/infra/sign-in/buckets.ts'

/** Too many wrong codes in a minute, or too large a share of wrong ones among all. */
export type ThrottleReason = 'rate' | 'share'

/**
 * For ten minutes, devices that are unknown to an address work for every code they try. Whoever puts the brake on
 * tells staff: by an error in the log, which is for whoever is on call, and by an audit row.
 */
export async function startThrottle(portal: Portal, because: ThrottleReason): Promise<void> {
  const on = await takeFromAll(portal.database.pool, [bucketOf(throttle, '')])
  if (!on.taken) return
  portal.log.error({ because, for: throttle.per }, 'many wrong sign-in codes: unknown devices have to work for their tries')
  await writeAudit(portal.db, {
    actor: { kind: 'system' },
    action: 'sign-in.brake',
    object: { kind: 'portal', id: 'sign-in' },
    after: { because, minutes: throttle.per / 60_000 },
  })
}
