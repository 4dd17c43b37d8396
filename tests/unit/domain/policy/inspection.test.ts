import { expect, test } from 'vitest'
import { decideAfterInspection, inspectionOutlook } from '#app/domain/policy/outlook/inspection.ts'
import { cents, facts, goggles, lens, machine, select } from './facts-builder.ts'

const declared = facts('return', { lines: [machine, goggles], selection: [select('L1', 'unopened'), select('G1')] })

test('the second number: what the refund becomes for each condition that inspection may find', () => {
  const { ifFound } = inspectionOutlook(declared)
  expect(ifFound.map(({ condition, refund, change }) => [condition, refund?.amountMinor, change?.amountMinor])).toEqual([
    ['unopened', 325_407, 0],
    ['unused', 279_920, -45_487],
    ['used', 244_930, -80_477],
    ['damaged', undefined, -325_407],
  ])
})

test('one line found otherwise leaves the others as declared', () => {
  const two = facts('return', { lines: [machine, lens], selection: [select('L1', 'unopened'), select('A1', 'unopened', 7)] })
  const { lines } = inspectionOutlook(two)
  expect(lines.map(({ lineId, ifFound }) => [lineId, ...ifFound.map(({ refund }) => refund?.amountMinor)])).toEqual([
    ['L1', 325_414, 279_927, 244_937, 7],
    ['A1', 325_414, 325_413, 325_412, 325_407],
  ])
})

test('gifts that are not in the parcel are deducted', () => {
  expect(inspectionOutlook(declared).withoutGifts).toMatchObject({ refund: cents(320_507), change: cents(-4900) })
  expect(inspectionOutlook(facts('return')).withoutGifts).toBeNull()
})

test('nothing is promised for what our team reviews it', () => {
  const { ifFound } = inspectionOutlook(facts('return', { order: { shipTo: 'CH' } }))
  expect(ifFound.map(({ refund, change }) => [refund, change])).toEqual([
    [null, null],
    [null, null],
    [null, null],
    [null, null],
  ])
})

test('R6.parts what is missing is taken off, never below nothing', () => {
  const found = { lineId: 'L1', condition: 'unopened', quantity: 1 } as const
  expect(decideAfterInspection(declared, [{ ...found, missingParts: 5407 }])).toMatchObject({
    missingParts: cents(5407),
    refund: cents(320_000),
  })
  expect(decideAfterInspection(declared, [{ ...found, missingParts: 900_000 }]).refund).toEqual(cents(0))
})

test('what arrived worse, or less of it, is decided again as at filing', () => {
  const seven = facts('return', { lines: [lens], selection: [select('A1', 'unopened', 7)] })
  const found = { lineId: 'A1', condition: 'used', quantity: 4, missingParts: 0 } as const
  expect(decideAfterInspection(seven, [found])).toMatchObject({ decision: { lines: [{ quantity: 4, feeRate: '0.30' }] }, refund: cents(3) })
})

test('a parcel without the goods refunds nothing', () => {
  const found = { lineId: 'L1', condition: 'used', quantity: 0, missingParts: 0 } as const
  expect(decideAfterInspection(facts('return'), [found])).toMatchObject({ decision: { outcome: 'ineligible' }, refund: null })
})

test('a reported fault that inspection does not confirm makes it an ordinary return', () => {
  const faulty = facts('return', { selection: [{ ...select('L1', 'used'), fault: 'defective' }] })
  const found = { lineId: 'L1', condition: 'used', quantity: 1, missingParts: 0 } as const
  expect(decideAfterInspection(faulty, [found]).refund).toBeNull()
  expect(decideAfterInspection(faulty, [{ ...found, fault: 'none' }]).refund).toEqual(cents(244_930))
})
