import { expect, test } from 'vitest'

import { claimsAbout } from '#app/domain/orders/claims-about.ts'

const claims = [{ lineId: 'L2', openedAt: '2026-03-10T09:00:00.000Z' }]
const holding = (...lineIds: string[]) => ({ lines: lineIds.map((lineId) => ({ lineId, holds: 1, gone: 0, taken: 0, available: 1 })) })

test('a claim about the clamp moves no deadline of the machine', () => {
  const part = holding('L1', 'L2')
  expect(claimsAbout({ claims }, part, ['L1'])).toEqual([])
  expect(claimsAbout({ claims }, part, ['L2'])).toEqual(['2026-03-10T09:00:00.000Z'])
})

test('where nothing is chosen, a claim counts as long as anything is left of what it is about', () => {
  expect(claimsAbout({ claims }, holding('L1', 'L2'), [])).toHaveLength(1)
  expect(claimsAbout({ claims }, holding('L1'), [])).toEqual([])
})
