import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { Client } from 'pg'

import { systemClock } from '#app/infra/shared/clock.ts'
import { openPortal, type Portal } from '#app/infra/shared/portal.ts'
import { testSettings } from '#tests/support/portal.ts'

import { freePort, untilAnswered } from './free-port.ts'

export type PortalProcess = Readonly<{
  origin: string
  databaseUrl: string
  /** What is set up for a journey without walking there: use cases on the same database. */
  own: Portal
  /** Runs a command of ours against this portal's database and gives what it printed. */
  command: (script: 'orders' | 'staff', args: readonly string[], input?: string) => string
  /** One more process on the same database, at a place of its own. */
  beside: () => Promise<Pick<PortalProcess, 'origin' | 'stop'>>
  stop: () => Promise<void>
}>

/** What the shop of the tests signs its notices with. */
export const webhookSecret = 'secret-of-the-tests-shop'
export const formerWebhookSecret = 'former-secret-of-the-tests-shop'

/** The portal as production runs it, on a database of its own, sending its mails to `smtpUrl`; `change` are settings beside those of all. */
export async function startPortalProcess(smtpUrl: string, change: Readonly<Record<string, string>> = {}): Promise<PortalProcess> {
  const database = await copyTemplate()
  const env = {
    ...process.env,
    MODE: 'test',
    DATABASE_URL: database.url,
    SMTP_URL: smtpUrl,
    SHOPIFY_WEBHOOK_SECRETS: `${webhookSecret},${formerWebhookSecret}`,
    MAIL_FROM: 'sales@em-smart.example',
    LOG_LEVEL: 'error',
    DATABASE_POOL: '10',
    TRUST_PROXY: 'yes',
    CODE_PEPPERS: `k1:${randomBytes(32).toString('base64')}`,
    SEALING_KEY: randomBytes(32).toString('base64'),
    STORES: readFileSync('prisma/demo/stores.json', 'utf8'),
    LEGAL: readFileSync('prisma/demo/legal.json', 'utf8'),
    EVIDENCE_DIR: mkdtempSync(join(tmpdir(), 'em-smart-e2e-')),
    EVIDENCE_MIN_FREE_MB: '0',
    EVIDENCE_MIN_FREE_PERCENT: '0',
    ...change,
  }
  const first = await startProcess(env)
  const besides: Array<Pick<PortalProcess, 'stop'>> = []
  const own = openPortal(testSettings(database.url, { PUBLIC_ORIGIN: first.origin }), systemClock)
  return {
    origin: first.origin,
    databaseUrl: database.url,
    own,
    command: (script, args, input = '') => {
      const ran = spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], {
        env: { ...env, PORT: '0', PUBLIC_ORIGIN: first.origin },
        input,
        encoding: 'utf8',
      })
      if (ran.status !== 0) throw new Error(`${script} ${args.join(' ')}: ${ran.stderr}`)
      return ran.stdout
    },
    beside: async () => {
      const beside = await startProcess(env)
      besides.push(beside)
      return beside
    },
    stop: async () => {
      await own.news.close()
      await own.database.close()
      // A journey that failed has left its own running.
      for (const { stop } of [first, ...besides]) await stop()
      await database.drop()
    },
  }
}

async function startProcess(shared: NodeJS.ProcessEnv): Promise<Pick<PortalProcess, 'origin' | 'stop'>> {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const child = spawn(process.execPath, ['build/process/server.js'], {
    env: { ...shared, PORT: String(port), PUBLIC_ORIGIN: origin },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await untilAnswered(`${origin}/readyz`, () => child.exitCode === null)
  return {
    origin,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function copyTemplate(): Promise<{ url: string; drop: () => Promise<void> }> {
  const template = process.env['TEMPLATE_URL']
  if (!template) throw new Error('Run the browser tests by `npm test -- e2e`: they need its database.')
  const name = `e2e_${randomBytes(6).toString('hex')}`
  const at = (database: string) => Object.assign(new URL(template), { pathname: `/${database}` }).href
  const admin = async (sql: string) => {
    const client = new Client({ connectionString: at('postgres') })
    await client.connect()
    await client.query(sql)
    await client.end()
  }
  await admin(`CREATE DATABASE ${name} TEMPLATE portal`)
  return { url: at(name), drop: () => admin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) }
}
