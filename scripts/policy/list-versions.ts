import type { Writable } from 'node:stream'
import { policyVersions } from '#app/domain/policy/versions.ts'
import { writeOut } from './write-out.ts'

/** One version a line: its id, and from when on orders fall under it. */
export async function listVersions(output: Writable): Promise<number> {
  const lines = policyVersions.map(({ id, effectiveFrom }, at) => {
    return `${id}\t${effectiveFrom}${at === 0 ? '\tand all before' : ''}\n`
  })
  await writeOut(output, lines.join(''))
  return 0
}
