import type { Clock } from './clock.ts'
import { type Database, openDatabase } from '../db/client.ts'
import type { FileStore } from '../evidence/file-store.ts'
import { openFileStore } from '../evidence/open-store.ts'
import { type Log, openLog } from './log.ts'
import { type News, openNews } from '../news/news.ts'
import type { Settings } from './settings.ts'

/** The outside world as use cases get it: one per process, given to every route and job. */
export type Portal = Readonly<{
  settings: Settings
  database: Database
  /** Prisma's client; inside a transaction use the `Db` that is handed over. */
  db: Database['client']
  clock: Clock
  log: Log
  news: News
  /** Where files of customers and staff are kept. */
  files: FileStore
}>

export function openPortal(settings: Settings, clock: Clock): Portal {
  const database = openDatabase({ url: settings.databaseUrl, poolSize: settings.poolSize, application: `em-smart-${settings.role}` })
  const log = openLog(settings.logLevel, 'portal')
  return {
    settings,
    database,
    db: database.client,
    clock,
    log,
    news: openNews(settings.databaseUrl, log),
    files: openFileStore(settings.filePlace),
  }
}
