import { expect, test } from 'vitest'

import { type KnownFacts, eligibilityPreview } from '#app/domain/requests/eligibility-preview.ts'
import type { LineFacts, OrderFacts } from '#app/domain/policy/facts.ts'
import { facts, inTransit, line, machine, powder, unshipped } from '../policy/facts-builder.ts'

type Change = Partial<OrderFacts> & { now?: string; lines?: readonly LineFacts[] }

function known({ now, ...order }: Change = {}): KnownFacts {
  const built = facts('return', { order, ...(now ? { now } : {}) })
  return { now: built.now, store: 'de', order: built.order, claimsOf: () => [] }
}

test('an unshipped order is known not to be returnable before anything is asked, and offers its cancellation', () => {
  const { decision } = eligibilityPreview(known(unshipped), 'return')
  expect([decision.outcome, decision.reasons[0]?.code, decision.alternatives]).toEqual(['ineligible', 'not_delivered', ['cancel']])
})

test('a delivered parcel may still be refused: whether it is unopened is asked', () => {
  expect(eligibilityPreview(known(), 'refuse').decision.outcome).toBe('eligible')
  expect(eligibilityPreview(known({ now: '2026-03-23T09:00:00Z' }), 'refuse').decision.outcome).toBe('ineligible')
})

test('a consumable is left out of a return, and the machine beside it is not', () => {
  const { decision, lines } = eligibilityPreview(known({ lines: [powder, machine] }), 'return')
  expect(decision.outcome).toBe('eligible')
  expect(lines.map(({ lineId, decision: { outcome } }) => [lineId, outcome])).toEqual([
    ['C1', 'ineligible'],
    ['L1', 'eligible'],
  ])
})

test('what has all gone back has nothing left to return or to exchange, and can still be repaired', () => {
  const gone = known({ lines: [line({ alreadyTaken: 1 })] })
  for (const action of ['return', 'exchange'] as const) {
    const { decision } = eligibilityPreview(gone, action)
    expect([decision.action, decision.outcome, decision.reasons[0]?.code]).toEqual([action, 'ineligible', 'nothing_left'])
  }
  expect(eligibilityPreview(gone, 'repair').decision.outcome).toBe('eligible')
})

test('what another part holds is no line of a request, neither of a return nor of a repair', () => {
  const lines = [machine, line({ id: 'L2', available: 0 })]
  expect(eligibilityPreview(known({ lines }), 'return').lines.map(({ lineId }) => lineId)).toEqual(['L1'])
  expect(eligibilityPreview({ ...known({ lines }), kept: ['L1'] }, 'repair').lines.map(({ lineId }) => lineId)).toEqual(['L1'])
})

test('a consumable can be claimed as defective on first use, and no repair before delivery', () => {
  expect(eligibilityPreview(known({ lines: [powder] }), 'repair').decision.reasons[0]?.code).toBe('first_use_replacement')
  expect(eligibilityPreview(known(inTransit), 'repair').decision.reasons[0]?.code).toBe('not_delivered')
})
