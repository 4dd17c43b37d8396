import type { Portal } from '#app/infra/shared/portal.ts'

import type { Watcher } from './watcher.ts'

/** Streams that one process holds open: of one session, of one person, and in all. */
const most = { session: 6, person: 20, process: 2_000 } as const

type Taken = { process: number; readonly of: Map<string, number> }
const taken = new WeakMap<Portal, Taken>()

/** Takes a place for one more stream, or answers null where a limit is reached; the answer gives it back, once. */
export function takePlace(portal: Portal, { sessionId, personId }: Watcher): (() => void) | null {
  const own = taken.get(portal) ?? { process: 0, of: new Map<string, number>() }
  taken.set(portal, own)
  const count = (key: string) => own.of.get(key) ?? 0
  if (own.process >= most.process || count(sessionId) >= most.session || count(personId) >= most.person) return null
  const add = (change: 1 | -1) => {
    own.process += change
    for (const key of [sessionId, personId]) {
      own.of.set(key, count(key) + change)
      if (count(key) === 0) own.of.delete(key)
    }
  }
  add(1)
  let held = true
  return () => {
    if (held) add(-1)
    held = false
  }
}
