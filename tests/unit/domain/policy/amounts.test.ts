import { expect, test } from 'vitest'
import { decide } from '#app/domain/policy/decide.ts'
import type { LineFacts } from '#app/domain/policy/facts.ts'
import { proportion } from '#app/domain/shared/money.ts'
import { cents, facts, lens, select } from './facts-builder.ts'

function paidInTurn(line: LineFacts, quantities: readonly number[]): (number | undefined)[] {
  let alreadyTaken = 0
  return quantities.map((quantity) => {
    const lines = [{ ...line, alreadyTaken }]
    alreadyTaken += quantity
    return decide(facts('return', { lines, selection: [select(line.id, 'used', quantity)] })).lines[0]?.paid
      ?.amountMinor
  })
}

test('seven units at one cent each are paid back a cent at a time', () => {
  expect(paidInTurn(lens, [1, 1, 1, 1, 1, 1, 1])).toEqual([1, 1, 1, 1, 1, 1, 1])
})

test('seven units for one cent are paid back with the unit that passes the half', () => {
  expect(paidInTurn({ ...lens, paid: cents(1) }, [1, 1, 1, 1, 1, 1, 1])).toEqual([0, 0, 0, 1, 0, 0, 0])
})

test.each([
  [
    [3, 4],
    [43, 57],
  ],
  [
    [4, 3],
    [57, 43],
  ],
  [
    [1, 2, 4],
    [14, 29, 57],
  ],
  [[7], [100]],
])('one hundred cents for seven, returned as %j, are paid back as %j', (quantities, paid) => {
  expect(paidInTurn({ ...lens, paid: cents(100) }, quantities)).toEqual(paid)
})

test.each([
  [50, 'unused', 10],
  [52, 'unused', 10],
  [53, 'unused', 11],
  [5, 'used', 2],
  [4, 'used', 1],
  [7, 'unopened', 0],
  [8, 'unopened', 1],
] as const)('a fee on %i cents that are %s is rounded half up to %i', (paid, condition, fee) => {
  const lines = [{ ...lens, quantity: 1, paid: cents(paid) }]
  expect(decide(facts('return', { lines, selection: [select('A1', condition)] })).lines[0]?.fee).toEqual(
    cents(fee),
  )
})

test('the half of a cent is rounded up', () => {
  expect(proportion(5, 1, 10)).toBe(1)
  expect(proportion(15, 1, 10)).toBe(2)
  expect(proportion(14, 1, 10)).toBe(1)
})

test('an amount that doubles do not hold in a product is still exact', () => {
  expect(proportion(9_007_199_254_740_991, 2, 3)).toBe(6_004_799_503_160_661)
  expect(proportion(9_007_199_254_740_991, 9_007_199_254_740_991, 9_007_199_254_740_991)).toBe(
    9_007_199_254_740_991,
  )
})
