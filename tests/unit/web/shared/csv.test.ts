import { expect, test } from 'vitest'

import { csvOf, fileResponse } from '#app/web/shared/csv.ts'

const line = (...cells: Array<string | number | null>) => csvOf([cells]).slice(1).replace(/\r\n$/, '')

test('a file begins with the mark of UTF-8 and its lines end as the standard says', () => {
  expect(
    csvOf([
      ['a', 1],
      [null, 'ü'],
    ]),
  ).toBe('\ufeffa,1\r\n,ü\r\n')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u0000=1', '＝1', '＠x'])(
  'a text that a spreadsheet could take for a formula is marked as text: %j',
  (text) => {
    expect(line(text).replace(/^"/, '')).toMatch(/^'/)
  },
)

test('a text in the middle of which a sign stands is left as it is, and so is a number of ours', () => {
  expect(line('a=1', 'EMR-2026-000001', -5)).toBe('a=1,EMR-2026-000001,-5')
})

test('commas, quotes and line breaks stay within their cell', () => {
  expect(line('a,b', 'say "x"', 'two\nlines')).toBe('"a,b","say ""x""","two\nlines"')
})

test('a file is for nobody’s cache and is not looked into', () => {
  const { headers } = fileResponse('x', 'text/csv', 'x.csv')
  expect(headers.get('Cache-Control')).toBe('private, no-store')
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(headers.get('Content-Disposition')).toBe('attachment; filename="x.csv"')
})
