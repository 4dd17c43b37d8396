import { Client } from 'pg'

import { seconds } from '#app/domain/shared/duration.ts'

import type { Log } from '../log.ts'
import { mailChannel } from './outbox.ts'

const firstPause = seconds(1)
const longestPause = seconds(30)

/**
 * Calls `onNotice` when a commit has left a mail to send, over a connection of its own that is opened again
 * when it breaks. A notice may be missed meanwhile, so the worker looks by itself as well.
 */
export function listenForMails(
  databaseUrl: string,
  onNotice: () => void,
  log: Log,
): { stop: () => Promise<void> } {
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

  const open = async () => {
    const opening = new Client({
      connectionString: databaseUrl,
      keepAlive: true,
      connectionTimeoutMillis: seconds(5),
      application_name: 'em-smart-mail-listener',
    })
    client = opening
    opening.on('notification', onNotice)
    opening.on('error', () => reopen(opening))
    opening.on('end', () => reopen(opening))
    try {
      await opening.connect()
      await opening.query(`LISTEN ${mailChannel}`)
      pause = firstPause
      onNotice()
    } catch (fault) {
      log.warn({ err: fault }, 'mail listener')
      reopen(opening)
    }
  }

  void open()
  return {
    stop: async () => {
      stopped = true
      if (timer) clearTimeout(timer)
      await client?.end().catch(() => undefined)
    },
  }
}
