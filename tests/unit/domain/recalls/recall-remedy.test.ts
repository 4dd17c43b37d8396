import { expect, test } from 'vitest'

import { refundBasis } from '#app/domain/cases/refund-basis.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { remedies } from '#app/domain/recalls/recall.ts'
import { remedyChoice, remedyDecision, remedyKinds, sendBy } from '#app/domain/recalls/recall-remedy.ts'

const piece = { lineId: 'l1', unitId: 'u1', quantity: 1 }
const facts = (change: Partial<PolicyFacts> = {}): PolicyFacts => ({
  now: '2026-12-01T10:00:00.000Z',
  action: 'return',
  store: 'de',
  order: {
    placedAt: '2024-01-01T10:00:00.000Z',
    channel: 'official',
    kind: 'standard',
    shipTo: 'DE',
    shippedAt: '2024-01-02T10:00:00.000Z',
    deliveredAt: '2024-01-03T10:00:00.000Z',
    deliveryStatus: 'delivered',
    lines: [
      { id: 'l1', sku: 'MOPA-60W', category: 'machine', series: 'mopa', quantity: 3, paid: { amountMinor: 100_00, currency: 'EUR' } },
    ],
  },
  selection: [{ lineId: 'l1', quantity: 1, condition: 'used' }],
  ...change,
})

test('a remedy chooses its piece and asks nobody for a condition of it; a repair is about the machine', () => {
  expect(
    remedies.map((remedy) => remedyChoice(remedy, piece)).map(({ action, thingId, selection }) => [action, thingId, selection.length]),
  ).toEqual([
    ['repair', 'u1', 1],
    ['exchange', undefined, 1],
    ['return', undefined, 1],
  ])
  expect(remedyKinds).toEqual({ repair: 'repair', replacement: 'exchange', refund: 'return' })
})

test('a refund is all that was paid for the piece, years after every window, without a fee and with nothing to pay for the courier', () => {
  const decision = remedyDecision(facts())
  expect(decision).toMatchObject({
    outcome: 'eligible',
    returnShipping: null,
    refund: { amountMinor: 3_333, currency: 'EUR' },
    reasons: [],
  })
  expect(decision.lines[0]).toMatchObject({ feeRate: '0', fee: { amountMinor: 0, currency: 'EUR' } })
})

test('the last of three alike is paid to the cent that is left of them', () => {
  const { order } = facts()
  const [line] = order.lines
  if (!line) throw new Error('there is a line')
  const taken = facts({ order: { ...order, lines: [{ ...line, alreadyTaken: 2 }] } })
  expect(remedyDecision(taken).refund?.amountMinor).toBe(3_333)
  expect(remedyDecision(facts({ selection: [{ lineId: 'l1', quantity: 3, condition: 'used' }] })).refund?.amountMinor).toBe(100_00)
})

test('a repair is free and its customer has no share of the shipping; an exchange gives no money', () => {
  const repair = remedyDecision(facts({ action: 'repair', repair: { component: 'unknown', cause: 'defect' } }))
  expect(repair.coverage).toMatchObject({ status: 'covered', repairFee: 'free', customerShippingShare: '0', arriveBy: '2027-03-01' })
  expect(remedyDecision(facts({ action: 'exchange' }))).toMatchObject({ refund: null, returnShipping: null, coverage: null })
})

test('a pickup can be chosen until the end of the 90th day in the store’s zone', () => {
  expect(sendBy(facts())).toEqual({ day: '2027-03-01', at: '2027-03-01T22:59:59.999Z' })
})

test('what two people agreed to with a recall holds whatever inspection finds; another exception does not', () => {
  const view = { kind: 'return', state: 'inspected', store: 'de', facts: facts(), decision: remedyDecision(facts()) } as const
  const agreed = { amountMinor: 3_333, currency: 'EUR' } as const
  const exception = {
    id: 'x',
    version: 1,
    amount: agreed,
    reason: 'r',
    internalReason: 'r',
    proposedBy: { id: 'a', name: 'A' },
    proposedAt: '2026-12-01T10:00:00.000Z',
    agreedBy: { id: 'b', name: 'B' },
    agreedAt: '2026-12-01T10:00:00.000Z',
  }
  const finding = {
    lineId: 'l1',
    declaredQuantity: 1,
    quantity: 1,
    condition: 'damaged',
    fault: 'none',
    missingMinor: 500,
    note: null,
  } as const
  const inspection = {
    id: 'i',
    decision: view.decision,
    refund: null,
    missingParts: { amountMinor: 500, currency: 'EUR' },
    at: '2026-12-02T10:00:00.000Z',
    findings: [finding],
  } as const
  const basisOf = (recall: boolean) => refundBasis(view, { inspection, offer: null, exception: { ...exception, recall } })
  expect(basisOf(true)).toEqual({ basis: 'exception', amount: agreed })
  expect(basisOf(false)).toEqual({ basis: 'needs-offer' })
})
