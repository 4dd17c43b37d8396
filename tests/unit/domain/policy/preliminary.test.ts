import { expect, test } from 'vitest'
import { decide } from '#app/domain/policy/decide.ts'
import { facts, reasonsOf, unshipped } from './facts-builder.ts'

const actions = ['cancel', 'intercept', 'refuse', 'return', 'exchange'] as const

test.each(actions)('R3.A1 %s of what was not bought officially is refused before anything else', (action) => {
  const decision = decide(facts(action, { order: { channel: 'retailer', kind: 'bulk' } }))
  expect(decision).toEqual({
    action,
    outcome: 'ineligible',
    policyVersion: 'em-smart/1',
    deadline: null,
    reasons: [{ clause: 'R3.A1', code: 'not_official_channel', effect: 'denies' }],
    lines: [],
    giftDeduction: null,
    shippingRefund: null,
    returnShipping: null,
    refund: null,
    coverage: null,
    alternatives: ['repair'],
    reviewBy: null,
  })
})

test('R3.A1 what was resold is not official either, and before delivery nothing is open instead', () => {
  const decision = decide(facts('cancel', { order: { ...unshipped, channel: 'resold' } }))
  expect(decision).toMatchObject({ outcome: 'ineligible', alternatives: [] })
})

test.each(actions)('R6.bulk %s of a bulk or custom order is for sales to decide', (action) => {
  for (const kind of ['bulk', 'custom'] as const) {
    const decision = decide(facts(action, { order: { kind } }))
    expect(decision).toMatchObject({
      outcome: 'review',
      deadline: null,
      lines: [],
      refund: null,
      returnShipping: null,
      alternatives: [],
      reviewBy: '2026-03-24T22:59:59.999Z',
    })
    expect(reasonsOf(decision)).toEqual(['R6.bulk bulk_or_custom_order review'])
  }
})

test('a repair is looked at whatever the kind of the order', () => {
  const repair = { component: 'other', cause: 'defect' } as const
  expect(decide(facts('repair', { order: { kind: 'bulk' }, repair })).outcome).toBe('eligible')
})
