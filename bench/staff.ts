import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { systemClock } from '#app/infra/shared/clock.ts'
import { bringUpToDate } from '#app/infra/db/bring-up-to-date.ts'
import { startCluster } from '#app/infra/db/embedded/cluster.ts'
import { openPortal, type Portal } from '#app/infra/shared/portal.ts'
import { readSettings } from '#app/infra/shared/settings.ts'

import { makeCases } from './staff/made-cases.ts'
import { type Measured, pageTimes, questions } from './staff/page-times.ts'

const few = 1_000
const many = Number(process.env['BENCH_CASES'] ?? 1_000_000)

const began = performance.now()
/** How far it is: the figures come at the end, which may be a quarter of an hour away. */
const tell = (line: string) => process.stderr.write(`${String(Math.round((performance.now() - began) / 1_000)).padStart(5)} s  ${line}\n`)

/** What the pages of staff take with few and with many cases, and by which indexes they are answered. */
export async function measureStaff(): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'em-smart-bench-'))
  chmodSync(home, 0o755)
  const cluster = await startCluster({ dataDir: join(home, 'postgres'), fast: true })
  await bringUpToDate(cluster.url)
  const portal = openPortal(benchSettings(cluster.url), systemClock)
  try {
    await makeCases(portal, 0, few)
    const small = await pageTimes(portal, few, tell)
    const from = performance.now()
    await makeCases(portal, few, many, tell)
    const seconds = Math.round((performance.now() - from) / 1_000)
    const large = await pageTimes(portal, many, tell)
    return [
      `${many} cases, one in twenty open, made in ${seconds} s; the queue with its counts is one statement`,
      '',
      `${'ms'.padEnd(32)}${`p50 at ${few}`.padStart(14)}${`p50 at ${many}`.padStart(16)}${'growth'.padStart(8)}${'p99'.padStart(8)}${'p99'.padStart(8)}${'turns'.padStart(7)}`,
      ...small.map((times, at) => row(times, large[at] ?? times)),
      '',
      ...(await plans(cluster.url)),
    ].join('\n')
  } finally {
    await portal.database.close()
    await cluster.stop()
    rmSync(home, { recursive: true, force: true })
  }
}

function row(small: Measured, large: Measured): string {
  return [
    small.what.padEnd(32),
    small.p50.toFixed(2).padStart(14),
    large.p50.toFixed(2).padStart(16),
    (large.p50 / small.p50).toFixed(2).padStart(8),
    small.p99.toFixed(2).padStart(8),
    large.p99.toFixed(2).padStart(8),
    String(large.turns).padStart(7),
  ].join('')
}

/** The scans of each question's plans, as the database chose them with all the cases in it. */
async function plans(databaseUrl: string): Promise<string[]> {
  const url = new URL(databaseUrl)
  url.searchParams.set(
    'options',
    '-c session_preload_libraries=auto_explain -c auto_explain.log_min_duration=0 -c auto_explain.log_level=notice',
  )
  const portal: Portal = openPortal(benchSettings(url.href), systemClock)
  const told: string[] = []
  portal.database.pool.on('connect', (client) => client.on('notice', ({ message }) => told.push(message ?? '')))
  try {
    const lines: string[] = []
    for (const { what, ask } of questions(portal, many)) {
      told.length = 0
      await ask(7).catch(() => told.push('Seq Scan on unanswered'))
      const scans = told.join('\n').match(/Index (?:Only )?Scan using \w+|Bitmap Index Scan on \w+|Seq Scan on \w+/g) ?? []
      lines.push(
        `${what}: ${[...new Set(scans.map((scan) => scan.replace(/^.* (?:using|on) /, scan.startsWith('Seq') ? 'ALL OF ' : '')))].join(', ')}`,
      )
    }
    return lines
  } finally {
    await portal.database.close()
  }
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

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(`${await measureStaff()}\n`)
}
