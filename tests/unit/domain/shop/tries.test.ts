import { expect, test } from 'vitest'

import { hours } from '#app/domain/shared/duration.ts'
import { mostTries, waitAfterTry } from '#app/domain/shop/tries.ts'

const waits = Array.from({ length: mostTries - 1 }, (_, at) => waitAfterTry(at + 1, 0.5) ?? 0)

test('a shop that cannot be asked is left alone longer each time, and is given up after hours, not minutes', () => {
  expect(waits[0]).toBe(2_000)
  expect(waits).toEqual([...waits].sort((a, b) => a - b))
  const whole = waits.reduce((sum, wait) => sum + wait, 0)
  expect(whole).toBeGreaterThan(hours(8))
  expect(whole).toBeLessThan(hours(12))
  expect(waitAfterTry(mostTries, 0.5)).toBeNull()
})

test('what failed together does not come back together: a fifth less up to a fifth more', () => {
  expect(waitAfterTry(1, 0)).toBe(1_600)
  expect(waitAfterTry(1, 0.999_999)).toBe(2_400)
})
