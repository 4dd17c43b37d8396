import fc from 'fast-check'
import { expect, test } from 'vitest'

import { keptPieces, type PointsFacts, pointsEarned } from '#app/domain/account/points-earned.ts'
import { pointsRule } from '#app/domain/account/points-rule.ts'

const line = (change: Partial<PointsFacts> = {}): PointsFacts => ({
  channel: 'official',
  test: false,
  paid: { amountMinor: 10_000, currency: 'EUR' },
  quantity: 3,
  delivered: 3,
  refunded: 0,
  ...change,
})
const points = (change: Partial<PointsFacts> = {}) => pointsEarned(line(change), pointsRule)

test('a delivered line earns one point for each whole unit of currency paid for it', () => {
  expect(points({ paid: { amountMinor: 349_900, currency: 'EUR' } })).toBe(3499)
  expect(points({ paid: { amountMinor: 100, currency: 'USD' } })).toBe(1)
  expect(points({ paid: { amountMinor: 99, currency: 'USD' } })).toBe(0)
})

test('what is not delivered yet earns nothing yet', () => {
  expect(points({ delivered: 0 })).toBe(0)
  expect(points({ delivered: 1 })).toBe(33)
  expect(points({ delivered: 2 })).toBe(66)
  expect(points({ delivered: 3 })).toBe(100)
})

test('a gift, which nobody paid for, earns nothing', () => {
  expect(points({ paid: { amountMinor: 0, currency: 'EUR' } })).toBe(0)
})

test('a refunded piece keeps no points, and all refunded leaves none', () => {
  expect(points({ refunded: 1 })).toBe(66)
  expect(points({ refunded: 3 })).toBe(0)
  expect(points({ refunded: 7 })).toBe(0)
})

test('a piece refunded before it was sent takes nothing from those that were delivered', () => {
  expect(keptPieces(line({ delivered: 2, refunded: 1 }))).toBe(2)
  expect(keptPieces(line({ delivered: 2, refunded: 2 }))).toBe(1)
})

test('a parcel said to hold more than was bought earns no more than was bought', () => {
  expect(points({ delivered: 9 })).toBe(100)
})

test('trial orders and what was bought elsewhere earn nothing', () => {
  expect(points({ test: true })).toBe(0)
  expect(points({ channel: 'retailer' })).toBe(0)
  expect(points({ channel: 'resold' })).toBe(0)
})

/** Deliveries and refunds of a line, piece by piece, in any order. */
const history = fc.record({
  amountMinor: fc.integer({ min: 0, max: 1_000_000_000 }),
  quantity: fc.integer({ min: 1, max: 50 }),
  moves: fc.array(fc.record({ what: fc.constantFrom('delivered', 'refunded'), by: fc.integer({ min: 1, max: 5 }) })),
})

test('whatever is delivered and refunded in whatever parts, entries add up and never go below zero', () => {
  const seed = Date.now() % 2_147_483_647
  process.stdout.write(`points of parts: seed ${seed}\n`)
  fc.assert(
    fc.property(history, ({ amountMinor, quantity, moves }) => {
      const paid = { amountMinor, currency: 'EUR' } as const
      let now = line({ paid, quantity, delivered: 0, refunded: 0 })
      const entries: number[] = []
      const sum = () => entries.reduce((total, entry) => total + entry, 0)
      for (const { what, by } of moves) {
        now = { ...now, [what]: Math.min(quantity, now[what] + by) }
        entries.push(pointsEarned(now, pointsRule) - sum())
        expect(sum()).toBeGreaterThanOrEqual(0)
        expect(sum()).toBeLessThanOrEqual(Math.floor(amountMinor / 100))
      }
      const kept = Math.max(0, Math.min(now.delivered, quantity - now.refunded))
      expect(sum()).toBe(Math.floor((amountMinor * kept) / (100 * quantity)))
      if (now.refunded === quantity) expect(sum()).toBe(0)
    }),
    { seed, numRuns: 2000 },
  )
})
