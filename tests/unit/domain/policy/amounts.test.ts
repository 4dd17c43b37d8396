import { expect, test } from 'vitest'
import { decide } from '#app/domain/policy/decide.ts'
import type { LineFacts } from '#app/domain/policy/facts.ts'
import { proportion } from '#app/domain/shared/money.ts'
import { cents, facts, goggles, lens, line, select, unshipped } from './facts-builder.ts'

function paidInTurn(ofLine: LineFacts, quantities: readonly number[]): (number | undefined)[] {
  let alreadyTaken = 0
  return quantities.map((quantity) => {
    const lines = [{ ...ofLine, alreadyTaken }]
    alreadyTaken += quantity
    return decide(facts('return', { lines, selection: [select(ofLine.id, 'used', quantity)] })).lines[0]?.paid?.amountMinor
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
  expect(decide(facts('return', { lines, selection: [select('A1', condition)] })).lines[0]?.fee).toEqual(cents(fee))
})

test('the half of a cent is rounded up', () => {
  expect(proportion(5, 1, 10)).toBe(1)
  expect(proportion(15, 1, 10)).toBe(2)
  expect(proportion(14, 1, 10)).toBe(1)
})

test('an amount that doubles do not hold in a product is still exact', () => {
  expect(proportion(9_007_199_254_740_991, 2, 3)).toBe(6_004_799_503_160_661)
  expect(proportion(9_007_199_254_740_991, 9_007_199_254_740_991, 9_007_199_254_740_991)).toBe(9_007_199_254_740_991)
})

/** The largest amount that a number holds exactly; two of them are beyond it. */
const most = 9_007_199_254_740_991
const dearest = [line({ paid: cents(most) }), line({ id: 'L2', paid: cents(most - 1) })]
const both = [select('L1', 'unopened'), select('L2', 'unopened')]
/** Each line's 7 % is 630503947831869.3…, rounded. */
const lessFees = 18_014_398_509_481_981n - 2n * 630_503_947_831_869n

test('a refund beyond the numbers that are exact is exact, to the cent', () => {
  const { refund, giftDeduction } = decide(facts('return', { lines: dearest, selection: both }))
  expect(refund?.exactly).toBe(String(lessFees))
  expect(giftDeduction).toEqual(cents(0))
})

test('a refund that fits is exact though what was paid for it does not fit', () => {
  const lines = [...dearest, { ...goggles, giftForLineId: 'L2', giftValue: cents(most) }]
  const { refund, giftDeduction } = decide(facts('return', { lines, selection: both }))
  expect(giftDeduction).toEqual(cents(most))
  expect(refund).toEqual(cents(Number(lessFees - BigInt(most))))
})

test('deductions beyond the numbers that are exact are still at most what is left', () => {
  const gift = (id: string) => ({ ...goggles, id, giftForLineId: 'L2', giftValue: cents(most) })
  const lines = [...dearest, gift('G1'), gift('G2')]
  const { refund, giftDeduction } = decide(facts('return', { lines, selection: both }))
  expect(giftDeduction?.exactly).toBe(String(lessFees))
  expect(refund).toEqual(cents(0))
})

test('a cancellation gives back the last cent of paid shipping beyond the numbers that are exact', () => {
  const order = { ...unshipped, lines: dearest, shippingPaid: cents(1) }
  const { refund } = decide(facts('cancel', { order, now: '2026-03-01T10:00:00Z' }))
  expect(refund?.exactly).toBe('18014398509481982')
})
