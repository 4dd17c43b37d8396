import { expect, test } from 'vitest'

import { creditableGifts, deductedGifts } from '#app/domain/cases/gift-credit.ts'
import type { RefundBasisName, RefundView } from '#app/domain/cases/outcome-view.ts'
import { decide } from '#app/domain/policy/decide.ts'
import { decideAfterInspection } from '#app/domain/policy/outlook/inspection.ts'
import { cents, euros, facts, goggles, machine, select } from '../policy/facts-builder.ts'

const refund = (basis: RefundBasisName, issuedAt: string | null = '2026-03-20T10:00:00.000Z'): RefundView => ({
  id: 'r',
  version: 5,
  amount: euros(1),
  basis,
  reference: 're',
  proposedBy: { id: 's', name: 'Robin' },
  approvedBy: null,
  orderedAt: null,
  issuedAt,
})

const withoutGoggles = facts('return', {
  order: { lines: [machine, { ...goggles, quantity: 3, giftValue: cents(100) }] },
  selection: [select('L1')],
})
const view = { facts: withoutGoggles, decision: decide(withoutGoggles) }

test('a gift that the refund took off can be credited at what was taken off for it', () => {
  expect(deductedGifts(view, { inspection: null, refund: refund('filed') })).toEqual([{ lineId: 'G1', quantity: 3, amount: cents(100) }])
})

test('before the refund is issued, and where people agreed on the amount, nothing was taken off', () => {
  expect(deductedGifts(view, { inspection: null, refund: null })).toEqual([])
  expect(deductedGifts(view, { inspection: null, refund: refund('filed', null) })).toEqual([])
  for (const basis of ['person', 'exception'] as const) expect(deductedGifts(view, { inspection: null, refund: refund(basis) })).toEqual([])
})

test('an offer that follows from the findings took off what they took off; one that a person said holds no deduction', () => {
  const found = decideAfterInspection(withoutGoggles, [{ lineId: 'L1', condition: 'used', quantity: 1, missingParts: 0 }])
  const inspection = { id: 'i', decision: found.decision, refund: found.refund, missingParts: found.missingParts, at: '', findings: [] }
  const offered = (amountMinor: number) => ({ ...refund('accepted-offer'), amount: cents(amountMinor) })
  const asFound = found.refund?.amountMinor ?? 0
  expect(deductedGifts(view, { inspection, refund: offered(asFound) })).toEqual([{ lineId: 'G1', quantity: 3, amount: cents(100) }])
  expect(deductedGifts(view, { inspection, refund: offered(asFound + 100) })).toEqual([])
})

test('of a gift that came in part only the part that was missing was taken off', () => {
  const declared = facts('return', { order: withoutGoggles.order, selection: [select('L1'), select('G1', 'unused', 3)] })
  const found = decideAfterInspection(declared, [
    { lineId: 'L1', condition: 'used', quantity: 1, missingParts: 0 },
    { lineId: 'G1', condition: 'unused', quantity: 1, missingParts: 0 },
  ])
  const inspection = { id: 'i', decision: found.decision, refund: found.refund, missingParts: found.missingParts, at: '', findings: [] }
  expect(deductedGifts({ facts: declared, decision: decide(declared) }, { inspection, refund: refund('inspected') })).toEqual([
    { lineId: 'G1', quantity: 2, amount: cents(67) },
  ])
})

test('gifts worth more than the refund are credited at no more than was taken off in all', () => {
  const dear = facts('return', {
    order: {
      lines: [
        { ...machine, paid: cents(100) },
        { ...goggles, giftValue: cents(60) },
        { ...goggles, id: 'G2', giftValue: cents(60) },
      ],
    },
    selection: [select('L1')],
  })
  const decision = decide(dear)
  expect(decision.giftDeduction).toEqual(cents(70))
  expect(
    deductedGifts({ facts: dear, decision }, { inspection: null, refund: refund('filed') }).map(({ lineId, amount }) => [
      lineId,
      amount.amountMinor,
    ]),
  ).toEqual([
    ['G1', 60],
    ['G2', 10],
  ])
})

test('what was credited, or waits to be, is not credited again', () => {
  const credit = {
    id: 'c',
    lineId: 'G1',
    amount: cents(100),
    reference: 're',
    proposedBy: { id: 's', name: 'Robin' },
    approvedBy: null,
    orderedAt: null,
    issuedAt: null,
  }
  expect(creditableGifts(view, { inspection: null, refund: refund('filed'), giftCredits: [credit] })).toEqual([])
})
