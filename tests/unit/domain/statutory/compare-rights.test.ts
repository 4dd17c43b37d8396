import { expect, test } from 'vitest'
import { decide } from '#app/domain/policy/decide.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import type { StatutoryFacts } from '#app/domain/statutory/statutory-facts.ts'
import { statutoryRights } from '#app/domain/statutory/statutory-rights.ts'
import { cents, euros, facts, inTransit, line, machine, select, unshipped } from '#tests/unit/domain/policy/facts-builder.ts'

function compared(asked: PolicyFacts, statutory: StatutoryFacts = {}) {
  const found = statutoryRights({ ...asked, statutory }, decide(asked))
  if (!found) throw new Error('no law')
  return found.comparison
}

function about(asked: PolicyFacts, statutory: StatutoryFacts = {}) {
  const { better, differences } = compared(asked, statutory)
  return [better, ...differences.map((each) => `${each.about}: ${each.better}`)]
}

test('within both periods the law gives more: no fee', () => {
  expect(about(facts('return'))).toEqual(['statutory', 'refund: statutory', 'fee: statutory', 'deadline: shop'])
})

test('on the fifteenth day only the shop takes it back', () => {
  expect(compared(facts('return', { now: '2026-03-21T12:00:00Z' }))).toEqual({
    better: 'shop',
    differences: [
      { about: 'outcome', shop: 'eligible', statutory: 'closed', better: 'shop' },
      { about: 'deadline', shop: '2026-03-21T22:59:59.999Z', statutory: '2026-03-20T22:59:59.999Z', better: 'shop' },
    ],
  })
})

test('where holidays move the end, only the law takes it back after fifteen days', () => {
  const order = { placedAt: '2026-12-01T10:00:00Z', shippedAt: '2026-12-08T08:00:00Z', deliveredAt: '2026-12-11T12:00:00Z' }
  expect(about(facts('return', { order, now: '2026-12-28T12:00:00Z' }))).toEqual(['statutory', 'outcome: statutory', 'deadline: statutory'])
})

test('neither gives anything once both are over', () => {
  expect(compared(facts('return', { now: '2026-04-20T12:00:00Z' }))).toEqual({ better: null, differences: [] })
})

test('what the shop refuses for its condition, and what it leaves to a person, the law gives', () => {
  expect(about(facts('return', { selection: [select('L1', 'damaged')] }))[0]).toBe('statutory')
  expect(about(facts('exchange')).slice(0, 2)).toEqual(['statutory', 'outcome: statutory'])
})

test('a parcel on its way goes back without the fee for stopping it, and with its delivery', () => {
  const order = { ...inTransit, shippingPaid: euros(20) }
  expect(about(facts('intercept', { order }))).toEqual(['statutory', 'refund: statutory', 'fee: statutory', 'delivery: statutory'])
})

test('a free cancellation gives the same money, and the law longer for it', () => {
  const order = { ...unshipped, shippingPaid: euros(20) }
  expect(about(facts('cancel', { order, now: '2026-03-01T11:00:00Z' }))).toEqual(['statutory', 'deadline: statutory'])
})

test('a known price of sending back is the customer’s on both sides, unless nobody said so', () => {
  const asked = facts('return', { quote: euros(50) })
  expect(compared(asked).differences[0]).toEqual({ about: 'refund', shop: cents(239_930), statutory: euros(3449), better: 'statutory' })
  const untold = compared(asked, { toldOfWithdrawalAt: null })
  expect(untold.differences[0]).toMatchObject({ statutory: euros(3499) })
  expect(untold.differences).toContainEqual({ about: 'return_shipping', shop: 'customer', statutory: 'shop', better: 'statutory' })
})

test('with nothing paid, and a Sunday that moves the end to the shop’s own, the two are alike', () => {
  const order = { placedAt: '2026-11-20T10:00:00Z', shippedAt: '2026-11-21T08:00:00Z', deliveredAt: '2026-11-22T12:00:00Z' }
  const asked = facts('return', { order, lines: [line({ paid: euros(0) })], now: '2026-12-01T00:00:00Z' })
  expect(about(asked)).toEqual(['same'])
})

const defect = { component: 'other', cause: 'defect' } as const

test('a repair within a year is free on both sides, but the way is free by law alone, and for longer', () => {
  expect(compared(facts('repair', { repair: defect }))).toEqual({
    better: 'statutory',
    differences: [
      { about: 'shipping_share', shop: '0.5', statutory: '0', better: 'statutory' },
      { about: 'ends_on', shop: '2027-03-06', statutory: '2028-03-06', better: 'statutory' },
    ],
  })
})

test('in the second year the shop charges for what the law gives free', () => {
  expect(about(facts('repair', { repair: defect, now: '2027-09-01T09:00:00Z' }))).toEqual([
    'statutory',
    'repair_fee: statutory',
    'shipping_share: statutory',
    'ends_on: statutory',
  ])
})

test('a laser source that is worn the shop repairs for a price, and the law does not', () => {
  expect(about(facts('repair', { repair: { ...defect, cause: 'wear' } }))).toEqual(['shop', 'outcome: shop', 'ends_on: statutory'])
})

test('before it has come neither repairs', () => {
  const asked = facts('repair', { order: unshipped, lines: [machine], repair: defect })
  expect(compared(asked)).toEqual({ better: null, differences: [] })
})
