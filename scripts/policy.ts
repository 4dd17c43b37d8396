import { explain } from './policy/explain.ts'
import { generateClient } from './generate-client.ts'
import { preview, previewLines } from './policy/preview.ts'
import { listVersions } from './policy/list-versions.ts'
import { isLanguage } from '#app/domain/shared/stores.ts'

const usage = `Usage: npm run --silent policy -- COMMAND
  preview                    one JSON object of facts on standard input, its decision on standard output, and after
                             its keys what consumer law grants, where it grants something
  preview --lines            one object a line, one decision a line
  preview --no-law           without what consumer law grants beside the decision, under "statutory"
  explain [--lang en|de]     one JSON object of facts on standard input, its decision in words
  versions                   the policy versions and from when each applies
  simulate --version DRAFT.json [--facts FILE] [--json]
                             what a draft version would change for the filed cases and orders of the database
                             (DATABASE_URL, or else the demo's), or for a file of facts, one object a line
`

/** A reader that has seen enough, as `head`, is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

process.exitCode = await run(process.argv.slice(2)).catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`)
  return 1
})

async function run([command, ...options]: string[]): Promise<number> {
  const { stdin, stdout, stderr } = process
  if (command === 'preview' && options.every((option) => option === '--lines' || option === '--no-law')) {
    const beside = { law: !options.includes('--no-law') }
    return options.includes('--lines') ? previewLines(stdin, stdout, beside) : preview(stdin, stdout, stderr, beside)
  }
  if (command === 'explain') {
    const [flag, language = 'en', ...rest] = options
    const fits = (flag === undefined || flag === '--lang') && rest.length === 0
    if (fits && isLanguage(language)) return explain(stdin, stdout, stderr, language)
  }
  if (command === 'versions' && options.length === 0) return listVersions(stdout)
  if (command === 'simulate') {
    // Made and loaded only here: the database's client would slow the start of every other command.
    generateClient()
    const { readSimulateOptions, simulate } = await import('./policy/simulate.ts')
    const chosen = readSimulateOptions(options)
    if (chosen) return simulate(chosen, stdout, stderr)
  }
  stderr.write(usage)
  return 2
}
