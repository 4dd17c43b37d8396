import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'

import { expect, test } from 'vitest'

const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((file) => existsSync(file))
const pages = tracked.filter((file) => file.endsWith('.md'))
const sources = tracked.filter((file) => /\.(tsx?|sql|md)$/.test(file) && file !== 'tests/unit/cited-pages.test.ts')

test('every page that a comment or another page cites is in the repository', () => {
  const names = new Set(pages.map((page) => basename(page).toLowerCase()))
  const missing = sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/[\w-]+\.md\b/g)]
      .map(([name]) => name)
      .filter((name) => !names.has(name.toLowerCase()))
      .map((name) => `${file}: ${name}`),
  )
  expect(missing).toEqual([])
})

test('every rule or attack that is cited by its id stands in docs/security.md', () => {
  const known = new Set([...readFileSync('docs/security.md', 'utf8').matchAll(/^\| ([A-Z]\d+[a-z]?) \|/gm)].map(([, id]) => id))
  const missing = sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/security\.md ((?:[A-Z]\d+(?:, )?)+)/g)].flatMap(([, ids = '']) =>
      ids
        .split(', ')
        .filter((id) => id !== '' && !known.has(id))
        .map((id) => `${file}: ${id}`),
    ),
  )
  expect(missing).toEqual([])
})

test('every decision stands once in the index, and a number a source cites is one of them', () => {
  const index = readFileSync('docs/decisions/README.md', 'utf8')
  const decisions = readdirSync('docs/decisions').filter((name) => /^\d{4}-/.test(name))
  const listed = [...index.matchAll(/^- \[\d{4}\]\(([^)]+)\)/gm)].map(([, name]) => name ?? '')
  expect(listed.sort()).toEqual(decisions.sort())
  const numbers = new Set(decisions.map((name) => name.slice(0, 4)))
  const unknown = sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bdecisions? (\d{4})\b/g)]
      .filter(([, number = '']) => !numbers.has(number))
      .map(([, number]) => `${file}: ${number}`),
  )
  expect(unknown).toEqual([])
})
