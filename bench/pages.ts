import { type ChildProcess, execFileSync, fork, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'

import { systemClock } from '#app/infra/shared/clock.ts'
import { bringUpToDate } from '#app/infra/db/bring-up-to-date.ts'
import { startCluster } from '#app/infra/db/embedded/cluster.ts'
import { openPortal } from '#app/infra/shared/portal.ts'
import { build } from '#scripts/build.ts'
import { testEnvironment, testSettings } from '#tests/support/portal.ts'
import { takeIn } from '#tests/support/shop-orders.ts'
import { signIn } from '#tests/support/sign-in.ts'

import manifest from '../package.json' with { type: 'json' }
import { bareClient, bareProcess, buildBareApp } from './pages/bare-app.ts'
import { type Load, load, page } from './pages/load.ts'
import { scriptWeight } from './pages/script-weight.ts'

const clients = 16
const rounds = 3
const roundMs = Number(process.env['BENCH_ROUND_MS'] ?? 8_000)

type Site = Readonly<{ databaseUrl: string; cookie: string; order: string }>
type Started = Readonly<{ child: ChildProcess; after: () => Promise<void> }>
type Served = Readonly<{ origin: string; stop: () => void }>

/**
 * The signed-in order page beside the same page with fixed data, its scripts beside those of a Remix app that does
 * nothing, and a cold start, database included, beside the start of that app.
 */
export async function measurePages(): Promise<string> {
  await build((line) => process.stdout.write(`${line}\n`))
  await buildBareApp()
  const home = mkdtempSync(join(tmpdir(), 'em-smart-bench-'))
  chmodSync(home, 0o755)
  const dataDir = join(home, 'postgres')
  try {
    const cluster = await startCluster({ dataDir })
    await bringUpToDate(cluster.url)
    const site = await makeSite(cluster.url)
    const loaded = await measureLoad(site).finally(cluster.stop)
    return [loaded, await measureMemory(site, dataDir), await measureStart(site, dataDir)].join('\n')
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/** The production process as `npm start` runs it, after as much load as the order page got. */
async function measureMemory(site: Site, dataDir: string): Promise<string> {
  const { url, stop } = await startCluster({ dataDir })
  const port = '43919'
  const child = spawnPortal({ ...site, databaseUrl: url }, port)
  try {
    const order = `http://localhost:${port}${site.order}`
    await firstPage(order, site.cookie)
    await load(order, site.cookie, clients, roundMs * rounds * 2)
    const kilobytesHeld = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' }))
    return `memory after ${(roundMs * rounds * 2) / 1_000} s of load ${Math.round(kilobytesHeld / 1024)} MB`
  } finally {
    await ended(child)
    await stop()
  }
}

async function measureStart(site: Site, dataDir: string): Promise<string> {
  const portal = await startTime(site.order, site.cookie, async (port) => {
    const { url, stop } = await startCluster({ dataDir })
    return { child: spawnPortal({ ...site, databaseUrl: url }, port), after: stop }
  })
  const bare = await startTime('/', '', async (port) => ({ child: spawnBare(port), after: async () => undefined }))
  return `start to the first signed-in page, database included ${portal.toFixed(0)} ms, bare Remix alone ${bare.toFixed(0)} ms, ${(portal / bare).toFixed(2)} x`
}

/** A customer with ten orders of three lines, signed in. */
async function makeSite(databaseUrl: string): Promise<Site> {
  const portal = openPortal(testSettings(databaseUrl), systemClock)
  const email = 'bench@example.com'
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
  await takeIn(
    portal,
    ...Array.from({ length: 10 }, (_, at) => ({
      id: 9_000 + at,
      name: `#DE-${9_000 + at}`,
      email,
      placedAt: daysAgo(9),
      deliveredAt: daysAgo(3),
      lines: ['MOPA-60W', 'GOGGLES', 'FILTER-SET'].map((sku, line) => ({ id: 90_000 + at * 10 + line, sku, price: '349.00' })),
    })),
  )
  const { token, customerId } = await signIn(portal, email)
  const { id } = await portal.db.order.findFirstOrThrow({ where: { customerId }, select: { id: true } })
  await portal.database.close()
  return { databaseUrl, cookie: `session=${token}`, order: `/orders/${id}` }
}

async function measureLoad(site: Site): Promise<string> {
  const real = await serve(site, 'no')
  const fixed = await serve(site, 'yes')
  try {
    const results: Record<'real' | 'fixed', Load[]> = { real: [], fixed: [] }
    for (const [what, { origin }] of Object.entries({ real, fixed })) {
      await load(`${origin}${site.order}`, site.cookie, clients, roundMs / 2)
      process.stdout.write(`${what}: warm\n`)
    }
    for (let round = 0; round < rounds; round += 1) {
      results.fixed.push(await load(`${fixed.origin}${site.order}`, site.cookie, clients, roundMs))
      results.real.push(await load(`${real.origin}${site.order}`, site.cookie, clients, roundMs))
    }
    const html = await page(`${real.origin}${site.order}`, site.cookie)
    return loadTable(middle(results.real), middle(results.fixed), html) + `\n${await scripts(html)}`
  } finally {
    real.stop()
    fixed.stop()
  }
}

function loadTable(real: Load, fixed: Load, html: string): string {
  const row = (what: string, { perSecond, p50, p99 }: Load) =>
    `${what.padEnd(46)}${perSecond.toFixed(0).padStart(8)}${p50.toFixed(1).padStart(9)}${p99.toFixed(1).padStart(9)}${(p99 / p50).toFixed(2).padStart(9)}`
  return [
    `${`order page, ${clients} clients, ${Math.round(html.length / 1000)} kB`.padEnd(46)}${'req/s'.padStart(8)}${'p50 ms'.padStart(9)}${'p99 ms'.padStart(9)}${'p99/p50'.padStart(9)}`,
    row('signed in, from the database', real),
    row('the same page with fixed data', fixed),
    `ratio ${(real.perSecond / fixed.perSecond).toFixed(2)}`,
  ].join('\n')
}

async function scripts(html: string): Promise<string> {
  const port = '43911'
  const bare = spawnBare(port)
  try {
    await firstPage(`http://localhost:${port}/`, '')
    const floor = scriptWeight(await page(`http://localhost:${port}/`, ''), bareClient)
    const ours = scriptWeight(html, 'build/client')
    return `scripts of the order page ${kilobytes(ours)} gzip, of bare Remix and React ${kilobytes(floor)}, ${(ours / floor).toFixed(2)} x`
  } finally {
    bare.kill()
  }
}

async function serve(site: Site, fixed: 'yes' | 'no'): Promise<Served> {
  const child = fork('bench/pages/serve.ts', {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, ...testEnvironment(site.databaseUrl), NODE_ENV: 'production', ROLE: 'web', FIXED: fixed },
  })
  const { port } = await message<{ port: number }>(child)
  return { origin: `http://localhost:${port}`, stop: () => void child.kill() }
}

function message<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once('message', (said) => resolve(said as T))
    child.once('exit', () => reject(new Error('the portal did not start')))
  })
}

