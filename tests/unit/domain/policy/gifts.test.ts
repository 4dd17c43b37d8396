import { expect, test } from 'vitest'
import { decide } from '#app/domain/policy/decide.ts'
import type { LineFacts } from '#app/domain/policy/facts.ts'
import { cents, euros, facts, goggles, lens, line, machine, reasonsOf, select } from './facts-builder.ts'

const unassigned: LineFacts = { ...goggles, giftForLineId: null }

const kept = (decision: ReturnType<typeof decide>) => {
  return reasonsOf(decision).filter((reason) => reason.includes('gift_not_returned'))
}

test('R2.gift a gift that stays is deducted where its line goes back whole', () => {
  const decision = decide(facts('return', { lines: [machine, goggles] }))
  expect(decision).toMatchObject({ giftDeduction: euros(49), refund: cents(240_030) })
  expect(kept(decision)).toEqual(['R2.gift gift_not_returned charges G1'])
})

test('R2.gift a gift that goes back too is not deducted', () => {
  const decision = decide(facts('return', { lines: [machine, goggles], selection: [select('L1'), select('G1')] }))
  expect(decision).toMatchObject({ giftDeduction: cents(0), refund: cents(244_930) })
  expect(kept(decision)).toEqual([])
})

test('R2.gift a damaged gift does not go back, so it is deducted', () => {
  const selection = [select('L1'), select('G1', 'damaged')]
  expect(decide(facts('return', { lines: [machine, goggles], selection })).giftDeduction).toEqual(euros(49))
})

test('R2.gift nothing is deducted while a unit of the line stays', () => {
  const two = line({ quantity: 2 })
  expect(decide(facts('return', { lines: [two, goggles] })).giftDeduction).toEqual(cents(0))
})

test('R2.gift the return that takes the last unit pays for the gift', () => {
  const last = line({ quantity: 2, alreadyTaken: 1 })
  expect(decide(facts('return', { lines: [last, goggles] })).giftDeduction).toEqual(euros(49))
})

test('R2.gift a return of something else does not pay for the gift of a line that went back before', () => {
  const gone = line({ alreadyTaken: 1 })
  const selection = [select('A1', 'used', 7)]
  const decision = decide(facts('return', { lines: [gone, goggles, lens], selection }))
  expect(decision).toMatchObject({ outcome: 'eligible', giftDeduction: cents(0) })
  expect(kept(decision)).toEqual([])
})

test('R2.gift in an order of gifts alone they belong to nothing, and nothing is deducted', () => {
  const lines = [unassigned, { ...unassigned, id: 'G2' }]
  const decision = decide(facts('return', { lines, selection: [select('G1')] }))
  expect(decision).toMatchObject({ outcome: 'eligible', giftDeduction: cents(0), refund: cents(0) })
  expect(kept(decision)).toEqual([])
})

test('R2.gift what is missing of several gifts is deducted in proportion, rounded half up', () => {
  const three: LineFacts = { ...goggles, quantity: 3, alreadyTaken: 1, giftValue: cents(100) }
  const none = decide(facts('return', { lines: [machine, three] }))
  const one = decide(facts('return', { lines: [machine, three], selection: [select('L1'), select('G1', 'used', 1)] }))
  expect(none.giftDeduction).toEqual(cents(67))
  expect(one.giftDeduction).toEqual(cents(33))
})

test('R2.gift a gift that was taken before is not deducted', () => {
  const taken: LineFacts = { ...goggles, alreadyTaken: 1 }
  expect(decide(facts('return', { lines: [machine, taken] })).giftDeduction).toEqual(cents(0))
})

test('R2.gift all deductions together are at most what is left after the fees', () => {
  const dear: LineFacts = { ...goggles, giftValue: euros(9000) }
  const decision = decide(facts('return', { lines: [machine, dear] }))
  expect(decision).toMatchObject({ giftDeduction: cents(244_930), refund: cents(0) })
})

test('R2.gift a gift worth nothing is named all the same', () => {
  const cheap: LineFacts = { ...goggles, giftValue: cents(0) }
  const decision = decide(facts('return', { lines: [machine, cheap] }))
  expect(decision.giftDeduction).toEqual(cents(0))
  expect(kept(decision)).toEqual(['R2.gift gift_not_returned charges G1'])
})

const dearLens = { ...lens, quantity: 1, paid: euros(5000) }

test('R2.gift a gift for no named line belongs to the first machine', () => {
  const lines = [dearLens, machine, line({ id: 'L2' }), unassigned]
  expect(decide(facts('return', { lines, selection: [select('A1')] })).giftDeduction).toEqual(cents(0))
  expect(decide(facts('return', { lines, selection: [select('L2')] })).giftDeduction).toEqual(cents(0))
  expect(decide(facts('return', { lines, selection: [select('L1')] })).giftDeduction).toEqual(euros(49))
})

test('R2.gift without a machine it belongs to the dearest line, the first of equals', () => {
  const lines = [{ ...lens, id: 'A0', quantity: 1 }, dearLens, { ...dearLens, id: 'A2' }, unassigned]
  expect(decide(facts('return', { lines, selection: [select('A0')] })).giftDeduction).toEqual(cents(0))
  expect(decide(facts('return', { lines, selection: [select('A2')] })).giftDeduction).toEqual(cents(0))
  expect(decide(facts('return', { lines, selection: [select('A1')] })).giftDeduction).toEqual(euros(49))
})

test('R2.gift a gift that is a machine is no line that gifts belong to', () => {
  const machineGift: LineFacts = { ...goggles, id: 'G0', category: 'machine', giftForLineId: null }
  const lines = [machineGift, dearLens, unassigned]
  const decision = decide(facts('return', { lines, selection: [select('A1')] }))
  expect(kept(decision)).toEqual(['R2.gift gift_not_returned charges G0', 'R2.gift gift_not_returned charges G1'])
})

test('R2.gift a line that is denied completes nothing', () => {
  const selection = [select('L1', 'damaged'), select('A1', 'unopened', 7)]
  expect(decide(facts('return', { lines: [machine, goggles, lens], selection })).giftDeduction).toEqual(cents(0))
})

test('R2.gift under review nothing is deducted yet', () => {
  const decision = decide(facts('return', { lines: [machine, goggles], order: { shipTo: 'CH' } }))
  expect(decision.giftDeduction).toBeNull()
  expect(kept(decision)).toEqual([])
})
