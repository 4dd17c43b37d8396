import { expect, test } from 'vitest'

import type { CommandAnswer, CommandInput, CommandState, CommandView } from '#app/domain/shop/command.ts'
import { shopProgress } from '#app/domain/shop/progress.ts'

const amount = { amountMinor: 34_320, currency: 'EUR' } as const
const command = (input: CommandInput, state: CommandState, answer: CommandAnswer | null = null): CommandView => ({
  id: input.kind,
  input,
  state,
  attempts: 1,
  fault: null,
  answer,
  byHand: null,
  askedAt: '2026-11-30T10:00:00.000Z',
  dueAt: null,
  waitsFor: null,
  settledAt: null,
})
const hold = (state: CommandState, answer: CommandAnswer | null = null) => command({ kind: 'hold' }, state, answer)
const refund = (state: CommandState, answer: CommandAnswer | null = null) =>
  command({ kind: 'refund', of: 'refund', id: 'r1', amount }, state, answer)

test.each([
  ['waits', [hold('asked')], 'asked'],
  ['was refused', [hold('refused')], 'asked'],
  ['was done', [hold('done', { kind: 'hold', held: 1, tooLate: false })], 'held'],
  ['was done by hand', [hold('by_hand')], 'held'],
  ['came too late for a part', [hold('done', { kind: 'hold', held: 1, tooLate: true })], 'none'],
  ['found nothing to hold', [hold('done', { kind: 'hold', held: 0, tooLate: false })], 'none'],
  ['is no more needed', [hold('dropped')], 'none'],
  ['is being released', [hold('done', { kind: 'hold', held: 1, tooLate: false }), command({ kind: 'release' }, 'asked')], 'none'],
] as const)('an order counts as held only when the shop or staff said that all of it is: a hold that %s', (_, commands, expected) => {
  expect(shopProgress(commands).hold).toBe(expected)
})

test.each([
  ['asked', 'asked'],
  ['refused', 'asked'],
  ['done', 'done'],
  ['by_hand', 'done'],
  ['dropped', 'none'],
] as const)('a cancellation that is %s in the shop', (state, expected) => {
  expect(shopProgress([command({ kind: 'cancel_order' }, state)]).cancelled).toBe(expected)
})

test('money is ordered until the shop has issued it, and only then has a method', () => {
  expect(shopProgress([refund('asked')]).refund).toEqual({ amount, state: 'ordered', stuck: false })
  expect(shopProgress([refund('refused')]).refund).toEqual({ amount, state: 'ordered', stuck: true })
  const answer = { kind: 'refund', shopRefundId: 'gid://shopify/Refund/7', method: 'Visa ending in 4242' } as const
  expect(shopProgress([refund('done', answer)]).refund).toEqual({ amount, state: 'issued', method: 'Visa ending in 4242' })
  expect(shopProgress([refund('by_hand')]).refund).toEqual({ amount, state: 'issued', method: null })
  expect(shopProgress([refund('dropped')]).refund).toBeNull()
})

test('the credit of a gift is not the refund', () => {
  const { refund: none, credits } = shopProgress([command({ kind: 'refund', of: 'gift_credit', id: 'g1', amount }, 'asked')])
  expect(none).toBeNull()
  expect(credits).toEqual({ g1: { amount, state: 'ordered', stuck: false } })
})
