import { hours, seconds } from '#app/domain/shared/duration.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { forgetWorked } from '#app/infra/webhooks/inbox.ts'

import { workWebhooks } from './work-webhooks.ts'

/** Works what the shop tells, now and from then on; a stop waits for what is under way. */
export function startWebhookWorker(portal: Portal, pollMs = seconds(0.5)): { stop: () => Promise<void> } {
  let stopped = false
  let working: Promise<void> | null = null
  const work = async () => {
    try {
      while (!stopped && (await workWebhooks(portal)) > 0);
    } catch (fault) {
      portal.log.error({ err: fault }, 'webhooks not claimed')
    }
    working = null
  }
  const look = () => {
    if (!stopped) working ??= work()
  }
  const forget = () => {
    forgetWorked(portal.database.pool).catch((fault: unknown) => portal.log.warn({ err: fault }, 'webhooks not forgotten'))
  }
  const timers = [setInterval(look, pollMs), setInterval(forget, hours(1))]
  look()
  return {
    stop: async () => {
      stopped = true
      timers.forEach(clearInterval)
      await working
    },
  }
}
