import { expect, test } from 'vitest'

import { countBrowserReport } from '#scripts/test/browser-report.ts'

const spec = (title: string, status: string, file = 'parts.test.ts') => ({ title, file, tests: [{ status, results: [{}, {}] }] })

test('a journey that passed only when walked once more counts once, as passed, and is named with its file', () => {
  const report = {
    suites: [
      { title: 'parts.test.ts', specs: [spec('one', 'expected')], suites: [{ title: 'without scripts', specs: [spec('two', 'flaky')] }] },
      { title: 'shop/return.test.ts', specs: [spec('three', 'flaky', 'shop/return.test.ts'), spec('four', 'unexpected')] },
    ],
    stats: { expected: 1, unexpected: 1, flaky: 2, skipped: 0 },
  }
  expect(countBrowserReport(JSON.stringify(report))).toEqual({
    passed: 3,
    failed: 1,
    flaky: ['parts.test.ts “two”', 'shop/return.test.ts “three”'],
  })
})

test('a run without any is none', () => {
  expect(countBrowserReport('{"suites":[],"stats":{"expected":0,"unexpected":0,"flaky":0}}')).toEqual({ passed: 0, failed: 0, flaky: [] })
})
