import { type Milliseconds, minutes, seconds } from '#app/domain/shared/duration.ts'
import type { Topic } from '#app/infra/news/notice.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import type { Watcher } from './watcher.ts'

/** One thing that a page wants to hear of, sent whenever it reads otherwise than it was sent last. */
type Channel = Readonly<{
  event: 'news' | 'presence'
  /** What the page shows already. */
  known: string
  /** As it is now, one line; null where the person may not see it, which ends the stream. */
  read: () => Promise<string | null>
}>

export type Watch = Readonly<{
  topics: readonly Topic[]
  channels: readonly Channel[]
  /** Called at the opening and at every beat before the channels are read. */
  onBeat?: () => Promise<void>
  /** What a notice tells of is over only so much later: the channels are then read once more. */
  lookAgainAfter?: Milliseconds
  /** Called once, after whatever was under way. */
  onEnd?: () => Promise<void>
}>

/** Where messages go; `write` answers how much room is left, which is below 0 where the reader does not read. */
type Outlet = Readonly<{ write: (message: string) => number; close: () => void }>

export type Pump = Readonly<{
  /** Reads everything once; false where it may not be read. */
  begin: () => Promise<boolean>
  into: (outlet: Outlet) => void
  end: () => void
}>

/** Keeps proxies from taking the connection for dead, and is how often is asked whether the session still lives. */
const beat = seconds(20)
/**
 * The page then opens another one, perhaps at another process. What a dead network never says is known by then: no page
 * opens the next stream, and its place and presence are free.
 */
const longest = minutes(1)
/** A look that comes a moment too soon would see what is about to be over. */
const slack = 100
/** Messages that may wait for a reader. */
const mostWaiting = 100

/** Reads what the channels hold now and whenever their topics have news, one look at a time. */
export function startPump(portal: Portal, watcher: Watcher, watch: Watch, leave: () => void): Pump {
  const timers: NodeJS.Timeout[] = []
  const sent = new Map(watch.channels.map(({ event, known }) => [event, known]))
  let waiting: string[] = [': open\n\n']
  let outlet: Outlet | null = null
  let ended = false
  let underWay = Promise.resolve(true)
  let again: NodeJS.Timeout | undefined
  let stopReading = () => undefined as void

  const end = () => {
    if (ended) return
    ended = true
    timers.forEach(clearTimeout)
    clearTimeout(again)
    stopReading()
    leave()
    outlet?.close()
    const over = () => watch.onEnd?.()
    underWay.then(over, over).catch((fault: unknown) => portal.log.warn({ err: fault }, 'the end of a stream'))
  }
  const write = (message: string) => {
    if (ended) return
    if (outlet === null) waiting.push(message)
    else if (outlet.write(message) < -mostWaiting) end()
  }
  const look = async () => {
    if (!(await watcher.maySee())) return false
    for (const { event, read } of watch.channels) {
      const state = await read()
      if (state === null) return false
      if (sent.get(event) !== state) write(`event: ${event}\ndata: ${state}\n\n`)
      sent.set(event, state)
    }
    return true
  }
  const lookOnceMore = (first?: () => Promise<void>) => {
    underWay = underWay.then(async () => {
      if (ended) return true
      await first?.()
      return look()
    })
    return underWay
  }
  const orEnd = (looked: Promise<boolean>) => {
    looked.then(
      (allowed) => {
        if (allowed) return
        // The page does not ask again.
        write('event: end\ndata:\n\n')
        end()
      },
      (fault: unknown) => {
        portal.log.warn({ err: fault }, 'a stream of news')
        end()
      },
    )
  }

  stopReading = portal.news.read([...watch.topics, `person ${watcher.personId}`], {
    onNotice: () => {
      orEnd(lookOnceMore())
      if (watch.lookAgainAfter === undefined) return
      clearTimeout(again)
      again = setTimeout(() => orEnd(lookOnceMore()), watch.lookAgainAfter + slack)
    },
    onClose: end,
  })
  return {
    begin: () => lookOnceMore(watch.onBeat),
    into: (opened) => {
      outlet = opened
      for (const message of waiting) write(message)
      waiting = []
      if (ended) return opened.close()
      timers.push(
        setInterval(() => {
          write(': beat\n\n')
          orEnd(lookOnceMore(watch.onBeat))
        }, beat),
        setTimeout(() => {
          write('event: again\ndata:\n\n')
          end()
        }, longest),
      )
    },
    end,
  }
}
