import { mkdtempSync, readFileSync, rmSync, chmodSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { Client } from 'pg'

import { minutes } from '#app/domain/shared/duration.ts'
import { systemClock } from '#app/infra/shared/clock.ts'
import { bringUpToDate } from '#app/infra/db/bring-up-to-date.ts'
import { type Cluster, startCluster } from '#app/infra/db/embedded/cluster.ts'
import { openPortal, type Portal } from '#app/infra/shared/portal.ts'
import { readSettings } from '#app/infra/shared/settings.ts'
import { importCatalogue } from '#app/usecases/orders/import-catalogue.ts'
import { importOrders } from '#app/usecases/orders/import-orders.ts'

import { bareInsert } from './orders/bare-insert.ts'
import { madeCatalogue, madeOrder, madeStream } from './orders/made-orders.ts'
import { makeCustomers, pageTimes, type PageTimes, type Side, tidyUp } from './orders/page-times.ts'
import { pagePlans } from './orders/plans.ts'

const ratedAtMost = 20_000
const few = 1_000
const many = Number(process.env['BENCH_ORDERS'] ?? 1_000_000)
/** On a machine that is busy with something else the many may become fewer. */
const minutesAtMost = Number(process.env['BENCH_MINUTES'] ?? 20)
/** A short run (`BENCH_ORDERS`) tries the bench itself and counts fewer. */
const rated = Math.min(ratedAtMost, many)

/**
 * How fast orders come in beside a bare insert of the same rows, how much memory a long import takes, and what the order
 * pages take with few and with many orders in the database. On a database of its own, which is thrown away.
 */
export async function measureOrders(): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'em-smart-bench-'))
  chmodSync(home, 0o755)
  const cluster = await startCluster({ dataDir: join(home, 'postgres') })
  await bringUpToDate(cluster.url)
  const portal = openPortal(benchSettings(cluster.url), systemClock)
  try {
    return [await measureImport(portal), await measurePages(cluster)].join('\n\n')
  } finally {
    await portal.database.close()
    await cluster.stop()
    rmSync(home, { recursive: true, force: true })
  }
}

async function measureImport(portal: Portal): Promise<string> {
  const runs = { bare: [] as number[], fresh: [] as number[], again: [] as number[] }
  for (let run = 0; run < 3; run += 1) {
    progress(`run ${run + 1} of 3`)
    await empty(portal)
    runs.bare.push(await bareInsert(portal.database.pool, rated))
    await empty(portal)
    runs.fresh.push(await importRate(portal, rated))
    runs.again.push(await importRate(portal, rated))
  }
  const bare = median(runs.bare)
  const row = (what: string, rates: readonly number[]) =>
    `${what.padEnd(46)}${median(rates).toFixed(0).padStart(9)}${(median(rates) / bare).toFixed(2).padStart(9)}`
  const size = Buffer.byteLength(madeOrder(1))
  return [
    `${`import of ${rated} orders x 3 lines, ${size} bytes each`.padEnd(46)}${'orders/s'.padStart(9)}${'to bare'.padStart(9)}`,
    row('bare insert by unnest, 500 a transaction', runs.bare),
    row('importer, all new', runs.fresh),
    row('importer, all unchanged', runs.again),
  ].join('\n')
}

async function measurePages(cluster: Cluster): Promise<string> {
  const [small, large] = [await openNamed(cluster, 'few'), await openNamed(cluster, 'many')]
  try {
    const { side: fewSide } = await fill(small, few)
    const { side: manySide, rate, memory } = await fill(large, many)
    progress('pages are timed')
    const [fewTimes = [], manyTimes = []] = await pageTimes([fewSide, manySide])
    const count = manySide.orders
    return [
      ...(count < many ? [`After ${minutesAtMost} minutes the time was over: ${count} of ${many} orders are in (BENCH_MINUTES).`] : []),
      `${count} orders in at ${rate.toFixed(0)} a second; memory in MB after each tenth of ${many}:`,
      `  ${memory.join('  ')}`,
      '',
      `${'data of a page, ms'.padEnd(24)}${`p50 at ${few}`.padStart(14)}${`p50 at ${count}`.padStart(16)}${'growth'.padStart(8)}${'p99'.padStart(8)}${'p99'.padStart(8)}${'growth'.padStart(8)}`,
      ...fewTimes.map((times, at) => pageRow(times, manyTimes[at] ?? times)),
      '',
      `how they are read at ${count}`,
      await pagePlans(manySide),
    ].join('\n')
  } finally {
    await Promise.all([small.database.close(), large.database.close()])
  }
}

/** A database of that name in the cluster, up to date. */
async function openNamed(cluster: Cluster, name: string): Promise<Portal> {
  const client = new Client({ connectionString: cluster.url })
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  const { href } = Object.assign(new URL(cluster.url), { pathname: `/${name}` })
  await bringUpToDate(href)
  return openPortal(benchSettings(href), systemClock)
}

/** Takes that many orders of known customers in, with their machines, and says how fast and in how much memory. */
async function fill(portal: Portal, count: number): Promise<{ side: Side; rate: number; memory: number[] }> {
  await importCatalogue(portal, madeCatalogue())
  await makeCustomers(portal, count)
  const memory: number[] = []
  const began = performance.now()
  const rateOf = (documents: number) => documents / ((performance.now() - began) / 1_000)
  const { documents: orders } = await importOrders(portal, {
    stream: madeStream(count, began + minutes(minutesAtMost)),
    onProgress: ({ documents }) => {
      const tenths = Math.floor((documents * 10) / count)
      if (memory.length > tenths) return
      const megabytes = Math.round(process.memoryUsage().rss / 2 ** 20)
      memory.push(megabytes)
      progress(`${documents} of ${count} orders, ${rateOf(documents).toFixed(0)} a second, ${megabytes} MB`)
    },
  })
  const rate = rateOf(orders)
  await tidyUp(portal)
  return { side: { portal, orders }, rate, memory }
}

/** A long bench is seen to move; the figures alone go to standard output. */
function progress(line: string): void {
  process.stderr.write(`${line} …\n`)
}

function pageRow(small: PageTimes, large: PageTimes): string {
  return [
    small.what.padEnd(24),
    small.p50.toFixed(2).padStart(14),
    large.p50.toFixed(2).padStart(16),
    (large.p50 / small.p50).toFixed(2).padStart(8),
    small.p99.toFixed(2).padStart(8),
    large.p99.toFixed(2).padStart(8),
    (large.p99 / small.p99).toFixed(2).padStart(8),
  ].join('')
}

async function importRate(portal: Portal, count: number): Promise<number> {
  const began = performance.now()
  const { bad } = await importOrders(portal, { stream: madeStream(count) })
  if (bad > 0) throw new Error(`${bad} made-up orders were not taken in`)
  return count / ((performance.now() - began) / 1_000)
}

async function empty(portal: Portal): Promise<void> {
  await portal.db.$executeRaw`TRUNCATE orders, customer CASCADE`
}

function benchSettings(databaseUrl: string) {
  const key = Buffer.alloc(32, 1).toString('base64')
  const read = readSettings({
    MODE: 'test',
    PUBLIC_ORIGIN: 'http://localhost:4000',
    DATABASE_URL: databaseUrl,
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'bench@em-smart.example',
    CODE_PEPPERS: `bench:${key}`,
    SEALING_KEY: key,
    LOG_LEVEL: 'fatal',
    STORES: readFileSync('prisma/demo/stores.json', 'utf8'),
  })
  if (!read.ok) throw new Error(read.faults.join('; '))
  return read.settings
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? NaN
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(`${await measureOrders()}\n`)
}
