import { expect, test } from 'vitest'

import { mannWhitney, median } from '#tests/support/mann-whitney.ts'

const range = (from: number, count: number, step: number) => Array.from({ length: count }, (_, at) => from + at * step)

test('the median is the middle value, or the mean of the two in the middle', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 3, 2])).toBe(2.5)
})

test('samples of one source are told alike, and a shift of half a deviation is found', () => {
  expect(mannWhitney(range(0, 500, 2), range(1, 500, 2))).toBeGreaterThan(0.5)
  expect(mannWhitney(range(0, 500, 1), range(150, 500, 1))).toBeLessThan(0.0001)
})

test('all ties are told alike', () => {
  expect(mannWhitney(range(1, 50, 0), range(1, 50, 0))).toBeCloseTo(1, 5)
})
