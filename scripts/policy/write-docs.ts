import { writeFile } from 'node:fs/promises'
import { policyVersions } from '#app/domain/policy/versions.ts'
import { policyMarkdown } from './policy-markdown.ts'

const latest = policyVersions.at(-1)
if (!latest) throw new RangeError('There is no policy version to write down')
await writeFile(new URL('../../docs/policy.md', import.meta.url), policyMarkdown(latest))
