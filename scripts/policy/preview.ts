import type { Readable, Writable } from 'node:stream'
import { decide } from '#app/domain/policy/decide.ts'
import { faultLine, type FactsFault } from '#app/domain/policy/facts-fault.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { statutoryRights } from '#app/domain/statutory/statutory-rights.ts'
import { printAnswer } from './print-decision.ts'
import { readFacts } from './read-facts.ts'
import { isBlank, readAll, readLineBatches } from './read-lines.ts'
import { writeOut } from './write-out.ts'

/** `law`: what the law grants stands beside the decision, as it does where nobody asks for the decision alone. */
export type PreviewOptions = Readonly<{ law: boolean }>

/** One object of facts in, one decision out; the answer is the exit code, 2 for faults. */
export async function preview(input: Readable, output: Writable, errors: Writable, options: PreviewOptions): Promise<number> {
  const checked = readFacts(await readAll(input))
  if (!checked.ok) {
    await writeOut(errors, checked.faults.map((fault) => `${faultLine(fault)}\n`).join(''))
    return 2
  }
  await writeOut(output, `${answerTo(checked.facts, options)}\n`)
  return 0
}

/**
 * One object a line in, one decision or error a line out, in order; the exit code is 2 where any line was
 * bad.
 */
export async function previewLines(input: Readable, output: Writable, options: PreviewOptions): Promise<number> {
  let exitCode = 0
  for await (const lines of readLineBatches(input)) {
    let answers = ''
    for (const line of lines) {
      if (isBlank(line)) continue
      const checked = readFacts(line)
      if (!checked.ok) exitCode = 2
      answers += `${checked.ok ? answerTo(checked.facts, options) : printError(checked.faults)}\n`
    }
    await writeOut(output, answers)
  }
  return exitCode
}

function answerTo(facts: PolicyFacts, { law }: PreviewOptions): string {
  const decision = decide(facts)
  return printAnswer(decision, law ? statutoryRights(facts, decision) : null)
}

function printError(faults: readonly FactsFault[]): string {
  return JSON.stringify({ error: faults.map(faultLine) })
}
