import { expect, test } from 'vitest'

import { isUsualDay, isUsualInstant } from '#app/domain/shared/usual-time.ts'

test('a usual day is a real one of 1900 to 2199', () => {
  for (const day of ['1900-01-01', '2026-11-30', '2024-02-29', '2199-12-31']) expect([day, isUsualDay(day)]).toEqual([day, true])
  const others = [
    '1899-12-31',
    '2200-01-01',
    '0000-01-01',
    '0001-01-01',
    '9999-12-31',
    '2026-02-29',
    '2026-13-01',
    '+275760-09-13',
    '-000001-01-01',
    '',
    'constructor',
    '2026-11-30 ',
  ]
  for (const day of others) expect([day, isUsualDay(day)]).toEqual([day, false])
})

test('a usual instant lies in such a day', () => {
  expect(isUsualInstant('2026-11-30T08:00:00.123Z')).toBe(true)
  for (const odd of ['0000-01-01T00:00:00Z', '2026-11-30', '2026-11-30T25:00:00Z', 'x'])
    expect([odd, isUsualInstant(odd)]).toEqual([odd, false])
})
