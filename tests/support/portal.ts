import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { type Clock, systemClock } from '#app/infra/shared/clock.ts'
import { openPortal, type Portal } from '#app/infra/shared/portal.ts'
import { readSettings, type Settings } from '#app/infra/shared/settings.ts'

import { makeDatabase } from './database.ts'

/** Files beside the repository, however full the disk is. */
const anyRoom = {
  EVIDENCE_DIR: join(tmpdir(), 'em-smart-evidence', String(process.pid)),
  EVIDENCE_MIN_FREE_MB: '0',
  EVIDENCE_MIN_FREE_PERCENT: '0',
}

/** The environment of a process under test: fixed keys that guard nothing. */
export function testEnvironment(databaseUrl: string, change: Record<string, string> = {}): Record<string, string> {
  return {
    MODE: 'test',
    PORT: '0',
    PUBLIC_ORIGIN: 'http://localhost:4000',
    DATABASE_URL: databaseUrl,
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'portal@em-smart.test',
    CODE_PEPPERS: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
    SEALING_KEY: Buffer.alloc(32, 2).toString('base64'),
    LOG_LEVEL: 'fatal',
    STORES: readFileSync('prisma/demo/stores.json', 'utf8'),
    LEGAL: readFileSync('prisma/demo/legal.json', 'utf8'),
    ...anyRoom,
    ...change,
  }
}

export function testSettings(databaseUrl: string, change: Record<string, string> = {}): Settings {
  const read = readSettings(testEnvironment(databaseUrl, change))
  if (!read.ok) throw new Error(read.faults.join('; '))
  return read.settings
}

/** A portal on a database of its own; `close` it in `afterAll`. */
export async function makePortal(
  change: Record<string, string> = {},
  clock: Clock = systemClock,
): Promise<{ portal: Portal; close: () => Promise<void> }> {
  const database = await makeDatabase()
  const portal = openPortal(testSettings(database.url, change), clock)
  return {
    portal,
    close: async () => {
      await portal.news.close()
      await portal.database.close()
      await database.drop()
    },
  }
}
