import type { Readable, Writable } from 'node:stream'
import { decide } from '#app/domain/policy/decide.ts'
import { faultLine } from '#app/domain/policy/facts-fault.ts'
import { policyVersions } from '#app/domain/policy/versions.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { statutoryRights } from '#app/domain/statutory/statutory-rights.ts'
import { decisionInWords } from '#app/views/policy/decision-in-words.ts'
import { statutoryInWords } from '#app/views/statutory/statutory-in-words.ts'
import { readFacts } from './read-facts.ts'
import { readAll } from './read-lines.ts'
import { writeOut } from './write-out.ts'

/** The decision that `preview` prints, in words, and after it what the law grants beside it. */
export async function explain(input: Readable, output: Writable, errors: Writable, language: Language): Promise<number> {
  const checked = readFacts(await readAll(input))
  if (!checked.ok) {
    await writeOut(errors, checked.faults.map((fault) => `${faultLine(fault)}\n`).join(''))
    return 2
  }
  const decision = decide(checked.facts)
  const version = policyVersions.find(({ id }) => id === decision.policyVersion)
  if (!version) throw new RangeError(`No policy version ${decision.policyVersion}`)
  const statutory = statutoryRights(checked.facts, decision)
  const lines = [
    ...decisionInWords(decision, checked.facts, version, language),
    ...(statutory ? ['', ...statutoryInWords(statutory, checked.facts, language)] : []),
  ]
  await writeOut(output, `${lines.join('\n')}\n`)
  return 0
}
