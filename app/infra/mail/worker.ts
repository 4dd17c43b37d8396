import { minutes, seconds } from '#app/domain/shared/duration.ts'
import type { MailLane } from '#app/views/mails/mail-data.ts'

import type { Portal } from '../shared/portal.ts'
import { makeBreaker } from './breaker.ts'
import { type AttachmentsFor, deliver, type Delivery, loadDrawing } from './deliver.ts'
import { listenForMails } from './listen.ts'
import { claimDue } from './queue.ts'
import { openTransport } from './transport.ts'

export type MailWorkerOptions = Readonly<{
  /** The files that go with a mail; none by default. */
  attachmentsFor?: AttachmentsFor
  /** For how long a claimed mail is nobody else's; longer than the longest send. */
  leaseMs?: number
  /** How often to look without being told. */
  pollMs?: number
  /** How many mails of a lane go at the same time. */
  slots?: number
  /** How long a stop waits for sends under way before it cuts them. */
  drainMs?: number
  chance?: () => number
}>

export type MailWorker = Readonly<{
  /**
   * Claims nothing more, lets sends under way end, and closes its connections; a second call waits for the
   * first.
   */
  stop: () => Promise<void>
  /** Looks for mails now. */
  wake: () => void
}>

/**
 * Sends what the outbox holds, at least once each; several may run on one database. Sign-in mails have a lane
 * of their own and wait for no other mail.
 */
export function startMailWorker(portal: Portal, options: MailWorkerOptions = {}): MailWorker {
  const cut = new AbortController()
  const transport = openTransport(portal.settings)
  const delivery: Delivery = {
    portal,
    transport,
    stopping: cut.signal,
    attachmentsFor: options.attachmentsFor ?? (async () => []),
    chance: options.chance ?? Math.random,
    breaker: makeBreaker(() => performance.now()),
  }
  const lanes = (['sign-in', 'normal'] as const).map((lane) => runLane(lane, delivery, options))
  const wake = () => lanes.forEach((lane) => lane.wake())
  const listener = listenForMails(portal.settings.databaseUrl, wake, portal.log)
  wake()
  let stopping: Promise<void> | null = null
  const stop = async () => {
    const timer = setTimeout(() => cut.abort(), options.drainMs ?? seconds(20))
    await Promise.all([listener.stop(), ...lanes.map((lane) => lane.stop())])
    clearTimeout(timer)
    transport.close()
  }
  return { wake, stop: () => (stopping ??= stop()) }
}

type RunningLane = Readonly<{ wake: () => void; stop: () => Promise<void> }>

/** Keeps up to `slots` mails of one lane under way; each that ends makes room for the next at once. */
function runLane(lane: MailLane, delivery: Delivery, options: MailWorkerOptions): RunningLane {
  const { slots = 4, leaseMs = minutes(2), pollMs = seconds(2) } = options
  const underWay = new Set<Promise<void>>()
  let looking: Promise<void> | null = null
  let lookAgain = false
  let stopped = false

  const take = async () => {
    await loadDrawing()
    const free = delivery.breaker.room(slots - underWay.size, underWay.size)
    if (stopped || free <= 0) return
    const mails = await claimDue(delivery.portal.database.pool, lane, free, leaseMs)
    for (const mail of mails) {
      const sending = deliver(mail, delivery)
        .catch((fault: unknown) => delivery.portal.log.error({ err: fault, mail: mail.id }, 'mail not handled'))
        .finally(() => {
          underWay.delete(sending)
          wake()
        })
      underWay.add(sending)
    }
  }
  const look = async () => {
    do {
      lookAgain = false
      await take().catch((fault: unknown) => delivery.portal.log.warn({ err: fault, lane }, 'mails not claimed'))
    } while (lookAgain)
    looking = null
  }
  const wake = () => {
    if (stopped) return
    if (looking) lookAgain = true
    else looking = look()
  }

  const timer = setInterval(wake, pollMs)
  return {
    wake,
    stop: async () => {
      stopped = true
      clearInterval(timer)
      await looking
      await Promise.all(underWay)
    },
  }
}
