import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { faultLine } from '#app/domain/policy/facts-fault.ts'
import { readDraft } from '#app/domain/policy/simulation/read-draft.ts'
import { simulateDraft, type SimulatedFacts } from '#app/domain/policy/simulation/simulate-draft.ts'
import { policyVersions } from '#app/domain/policy/versions.ts'
import { pastFacts } from '#app/usecases/policy/past-facts.ts'
import { openCommandDatabase } from '../database.ts'
import { readFacts } from './read-facts.ts'
import { isBlank, readLineBatches } from './read-lines.ts'
import { simulationTable } from './simulation-table.ts'
import { writeOut } from './write-out.ts'

/** Without a file of facts the draft is tried on the database: its filed cases, and its orders without one. */
export type SimulateOptions = Readonly<{ draftFile: string; factsFile: string | null; json: boolean }>

export function readSimulateOptions(options: readonly string[]): SimulateOptions | null {
  let draftFile = ''
  let factsFile: string | null = null
  let json = false
  for (let at = 0; at < options.length; at += 1) {
    if (options[at] === '--json') json = true
    else if (options[at] === '--version') draftFile = options[(at += 1)] ?? ''
    else if (options[at] === '--facts') factsFile = options[(at += 1)] ?? ''
    else return null
  }
  return draftFile === '' || factsFile === '' ? null : { draftFile, factsFile, json }
}

/** What a draft would change for past facts; the exit code is 2 where the draft or a line was bad. */
export async function simulate(options: SimulateOptions, output: Writable, errors: Writable): Promise<number> {
  const draft = await readDraftFile(options.draftFile)
  if (!draft.ok) {
    await writeOut(errors, draft.faults.map((fault) => `${faultLine(fault)}\n`).join(''))
    return 2
  }
  const progress = progressLine(errors)
  const bad = { lines: 0 }
  const onBadLine: OnBadLine = (line, faults) => {
    bad.lines += 1
    errors.write(`${line}: ${faults.join('; ')}\n`)
  }
  const facts = options.factsFile === null ? factsOfDatabase() : factsOfFile(options.factsFile, onBadLine)
  const simulation = await simulateDraft(draft.version, facts, { onProgress: progress.show })
  progress.end(simulation.total.decided)
  const answer = options.json ? JSON.stringify(simulation) : simulationTable(simulation)
  await writeOut(output, `${answer}\n`)
  return bad.lines === 0 ? 0 : 2
}

/** Parts that the draft leaves out are those of the latest version. */
async function readDraftFile(path: string) {
  const latest = policyVersions.at(-1)
  if (!latest) throw new RangeError('There is no policy version to compare a draft with')
  try {
    return readDraft(JSON.parse(await readFile(path, 'utf8')), latest)
  } catch (error) {
    const message = error instanceof SyntaxError ? 'is not valid JSON' : 'cannot be read'
    return { ok: false as const, faults: [{ path, message }] }
  }
}

async function* factsOfDatabase(): AsyncGenerator<SimulatedFacts> {
  const { database, close } = await openCommandDatabase('em-smart-policy')
  try {
    yield* pastFacts(database.client)
  } finally {
    await close()
  }
}

type OnBadLine = (line: string, faults: readonly string[]) => void

async function* factsOfFile(path: string, onBadLine: OnBadLine): AsyncGenerator<SimulatedFacts> {
  let number = 0
  for await (const lines of readLineBatches(createReadStream(path))) {
    for (const line of lines) {
      number += 1
      if (isBlank(line)) continue
      const checked = readFacts(line)
      if (checked.ok) yield { reference: `line ${number}`, facts: checked.facts }
      else onBadLine(`line ${number}`, checked.faults.map(faultLine))
    }
  }
}

const step = 10_000

/** One line that counts up in place on a terminal, and stays as it is elsewhere. */
function progressLine(errors: Writable) {
  const ending = 'isTTY' in errors && errors.isTTY === true ? '\r' : '\n'
  return {
    show: (decided: number) => {
      if (decided % step === 0) errors.write(`${decided} decided${ending}`)
    },
    end: (decided: number) => {
      errors.write(`${decided} decided\n`)
    },
  }
}
