import { afterEach, expect, test, vi } from 'vitest'

import { nextTelling } from '#tests/support/shop-clock.ts'

afterEach(() => {
  vi.useRealTimers()
})

test('what a shop tells again is newer than before, though the clock was set back in between', () => {
  vi.useFakeTimers({ now: Date.parse('2026-03-01T12:00:00Z'), toFake: ['Date'] })
  const told = [nextTelling(), nextTelling()]
  vi.setSystemTime(Date.parse('2026-03-01T11:59:59Z'))
  told.push(nextTelling())
  expect(told).toEqual(['2026-03-01T12:00:00.000Z', '2026-03-01T12:00:00.001Z', '2026-03-01T12:00:00.002Z'])
  vi.setSystemTime(Date.parse('2026-03-02T00:00:00Z'))
  expect(nextTelling()).toBe('2026-03-02T00:00:00.000Z')
})
