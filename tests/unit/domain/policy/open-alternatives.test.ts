import { expect, test } from 'vitest'
import { decide } from '#app/domain/policy/decide.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { openAlternatives } from '#app/domain/policy/outlook/open-alternatives.ts'
import { facts, inTransit, machine, powder, select } from './facts-builder.ts'

const doors = (each: PolicyFacts) => openAlternatives(each, decide(each))
const returned = { lines: [powder], selection: [select('C1', 'unopened')] }

test('the doors are the alternatives of the policy', () => {
  expect(doors(facts('cancel', {}))).toEqual(['refuse', 'return', 'repair'])
  expect(doors(facts('return', {}))).toEqual([])
})

test('what cannot be returned can still be replaced where it was defective on first use', () => {
  expect(decide(facts('return', returned)).alternatives).toEqual(['refuse'])
  expect(doors(facts('return', returned))).toEqual(['refuse', 'repair'])
  const mixed = { lines: [machine, powder], selection: [select('L1'), select('C1', 'unopened')] }
  expect(doors(facts('return', mixed))).toContain('repair')
})

test('no door leads to a repair that would be refused', () => {
  expect(doors(facts('return', { ...returned, now: '2027-03-06T22:59:59.999Z' }))).toEqual(['repair'])
  expect(doors(facts('return', { ...returned, now: '2027-03-06T23:00:00.000Z' }))).toEqual([])
  expect(doors(facts('return', { ...returned, order: inTransit }))).toEqual(['intercept'])
})
