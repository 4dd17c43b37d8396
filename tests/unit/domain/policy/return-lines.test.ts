import { expect, test } from 'vitest'
import { decide } from '#app/domain/policy/decide.ts'
import type { Condition, Fault, LineFacts } from '#app/domain/policy/facts.ts'
import { cents, euros, facts, goggles, lens, line, machine, powder, reasonsOf, select } from './facts-builder.ts'

const open = 'R2.window within_return_window allows'
const shipping = 'R3.A2 return_shipping charges'

test.each([
  ['machine', 'unopened', '0.07', 24_493],
  ['machine', 'unused', '0.20', 69_980],
  ['machine', 'used', '0.30', 104_970],
  ['accessory', 'unopened', '0.07', 24_493],
  ['accessory', 'unused', '0.20', 69_980],
  ['accessory', 'used', '0.30', 104_970],
] as const)('R3.B the fee for a %s that is %s is %s of what was paid', (category, condition, feeRate, fee) => {
  const decision = decide(facts('return', { lines: [line({ category })], selection: [select('L1', condition)] }))
  expect(decision.lines).toEqual([{ lineId: 'L1', quantity: 1, outcome: 'eligible', paid: euros(3499), feeRate, fee: cents(fee) }])
  expect(decision.refund).toEqual(cents(349_900 - fee))
})

test.each([
  ['unopened', '0.07'],
  ['unused', '0.20'],
  ['used', '0.30'],
] as const)('R3.B a gift that is %s goes back at a fee of %s of nothing, and the fee is named', (condition, feeRate) => {
  const decision = decide(facts('return', { lines: [machine, goggles], selection: [select('G1', condition)] }))
  expect(decision.lines).toMatchObject([{ lineId: 'G1', paid: cents(0), feeRate, fee: cents(0) }])
  expect(reasonsOf(decision)).toEqual([open, 'R3.B service_fee charges G1', shipping])
})

test('a zero-priced line bears a fee of nothing, and the fee is named', () => {
  const decision = decide(facts('return', { lines: [line({ paid: cents(0) })] }))
  expect(decision).toMatchObject({ outcome: 'eligible', refund: cents(0), lines: [{ fee: cents(0) }] })
  expect(reasonsOf(decision)).toContain('R3.B service_fee charges L1')
})

test('R3.A3 an article that the catalogue does not know is for a person to decide', () => {
  const decision = decide(facts('return', { lines: [line({ category: null })] }))
  expect(decision).toMatchObject({ outcome: 'review', lines: [{ outcome: 'eligible', paid: euros(3499), fee: null }] })
  expect(reasonsOf(decision)).toEqual([open, 'R3.A3 unknown_category review L1', shipping])
})

test.each(['consumable', 'material', 'filter', 'packaging'] as const)('R3.A3 a bought %s is not returned', (category) => {
  const decision = decide(facts('return', { lines: [line({ category })], selection: [select('L1', 'unopened')] }))
  expect(decision).toMatchObject({
    outcome: 'ineligible',
    refund: null,
    lines: [{ outcome: 'ineligible', paid: null, feeRate: null, fee: null }],
  })
  expect(reasonsOf(decision)).toEqual([open, 'R3.A3 category_not_returnable denies L1'])
})

const powderGift: LineFacts = { ...goggles, id: 'G2', category: 'consumable' }

test('R2.gift an unopened consumable gift goes back', () => {
  const decision = decide(facts('return', { lines: [machine, powderGift], selection: [select('G2', 'unopened')] }))
  expect(decision).toMatchObject({ outcome: 'eligible', lines: [{ outcome: 'eligible', feeRate: '0.07' }] })
})

test.each(['unused', 'used'] as const)('R2.gift a consumable gift that is opened, %s, does not go back', (condition) => {
  const change = { lines: [machine, powderGift], selection: [select('L1'), select('G2', condition)] }
  const decision = decide(facts('return', change))
  expect(decision).toMatchObject({ outcome: 'eligible', giftDeduction: euros(49) })
  expect(reasonsOf(decision)).toEqual([
    open,
    'R3.B service_fee charges L1',
    'R2.gift opened_consumable_gift denies G2',
    'R2.gift gift_not_returned charges G2',
    shipping,
  ])
})

test('R2.undamaged what was damaged after receipt is not returned', () => {
  const decision = decide(facts('return', { selection: [select('L1', 'damaged')] }))
  expect(decision).toMatchObject({ outcome: 'ineligible', alternatives: ['refuse', 'repair'] })
  expect(reasonsOf(decision)).toEqual([open, 'R2.undamaged damaged denies L1'])
})

test('R2.quantity all that is left may go back, and not one more', () => {
  const lines = [{ ...lens, alreadyTaken: 3 }]
  const all = decide(facts('return', { lines, selection: [select('A1', 'used', 4)] }))
  const more = decide(facts('return', { lines, selection: [select('A1', 'used', 5)] }))
  expect(all.outcome).toBe('eligible')
  expect(more.outcome).toBe('ineligible')
  expect(reasonsOf(more)).toEqual([open, 'R2.quantity quantity_exceeded denies A1'])
})

test.each(['defective', 'damaged_on_arrival', 'wrong_item', 'missing_part'] as const)(
  'R2.fault what came %s is for a person to decide, and no fee is promised',
  (fault: Fault) => {
    const decision = decide(facts('return', { selection: [{ ...select('L1'), fault }] }))
    expect(decision).toMatchObject({ outcome: 'review', refund: null, lines: [{ feeRate: null, fee: null }] })
    expect(reasonsOf(decision)).toEqual([open, 'R2.fault fault_reported review L1', shipping])
  },
)

test('every rule that a line breaks is listed, in the order of the table', () => {
  const selection = [{ lineId: 'C1', quantity: 3, condition: 'damaged' as Condition, fault: 'defective' as Fault }]
  const decision = decide(facts('return', { lines: [powder], selection }))
  expect(reasonsOf(decision)).toEqual([
    open,
    'R3.A3 category_not_returnable denies C1',
    'R2.undamaged damaged denies C1',
    'R2.quantity quantity_exceeded denies C1',
    'R2.fault fault_reported review C1',
  ])
})

test('lines stand in the order of the selection, and a denied one takes nothing from the others', () => {
  const selection = [select('C1', 'unopened'), select('L1', 'unopened')]
  const decision = decide(facts('return', { lines: [machine, powder], selection }))
  expect(decision.lines.map(({ lineId, outcome }) => [lineId, outcome])).toEqual([
    ['C1', 'ineligible'],
    ['L1', 'eligible'],
  ])
  expect(decision).toMatchObject({ outcome: 'eligible', refund: cents(325_407), alternatives: ['refuse', 'repair'] })
})

test('a fault reported on a denied line still puts the whole before a person', () => {
  const selection = [select('L1', 'unopened'), { ...select('C1', 'unopened'), fault: 'wrong_item' as Fault }]
  expect(decide(facts('return', { lines: [machine, powder], selection })).outcome).toBe('review')
})
