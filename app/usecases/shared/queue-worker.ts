import { seconds } from '#app/domain/shared/duration.ts'
import { listenTo } from '#app/infra/db/listen.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

export type Queue = Readonly<{
  /** On which a commit says that there is something to do. */
  channel: string
  application: string
  /** Takes what is due and does it; answers how much that was. */
  work: () => Promise<number>
}>

/**
 * Works a queue from now on: at once when a commit puts something in it, and by looking every now and then. A stop waits for what is under
 * way.
 */
export function startQueueWorker({ settings, log }: Portal, { channel, application, work }: Queue): { stop: () => Promise<void> } {
  let stopped = false
  let working: Promise<void> | null = null
  let lookAgain = false
  const workAll = async () => {
    do {
      lookAgain = false
      try {
        while (!stopped && (await work()) > 0);
      } catch (fault) {
        log.warn({ err: fault, channel }, 'queue not worked')
      }
    } while (lookAgain && !stopped)
    working = null
  }
  const look = () => {
    if (stopped) return
    if (working) lookAgain = true
    else working = workAll()
  }
  const listener = listenTo(settings.databaseUrl, { channel, application, onNotice: look, onOpen: look }, log)
  const timer = setInterval(look, seconds(2))
  look()
  return {
    stop: async () => {
      stopped = true
      clearInterval(timer)
      await listener.stop()
      await working
    },
  }
}
