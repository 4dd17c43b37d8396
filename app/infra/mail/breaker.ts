import { seconds } from '#app/domain/shared/duration.ts'

import { readFault } from './retry.ts'

/**
 * Keeps mails their tries while the relay cannot be reached at all: after five lines in a row that did not come about,
 * none is tried for five seconds, then one alone; each that fails doubles the pause, up to a minute. A relay that
 * answers, whatever it says, closes it.
 */
export type Breaker = Readonly<{
  /** How many mails may be tried now, where so many could be and so many are under way. */
  room: (free: number, underWay: number) => number
  /** The relay answered. */
  reached: () => void
  /** No line came about; true where this one opened the breaker, which somebody should hear of. */
  missed: () => boolean
}>

const missesBeforePause = 5
const firstPause = seconds(5)
const longestPause = seconds(60)

/** `now` counts milliseconds and never goes back. */
export function makeBreaker(now: () => number): Breaker {
  let misses = 0
  let pausedUntil = -Infinity
  return {
    room: (free, underWay) => {
      if (misses < missesBeforePause) return free
      return underWay === 0 && now() >= pausedUntil ? 1 : 0
    },
    reached: () => {
      misses = 0
    },
    missed: () => {
      // Of lines that were being opened when the pause began nothing new is learned.
      if (now() < pausedUntil) return false
      misses += 1
      if (misses < missesBeforePause) return false
      pausedUntil = now() + Math.min(firstPause * 2 ** (misses - missesBeforePause), longestPause)
      return misses === missesBeforePause
    },
  }
}

/** Whether a send failed before the relay said a word: refused, unknown, silent or without the TLS that is asked for. */
export function isLineFault(fault: unknown): boolean {
  const { command, responseCode } = readFault(fault)
  return command === 'CONN' && responseCode === null
}
