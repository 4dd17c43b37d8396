import { type Listening, listenTo } from '../db/listen.ts'
import type { Log } from '../shared/log.ts'
import { mailChannel } from './outbox.ts'

/**
 * Calls `onNotice` when a commit has left a mail to send. A notice may be missed while the connection is opened again,
 * so the worker looks by itself as well.
 */
export function listenForMails(databaseUrl: string, onNotice: () => void, log: Log): Listening {
  return listenTo(databaseUrl, { channel: mailChannel, application: 'em-smart-mail-listener', onNotice, onOpen: onNotice }, log)
}
