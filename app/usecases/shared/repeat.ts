import type { Milliseconds } from '#app/domain/shared/duration.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

export type Repeated = Readonly<{ stop: () => Promise<void> }>

/**
 * Does a piece of work now and again `pause` after each end of it. A fault is logged and costs one turn; a stop lets
 * the turn under way end.
 */
export function repeat(portal: Portal, name: string, pause: Milliseconds, work: () => Promise<unknown>): Repeated {
  let stopped = false
  let timer: NodeJS.Timeout | null = null
  let underWay = Promise.resolve()
  const turn = () => {
    underWay = work()
      .catch((fault: unknown) => portal.log.warn({ err: fault, job: name }, 'job failed, to be tried again'))
      .then(() => {
        if (!stopped) timer = setTimeout(turn, pause)
      })
  }
  turn()
  return {
    stop: async () => {
      stopped = true
      if (timer) clearTimeout(timer)
      await underWay
    },
  }
}
