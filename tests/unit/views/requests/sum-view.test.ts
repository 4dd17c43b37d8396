import { expect, test } from 'vitest'

import { decisionView } from '#app/views/policy/decision-view.ts'
import { sumView } from '#app/views/requests/sum-view.ts'
import { decide } from '#app/domain/policy/decide.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { facts, select } from '../../domain/policy/facts-builder.ts'

function sumOf(told: PolicyFacts, language: 'en' | 'de' = 'en') {
  const view = decisionView(decide(told), told, { store: 'de', titles: {}, language })
  return { sum: sumView(view, language), total: view.receipt.total }
}

test('beside the button stands the same amount as at the foot of the receipt', () => {
  const { sum, total } = sumOf(facts('return', { selection: [select('L1', 'used')] }))
  expect(total).not.toBeNull()
  expect(sum).toEqual({ label: 'Refund', amount: total, inWords: false })
})

test('of a repair stands what it costs, and of an exchange in words nothing', () => {
  const repair = { component: 'other', cause: 'defect' } as const
  expect(sumOf(facts('repair', { selection: [select('L1', 'unopened')], repair }), 'de').sum).toMatchObject({
    label: 'Reparatur',
    inWords: true,
  })
  expect(sumOf(facts('exchange', { selection: [select('L1', 'unopened')] })).sum).toBeNull()
})

test('a no has no sum', () => {
  const opened = facts('refuse', { confirms: { unopened: false } })
  expect(decide(opened).outcome).toBe('ineligible')
  expect(sumOf(opened).sum).toBeNull()
})
