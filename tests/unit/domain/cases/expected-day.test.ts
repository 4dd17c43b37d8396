import { expect, test } from 'vitest'

import { expectedUntil } from '#app/domain/cases/expected-day.ts'

test('what is expected is expected to the end of its day in the store’s zone, from today on and half a year at most', () => {
  const now = '2026-03-02T23:30:00.000Z'
  expect(expectedUntil('2026-03-03', 'de', now)).toBe('2026-03-03T22:59:59.999Z')
  expect(expectedUntil('2026-03-02', 'us', now)).toBe('2026-03-03T07:59:59.999Z')
  expect(expectedUntil('2026-03-02', 'de', now)).toBeNull()
  expect(expectedUntil('2026-08-30', 'de', now)).not.toBeNull()
  expect(expectedUntil('2026-08-31', 'de', now)).toBeNull()
  expect(expectedUntil('soon', 'de', now)).toBeNull()
})
