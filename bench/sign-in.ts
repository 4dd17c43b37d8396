import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { Pool } from 'pg'

import { bringUpToDate } from '#app/infra/db/bring-up-to-date.ts'
import { startCluster } from '#app/infra/db/embedded/cluster.ts'
import { build } from '#scripts/build.ts'

import { clients, type Phase, sendAll } from './sign-in/clients.ts'
import { emptyPaths } from './sign-in/empty-action.ts'
import { emptyPost, type Stack, startBare, startBetterAuth, startPortal } from './sign-in/stacks.ts'

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5)
const each = Number(process.env['BENCH_SIGN_INS'] ?? 800)

type Measured = Readonly<{ name: string; asked: Phase[]; entered: Phase[] }>

/**
 * Asking for a code and signing in with it, side by side on one PostgreSQL with its safe defaults: our portal,
 * better-auth's email-otp plugin, bare statements behind express, and a Remix action that does nothing, matched as our
 * own are and as Remix does it by itself. Medians of the rounds after one that only warms up; every sign-in is of
 * another address from another network.
 */
export async function measureSignIn(): Promise<string> {
  await build((line) => process.stderr.write(`${line}\n`))
  const home = mkdtempSync(join(tmpdir(), 'em-smart-bench-'))
  chmodSync(home, 0o755)
  const cluster = await startCluster({ dataDir: join(home, 'postgres') })
  await bringUpToDate(cluster.url)
  const pool = new Pool({ connectionString: cluster.url, max: 2 })
  const stacks: Stack[] = []
  try {
    await pool.query('CREATE SCHEMA better_auth; CREATE SCHEMA bare')
    const portal = await startPortal(cluster.url, pool)
    stacks.push(portal, await startBetterAuth(cluster.url), await startBare(cluster.url))
    return table(...(await measureRounds(portal, stacks, pool)))
  } finally {
    for (const stack of stacks) stack.stop()
    await pool.end()
    await cluster.stop()
    rmSync(home, { recursive: true, force: true })
  }
}

type Empty = Readonly<Record<keyof typeof emptyPaths, Phase[]>>

async function measureRounds(portal: Stack, stacks: readonly Stack[], pool: Pool): Promise<[Empty, Measured[]]> {
  const empty: Empty = { bySection: [], amongAll: [] }
  const measured = stacks.map(({ name }): Measured => ({ name, asked: [], entered: [] }))
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, stack] of stacks.entries()) {
      const { asked, entered } = await measureStack(stack, round)
      if (round === 0) continue
      measured[at]?.asked.push(asked)
      measured[at]?.entered.push(entered)
    }
    for (const which of ['bySection', 'amongAll'] as const) {
      const phase = await sendAll(
        portal.port,
        Array.from({ length: each }, (_, turn) => emptyPost(emptyPaths[which], turn)),
      )
      if (round > 0) empty[which].push(phase)
    }
    // The hour's budget of all codes together is not what is measured here.
    await pool.query(`DELETE FROM auth_bucket WHERE key LIKE 'sends-all:%'`)
    await pool.query('UPDATE mail SET sealed = NULL')
  }
  return [empty, measured]
}

async function measureStack(stack: Stack, round: number): Promise<Readonly<{ asked: Phase; entered: Phase }>> {
  const people = Array.from({ length: each }, (_, at) => ({ email: `r${round}-${at}@bench.example`, turn: round * each + at }))
  const asked = await sendAll(
    stack.port,
    people.map(({ email, turn }) => stack.ask(email, turn)),
  )
  const codes = await stack.codes()
  const posts = people.map(({ email, turn }, at) => {
    const answered = asked.answers[at]
    const code = codes.get(email)
    if (!answered || !code) throw new Error(`${stack.name} sent no code to ${email}`)
    return stack.enter(email, code, answered, turn)
  })
  return { asked, entered: await sendAll(stack.port, posts) }
}

function table(empty: Empty, measured: readonly Measured[]): string {
  const heading = ['', 'code/s', 'p50 ms', 'p99 ms', 'verify/s', 'p50 ms', 'p99 ms']
  const cells = (phases: readonly Phase[]) => [
    median(phases.map(({ perSecond }) => perSecond)).toFixed(0),
    median(phases.map(({ p50 }) => p50)).toFixed(1),
    median(phases.map(({ p99 }) => p99)).toFixed(1),
  ]
  const line = ([name = '', ...values]: readonly string[]) => name.padEnd(34) + values.map((value) => value.padStart(10)).join('')
  const rate = (name: string, which: 'asked' | 'entered') =>
    median(measured.find((one) => one.name.startsWith(name))?.[which].map(({ perSecond }) => perSecond) ?? [])
  const [ours, theirs, bare] = ['portal', 'better-auth', 'bare'].map((name) => rate(name, 'entered')) as [number, number, number]
  const both = (name: string) => 1 / (1 / rate(name, 'asked') + 1 / rate(name, 'entered'))
  const over = (of: number) => (ours / of).toFixed(2)
  const overEmpty = (which: keyof Empty) => over(median(empty[which].map(({ perSecond }) => perSecond)))
  return [
    `${clients} clients, ${rounds} rounds of ${each} sign-ins; medians of the rounds`,
    line(heading),
    ...measured.map((one) => line([one.name, ...cells(one.asked), ...cells(one.entered)])),
    line(['Remix action that does nothing', '', '', '', ...cells(empty.bySection)]),
    line(['the same among all routes at once', '', '', '', ...cells(empty.amongAll)]),
    '',
    `verify: ${overEmpty('bySection')} of the empty action (aim 0.5, gate 0.4), ${overEmpty('amongAll')} of it among all routes, ` +
      `${over(theirs)} x better-auth (aim 4, gate 2.5), ${over(bare)} of the bare statements`,
    `code and verify together: ${(both('portal') / both('better-auth')).toFixed(2)} x better-auth`,
  ].join('\n')
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? NaN
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(`${await measureSignIn()}\n`)
}
