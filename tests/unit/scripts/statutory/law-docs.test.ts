import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { countryLaws } from '#app/domain/statutory/data/countries.ts'
import { lawMarkdown } from '#scripts/statutory/law-markdown.ts'

test('docs/law.md is what the data of the law says now', () => {
  expect(lawMarkdown(countryLaws)).toBe(readFileSync('docs/law.md', 'utf8'))
})

test('what counsel has confirmed bears its day, and a country that is off says so', () => {
  const [first] = countryLaws
  if (!first) throw new Error('no law')
  const holidays = { ...first.holidays, confirmedByCounselOn: '2026-12-01' }
  const table = lawMarkdown([{ ...first, applies: false, holidays }])
  expect(table).toMatch(/\| holidays \| Austria \| .* \| Tue 1 Dec 2026 \|\n/)
  expect(table).toContain('| Austria | off | Europe/Vienna | Europe/Vienna |')
})
