import { Client } from 'pg'

import { seconds } from '#app/domain/shared/duration.ts'

import type { Log } from '../shared/log.ts'

const firstPause = seconds(1)
const longestPause = seconds(30)
/** A connection that died without a word is found out by asking it something now and then. */
const probeEvery = seconds(20)

export type Listening = Readonly<{ stop: () => Promise<void> }>

type Input = Readonly<{
  channel: string
  application: string
  onNotice: (payload: string) => void
  /** After each opening: what was told while nobody listened has been missed. */
  onOpen: () => void
}>

/**
 * Listens on one channel over a connection of its own, which is opened again when it breaks, at first after a second
 * and at most after half a minute.
 */
export function listenTo(databaseUrl: string, input: Input, log: Log): Listening {
  let client: Client | null = null
  let timer: NodeJS.Timeout | null = null
  let stopped = false
  let pause = firstPause

  const reopen = (broken: Client) => {
    if (stopped || broken !== client) return
    client = null
    timer = setTimeout(() => void open(), pause)
    pause = Math.min(pause * 2, longestPause)
    void broken.end().catch(() => undefined)
  }

  const probe = () => {
    const probed = client
    if (probed) probed.query('SELECT 1').catch(() => reopen(probed))
  }

  const open = async () => {
    const opening = new Client({
      connectionString: databaseUrl,
      keepAlive: true,
      connectionTimeoutMillis: seconds(5),
      query_timeout: seconds(5),
      application_name: input.application,
    })
    client = opening
    opening.on('notification', ({ payload = '' }) => input.onNotice(payload))
    opening.on('error', () => reopen(opening))
    opening.on('end', () => reopen(opening))
    try {
      await opening.connect()
      await opening.query(`LISTEN ${input.channel}`)
      pause = firstPause
      input.onOpen()
    } catch (fault) {
      log.warn({ err: fault, channel: input.channel }, 'not listening')
      reopen(opening)
    }
  }

  void open()
  const probes = setInterval(probe, probeEvery)
  return {
    stop: async () => {
      stopped = true
      clearInterval(probes)
      if (timer) clearTimeout(timer)
      await client?.end().catch(() => undefined)
    },
  }
}
