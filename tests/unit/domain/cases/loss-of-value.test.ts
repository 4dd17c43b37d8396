import { expect, test } from 'vitest'

import { lossFaults, mostLoss } from '#app/domain/cases/loss-of-value.ts'
import { assessedDecision, withdrawalDecision, withShippingPrice } from '#app/domain/cases/withdrawal-decision.ts'
import { decide } from '#app/domain/policy/decide.ts'
import { statutoryRights } from '#app/domain/statutory/statutory-rights.ts'
import { linesOf } from '#app/domain/statutory/withdrawal-amounts.ts'
import type { StatutoryFacts } from '#app/domain/statutory/statutory-facts.ts'
import { cents, facts, line } from '#tests/unit/domain/policy/facts-builder.ts'

/** Two lines, 1 000.00 and three pieces for 30.00, with 9.90 for the delivery. */
function declared(statutory: StatutoryFacts = {}) {
  const lines = [line({ paid: cents(100_000) }), line({ id: 'L2', quantity: 3, paid: cents(3_000) })]
  const selection = [
    { lineId: 'L1', quantity: 1 },
    { lineId: 'L2', quantity: 3 },
  ]
  const of = { ...facts('return', { selection, lines }), statutory: { deliveryPaid: cents(990), ...statutory } }
  const shop = decide(of)
  const law = statutoryRights(of, shop)?.withdrawal ?? null
  const decision = withdrawalDecision(law, linesOf(of), shop)
  const terms = { declarationId: null, declaredAt: of.now, country: 'DE', timeZone: 'Europe/Berlin', sendBackBy: of.now, refundBy: of.now }
  return { kind: 'withdrawal', state: 'received', decision, withdrawal: { ...terms, law, shop } } as const
}

const found = (loss: number, change: object = {}) => ({ lineId: 'L1', quantity: 1, loss, words: 'Deep scratches', ...change })
const photographed = new Set(['L1'])

test('the law gives lines and delivery back, without a fee, less only the agreed courier', () => {
  const { decision } = declared()
  expect(decision).toMatchObject({ outcome: 'eligible', refund: cents(103_990), shippingRefund: cents(990), giftDeduction: null })
  expect(withShippingPrice(decision, cents(2_490)).refund).toEqual(cents(101_500))
  // Another price takes the place of the one before.
  expect(withShippingPrice(withShippingPrice(decision, cents(2_490)), cents(1_000)).refund).toEqual(cents(102_990))
})

test('a line never loses more than was paid for it, and may lose all of it', () => {
  const view = declared()
  expect(mostLoss(view, 'L1', 1)).toBe(100_000)
  expect(lossFaults(view, [found(100_000)], photographed)).toEqual([])
  expect(lossFaults(view, [found(100_001)], photographed)).toEqual([{ lineId: 'L1', fault: 'too-much' }])
  expect(lossFaults(view, [found(-1)], photographed)).toEqual([{ lineId: 'L1', fault: 'too-much' }])
})

test('of a line that came in part, no more than was paid for that part', () => {
  const view = declared()
  const two = { lineId: 'L2', quantity: 2, words: 'Bent' }
  expect(lossFaults(view, [{ ...two, loss: 2_000 }], new Set(['L2']))).toEqual([])
  expect(lossFaults(view, [{ ...two, loss: 2_001 }], new Set(['L2']))).toEqual([{ lineId: 'L2', fault: 'too-much' }])
  expect(mostLoss(view, 'L2', 0)).toBe(0)
})

test('nothing is taken off before the goods were looked at, nor after', () => {
  for (const state of ['acknowledged', 'own_shipping', 'picked_up', 'assessed'] as const) {
    expect(lossFaults({ ...declared(), state }, [found(1)], photographed)).toEqual([{ lineId: 'L1', fault: 'not-looked-at' }])
  }
})

test('nothing is taken off where the buyer was never told of the right', () => {
  const view = declared({ toldOfWithdrawalAt: null })
  expect(view.withdrawal.law?.deduction).toBeNull()
  expect(lossFaults(view, [found(1)], photographed)).toEqual([{ lineId: 'L1', fault: 'never-told' }])
  expect(lossFaults(view, [found(0)], photographed)).toEqual([])
  expect([mostLoss(view, 'L1', 1), view.decision.returnShipping]).toEqual([0, null])
})

test('each loss has words and a photo; what lost nothing needs neither', () => {
  const view = declared()
  expect(lossFaults(view, [found(1, { words: ' ' })], photographed)).toEqual([{ lineId: 'L1', fault: 'words-missing' }])
  expect(lossFaults(view, [found(1)], new Set(['L2']))).toEqual([{ lineId: 'L1', fault: 'photo-missing' }])
  expect(lossFaults(view, [found(0, { words: null })], new Set())).toEqual([])
})

test('what was found comes off line by line, and what did not come takes its share of the delivery with it', () => {
  const { decision } = declared()
  const agreed = withShippingPrice(decision, cents(2_490))
  const all = [
    { lineId: 'L1', quantity: 1, loss: 4_900 },
    { lineId: 'L2', quantity: 3, loss: 0 },
  ]
  expect(assessedDecision(agreed, all, 'EUR')).toMatchObject({
    refund: cents(96_600),
    missingParts: cents(4_900),
    decision: { refund: cents(101_500) },
  })
  const [machine, clamps] = all
  const less = assessedDecision(
    decision,
    [
      { lineId: 'L1', quantity: 1, loss: 0 },
      { lineId: 'L2', quantity: 0, loss: 0 },
    ],
    'EUR',
  )
  expect([machine?.quantity, clamps?.quantity]).toEqual([1, 3])
  expect(less.decision.lines.map(({ lineId }) => lineId)).toEqual(['L1'])
  // 990 × 100 000 ⁄ 103 000.
  expect(less.refund).toEqual(cents(100_961))
})

test('a loss and a dear courier never make a debt of a refund', () => {
  const { decision } = declared()
  const agreed = withShippingPrice(decision, cents(200_000))
  expect(agreed.refund).toEqual(cents(0))
  expect(assessedDecision(agreed, [{ lineId: 'L1', quantity: 1, loss: 100_000 }], 'EUR').refund).toEqual(cents(0))
})

test('where the law grants nothing, no amount follows: people say it', () => {
  const shop = decide(facts('return', { selection: [{ lineId: 'L1', quantity: 1 }] }))
  const none = withdrawalDecision(null, [{ lineId: 'L1', quantity: 1, paid: cents(1_000) }], shop)
  expect([none.outcome, none.refund, assessedDecision(none, [], 'EUR').refund]).toEqual(['ineligible', null, null])
})
