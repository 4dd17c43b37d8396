import type { Readable, Writable } from 'node:stream'
import { decide } from '#app/domain/policy/decide.ts'
import { faultLine, type FactsFault } from '#app/domain/policy/facts-fault.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { statutoryRights } from '#app/domain/statutory/statutory-rights.ts'
import { printAnswer } from './print-decision.ts'
import { readFacts } from './read-facts.ts'
import { isBlank, readAll, readLineBatches } from './read-lines.ts'
import { writeOut } from './write-out.ts'

/** One object of facts in, one decision out; the answer is the exit code, 2 for faults. */
export async function preview(input: Readable, output: Writable, errors: Writable): Promise<number> {
  const checked = readFacts(await readAll(input))
  if (!checked.ok) {
    await writeOut(errors, checked.faults.map((fault) => `${faultLine(fault)}\n`).join(''))
    return 2
  }
  await writeOut(output, `${answerTo(checked.facts)}\n`)
  return 0
}

/**
 * One object a line in, one decision or error a line out, in order; the exit code is 2 where any line was
 * bad.
 */
export async function previewLines(input: Readable, output: Writable): Promise<number> {
  let exitCode = 0
  for await (const lines of readLineBatches(input)) {
    let answers = ''
    for (const line of lines) {
      if (isBlank(line)) continue
      const checked = readFacts(line)
      if (!checked.ok) exitCode = 2
      answers += `${checked.ok ? answerTo(checked.facts) : printError(checked.faults)}\n`
    }
    await writeOut(output, answers)
  }
  return exitCode
}

/** The shop's decision, and beside it what the law grants. */
function answerTo(facts: PolicyFacts): string {
  const decision = decide(facts)
  return printAnswer(decision, statutoryRights(facts, decision))
}

function printError(faults: readonly FactsFault[]): string {
  return JSON.stringify({ error: faults.map(faultLine) })
}
