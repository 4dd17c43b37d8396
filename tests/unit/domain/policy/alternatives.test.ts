import { expect, test } from 'vitest'
import { decide } from '#app/domain/policy/decide.ts'
import { facts, goggles, inTransit, line, machine, powder, receiptUnknown, select } from './facts-builder.ts'

const intercepting = { selection: [] }

test('a return without a selection is taken to be of all that is left, unused', () => {
  expect(decide(facts('intercept', intercepting)).alternatives).toEqual(['refuse', 'return', 'repair'])
  const onlyPowder = { ...intercepting, lines: [powder] }
  expect(decide(facts('intercept', onlyPowder)).alternatives).toEqual(['refuse'])
})

test('a gift that is an opened consumable is not enough for a return', () => {
  const lines = [line({ alreadyTaken: 1 }), { ...goggles, category: 'consumable' as const }]
  expect(decide(facts('intercept', { ...intercepting, lines })).alternatives).toEqual(['refuse', 'repair'])
})

test('a given selection counts, also where the action ignores it', () => {
  const selection = [select('L1', 'damaged')]
  expect(decide(facts('intercept', { selection })).alternatives).toEqual(['refuse', 'repair'])
})

test('a return that a person would decide is offered', () => {
  expect(decide(facts('intercept', { order: { shipTo: 'CH' } })).alternatives).toContain('return')
  expect(decide(facts('intercept', { order: receiptUnknown })).alternatives).toEqual(['refuse', 'return', 'repair'])
})

test('a repair is offered for what is selected, else for any line', () => {
  const lines = [machine, powder]
  const late = { now: '2026-04-22T09:00:00Z', lines }
  expect(decide(facts('return', { ...late, selection: [select('L1')] })).alternatives).toEqual(['repair'])
  expect(decide(facts('return', { ...late, selection: [select('C1')] })).alternatives).toEqual([])
  expect(decide(facts('intercept', { ...late, selection: [] })).alternatives).toEqual(['repair'])
})

test('a repair is offered through the final maintenance date', () => {
  const late = (finalMaintenanceDate: string) => {
    return decide(facts('return', { now: '2026-04-22T09:00:00Z', lines: [line({ finalMaintenanceDate })] }))
  }
  expect(late('2026-04-22').alternatives).toEqual(['repair'])
  expect(late('2026-04-21').alternatives).toEqual([])
})

test('a repair is not offered before delivery', () => {
  expect(decide(facts('return', { now: '2026-03-05T09:00:00Z', order: inTransit })).alternatives).toEqual(['intercept'])
})

test('the action itself is never its own alternative', () => {
  const decision = decide(facts('return', { lines: [machine, powder], selection: [select('L1'), select('C1')] }))
  expect(decision).toMatchObject({ outcome: 'eligible', alternatives: ['refuse', 'repair'] })
})

test('an exchange with a denied line may be a return instead', () => {
  const decision = decide(facts('exchange', { lines: [machine, powder], selection: [select('L1'), select('C1')] }))
  expect(decision).toMatchObject({ outcome: 'review', alternatives: ['refuse', 'return', 'repair'] })
})

test('a repair that is refused offers nothing', () => {
  const repair = { component: 'other', cause: 'defect' } as const
  expect(decide(facts('repair', { lines: [line({ category: 'filter' })], repair })).alternatives).toEqual([])
})

test('where nothing is refused, nothing is offered instead', () => {
  expect(decide(facts('return')).alternatives).toEqual([])
})
