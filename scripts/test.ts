import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { findBrowser } from '#tests/support/browser.ts'
import { preparePoppler } from '#tests/support/poppler.ts'
import { startTestCluster } from '#tests/support/test-cluster.ts'

import { build } from './build.ts'
import { countBrowserReport } from './test/browser-report.ts'

type Count = { passed: number; failed: number; flaky?: readonly string[] }
type Suite = Readonly<{ name: string; run: (env: NodeJS.ProcessEnv, files: readonly string[]) => Promise<Count> }>

const RESULTS = 'test-results'
const tools = {
  tsc: 'node_modules/typescript/bin/tsc',
  eslint: 'node_modules/eslint/bin/eslint.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  knip: 'node_modules/knip/bin/knip.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
}

/** One turn after the other. Those of one turn run at once: each keeps one processor busy and prints faults alone. */
const turns: ReadonlyArray<readonly Suite[]> = [
  [
    { name: 'types', run: (env) => asOne(run(tools.tsc, ['--noEmit'], env)) },
    { name: 'lint', run: (env) => asOne(run(tools.eslint, ['-c', 'eslint.typed.config.js', '.', '--max-warnings', '0'], env)) },
    { name: 'format', run: (env) => asOne(run(tools.prettier, ['--check', '--log-level', 'warn', '.'], env)) },
    { name: 'unused', run: (env) => asOne(run(tools.knip, ['--no-progress', '--no-config-hints'], env)) },
  ],
  [{ name: 'unit', run: (env, files) => vitest('unit', env, files) }],
  [{ name: 'integration', run: (env, files) => vitest('integration', env, files) }],
  [{ name: 'e2e', run: (env, files) => playwright('e2e', env, files) }],
  [{ name: 'lighthouse', run: (env, files) => playwright('lighthouse', env, files) }],
]

/**
 * `npm test`: every suite, and one closing line over all. `npm test -- unit e2e` runs some;
 * words with a slash or a dot in them choose files: `npm test -- e2e tests/e2e/requests.test.ts`.
 */
async function main(asked: readonly string[]): Promise<number> {
  const files = asked.filter(namesFile)
  const wanted = asked.filter((word) => !namesFile(word))
  const unknown = wanted.filter((name) => !turns.flat().some((suite) => suite.name === name))
  if (unknown.length > 0) throw new Error(`no such suite: ${unknown.join(', ')}`)
  mkdirSync(RESULTS, { recursive: true })
  preparePoppler()
  await build((line) => process.stdout.write(`${line}\n`))
  const database = await startTestCluster()
  const total = { passed: 0, failed: 0 }
  const flaky: string[] = []
  try {
    for (const turn of turns) {
      const now = turn.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
      await Promise.all(
        now.map(async ({ name, run: runSuite }) => {
          process.stdout.write(`\n── ${name}\n`)
          const count = await runSuite({ ...process.env, TEMPLATE_URL: database.url }, files)
          process.stdout.write(`── ${name}: ${count.passed} passed, ${count.failed} failed\n`)
          total.passed += count.passed
          total.failed += count.failed
          flaky.push(...(count.flaky ?? []))
        }),
      )
    }
  } finally {
    await database.stop()
  }
  if (flaky.length > 0) process.stdout.write(`\n${flaky.length} flaky: ${flaky.join(', ')}\n`)
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`)
  return total.failed === 0 && total.passed > 0 ? 0 : 1
}

const namesFile = (word: string) => /[/.]/.test(word)

async function vitest(project: string, env: NodeJS.ProcessEnv, files: readonly string[]): Promise<Count> {
  const file = join(RESULTS, `${project}.json`)
  rmSync(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const ok = await run(tools.vitest, ['run', '--project', project, ...reporters, ...files], env)
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const report = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number }
  return counted({ passed: report.numPassedTests, failed: report.numFailedTests }, ok)
}

/** Walked all together, a journey that fails is walked once more (decision 0230); whoever chooses some wants to see each fail. */
async function playwright(project: 'e2e' | 'lighthouse', env: NodeJS.ProcessEnv, files: readonly string[]): Promise<Count> {
  const file = join(RESULTS, 'e2e.json')
  rmSync(file, { force: true })
  const manner = files.length === 0 ? ['--retries=1'] : ['--trace=retain-on-failure', ...files]
  // Found once: each worker reads the settings anew, and would look, or fetch, by itself.
  const ok = await run(tools.playwright, ['test', `--project=${project}`, ...manner], { ...env, CHROMIUM: findBrowser() })
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  return counted(countBrowserReport(readFileSync(file, 'utf8')), ok)
}

/** A runner that failed without a failed test (a file that does not load, a set-up that breaks) still counts as one. */
function counted(count: Count, ok: boolean): Count {
  return !ok && count.failed === 0 ? { ...count, failed: 1 } : count
}

async function asOne(ran: Promise<boolean>): Promise<Count> {
  return (await ran) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function run(tool: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [tool, ...args], { env, stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('close', (code) => resolve(code === 0))
  })
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (fault: unknown) => {
    process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`)
    process.stdout.write('\n0 passed, 1 failed\n')
    process.exit(1)
  },
)
