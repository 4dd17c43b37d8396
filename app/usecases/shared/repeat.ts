import type { Milliseconds } from '#app/domain/shared/duration.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

/** Something that is done in turns. */
export type Work = Readonly<{ name: string; pause: Milliseconds; work: () => Promise<unknown> }>

export type Repeated = Readonly<{ stop: () => Promise<void> }>

/**
 * Does a piece of work after `first` and again `pause` after each end of it. A fault is logged and costs one turn; a stop lets
 * the turn under way end.
 */
export function repeat(portal: Portal, { name, pause, work }: Work, first: Milliseconds): Repeated {
  let stopped = false
  let underWay = Promise.resolve()
  const turn = () => {
    underWay = work()
      .catch((fault: unknown) => portal.log.warn({ err: fault, job: name }, 'job failed, to be tried again'))
      .then(() => {
        if (!stopped) timer = setTimeout(turn, pause)
      })
  }
  let timer = setTimeout(turn, first)
  return {
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await underWay
    },
  }
}
