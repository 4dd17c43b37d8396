import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { policyVersions } from '#app/domain/policy/versions.ts'
import { policyMarkdown } from '#scripts/policy/policy-markdown.ts'

test('docs/policy.md is what the policy data says now', () => {
  const latest = policyVersions.at(-1)
  expect(latest && policyMarkdown(latest)).toBe(readFileSync('docs/policy.md', 'utf8'))
})