function spawnBare(port: string): ChildProcess {
  return spawn(process.execPath, [bareProcess], { env: { ...process.env, NODE_ENV: 'production', PORT: port } })
}

/** As `npm start` does it, without npm between it and us. */
function spawnPortal(site: Site, port: string): ChildProcess {
  const [, ...startArguments] = manifest.scripts.start.split(' ')
  return spawn(process.execPath, startArguments, {
    env: { ...process.env, ...testEnvironment(site.databaseUrl), NODE_ENV: 'production', PORT: port },
  })
}

/** Milliseconds from nothing to the first answer, the middle of five starts. */
async function startTime(path: string, cookie: string, start: (port: string) => Promise<Started>): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < 5; run += 1) {
    const port = String(43_920 + run)
    const began = performance.now()
    const { child, after } = await start(port)
    await firstPage(`http://localhost:${port}${path}`, cookie)
    times.push(performance.now() - began)
    await ended(child)
    await after()
  }
  return median(times)
}

function ended(child: ChildProcess): Promise<unknown> {
  const exit = new Promise((resolve) => child.once('exit', resolve))
  child.kill()
  return exit
}

async function firstPage(url: string, cookie: string): Promise<void> {
  const deadline = performance.now() + 30_000
  while (performance.now() < deadline) {
    const answered = await page(url, cookie).then(
      () => true,
      () => false,
    )
    if (answered) return
    await pause(5)
  }
  throw new Error(`${url} gave no page`)
}

/** The round in the middle by what it served. */
function middle(rounds: readonly Load[]): Load {
  const sorted = [...rounds].sort((one, other) => one.perSecond - other.perSecond)
  return sorted[sorted.length >> 1] ?? { perSecond: NaN, p50: NaN, p99: NaN }
}

const median = (values: readonly number[]) => [...values].sort((one, other) => one - other)[values.length >> 1] ?? NaN
const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(1)} kB`

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(`${await measurePages()}\n`)
}
