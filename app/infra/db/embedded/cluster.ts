import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { Client } from 'pg'

import { type Account, placesFor, serverAccount } from './binaries.ts'

export type Cluster = Readonly<{
  /** Connection string of the database `portal`; its password is made at first start. */
  url: string
  dataDir: string
  /** Stops the server cleanly, unless another process of ours still uses it. */
  stop: () => Promise<void>
}>

export type ClusterOptions = Readonly<{
  dataDir: string
  /** Trades safety after a power cut for speed: for tests. */
  fast?: boolean
}>

const USER = 'portal'
const READY_WITHIN_MS = 60_000

/**
 * Starts the built-in PostgreSQL on a free port of this machine, making its data
 * folder at the first start.
 *
 * A server left behind by a process that died, or used by another one, is
 * adopted. It runs in a process group of its own, so that Ctrl-C reaches the
 * portal first, which then stops the database cleanly.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const account = serverAccount()
  mkdirSync(dirname(options.dataDir), { recursive: true })
  const { binaries, dataDir } = placesFor(account, options.dataDir)
  if (!existsSync(join(dataDir, 'PG_VERSION'))) initialise(binaries, dataDir, account)
  const password = readFileSync(join(dataDir, 'portal-password'), 'utf8').trim()
  const urlAt = (port: number, database: string) => `postgresql://${USER}:${password}@127.0.0.1:${port}/${database}`

  const running = await findRunning(dataDir, (port) => urlAt(port, 'postgres'))
  const port = running ?? (await launch(binaries, dataDir, account, options.fast === true, urlAt))
  await ensureDatabase(urlAt(port, 'postgres'))
  return { url: urlAt(port, 'portal'), dataDir, stop: () => stopUnlessUsed(urlAt(port, 'postgres'), dataDir) }
}

function initialise(binaries: string, dataDir: string, account: Account): void {
  mkdirSync(dirname(dataDir), { recursive: true, mode: 0o755 })
  mkdirSync(dataDir, { mode: 0o700 })
  if (account) chownSync(dataDir, account.uid, account.gid)
  const secrets = mkdtempSync(join(tmpdir(), 'em-smart-'))
  const passwordFile = join(secrets, 'password')
  const password = randomBytes(24).toString('base64url')
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (account) for (const path of [secrets, passwordFile]) chownSync(path, account.uid, account.gid)
  try {
    const made = spawnSync(
      join(binaries, 'bin', 'initdb'),
      [
        `--pgdata=${dataDir}`,
        `--username=${USER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--locale=C.UTF-8',
        '--no-sync',
        '--no-instructions',
      ],
      { ...account, cwd: '/', env: serverEnv(), encoding: 'utf8' },
    )
    if (made.status !== 0) {
      rmSync(dataDir, { recursive: true, force: true })
      throw new Error(`The built-in database could not be made: ${made.stderr || made.error?.message}`)
    }
    writeFileSync(join(dataDir, 'portal-password'), password, { mode: 0o600 })
  } finally {
    rmSync(secrets, { recursive: true, force: true })
  }
}

function serverEnv(): NodeJS.ProcessEnv {
  return { ...process.env, LC_ALL: 'C', LANG: 'C', TZ: 'UTC' }
}

/** The port of a live server on this folder, or null; a stale pid file is no server. */
async function findRunning(dataDir: string, urlAt: (port: number) => string): Promise<number | null> {
  const pidFile = join(dataDir, 'postmaster.pid')
  if (!existsSync(pidFile)) return null
  const port = Number(readFileSync(pidFile, 'utf8').split('\n')[3])
  if (!Number.isInteger(port) || port <= 0) return null
  return (await answers(urlAt(port))) ? port : null
}

async function launch(
  binaries: string,
  dataDir: string,
  account: Account,
  fast: boolean,
  urlAt: (port: number, database: string) => string,
): Promise<number> {
  const port = await freePort()
  const speed = fast ? ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'] : []
  const logFile = join(dataDir, 'server.log')
  const log = openSync(logFile, 'a')
  if (account) chownSync(logFile, account.uid, account.gid)
  const server = spawn(
    join(binaries, 'bin', 'postgres'),
    [
      '-D',
      dataDir,
      '-p',
      String(port),
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'max_connections=200',
      '-c',
      'timezone=UTC',
      ...speed,
    ],
    { ...account, cwd: '/', env: serverEnv(), detached: true, stdio: ['ignore', log, log] },
  )
  server.unref()
  const deadline = Date.now() + READY_WITHIN_MS
  while (Date.now() < deadline && server.exitCode === null) {
    if (await answers(urlAt(port, 'postgres'))) return port
    await pause(20)
  }
  const tail = readFileSync(logFile, 'utf8').trim().split('\n').slice(-5).join('\n')
  throw new Error(`The built-in database did not start. Its last words:\n${tail}`)
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('SELECT 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function ensureDatabase(adminUrl: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query(`SELECT 1 FROM pg_database WHERE datname = 'portal'`)
    if (rowCount === 0) await client.query('CREATE DATABASE portal')
  } finally {
    await client.end()
  }
}

async function stopUnlessUsed(adminUrl: string, dataDir: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rowCount } = await client.query(
      `SELECT FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() LIMIT 1`,
    )
    if (rowCount !== 0) return
  } catch {
    return
  } finally {
    await client.end().catch(() => undefined)
  }
  const pidFile = join(dataDir, 'postmaster.pid')
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
  process.kill(pid, 'SIGINT')
  const deadline = Date.now() + 10_000
  while (existsSync(pidFile) && Date.now() < deadline) await pause(20)
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
