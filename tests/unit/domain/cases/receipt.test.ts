import { expect, test } from 'vitest'

import { type Receipt, receiptOf } from '#app/domain/cases/receipt.ts'
import { decide } from '#app/domain/policy/decide.ts'
import type { RequestKind, Condition, PolicyFacts } from '#app/domain/policy/facts.ts'

const euro = (amountMinor: number) => ({ amountMinor, currency: 'EUR' }) as const

const facts = (action: RequestKind, condition: Condition, more: Partial<PolicyFacts['order']> = {}): PolicyFacts => ({
  now: '2026-03-10T09:00:00Z',
  action,
  store: 'de',
  order: {
    placedAt: '2026-03-01T10:00:00Z',
    channel: 'official',
    kind: 'standard',
    shipTo: 'DE',
    shippingPaid: euro(4900),
    shippedAt: '2026-03-03T08:00:00Z',
    deliveredAt: '2026-03-06T12:00:00Z',
    deliveryStatus: 'delivered',
    lines: [
      { id: 'L1', sku: 'MOPA-60W', category: 'machine', series: 'mopa', quantity: 1, paid: euro(349900) },
      {
        id: 'G1',
        sku: 'GOGGLES',
        category: 'accessory',
        quantity: 1,
        paid: euro(0),
        gift: true,
        giftForLineId: 'L1',
        giftValue: euro(4900),
      },
    ],
    ...more,
  },
  selection: [{ lineId: 'L1', quantity: 1, condition }],
  confirms: { accessoriesIncluded: true, originalPackaging: true },
})

const sumOf = ({ entries }: Receipt) =>
  entries.reduce((sum, { sign, amount }) => sum + (sign === '-' ? -1 : 1) * (amount?.amountMinor ?? 0), 0)

test('a receipt names what was paid, the fee with its rate and clause, the missing gift and the shipping to be quoted', () => {
  expect(receiptOf(decide(facts('return', 'used')))).toEqual({
    entries: [
      { what: 'paid', sign: '+', amount: euro(349900), clause: null, lineId: 'L1', quantity: 1 },
      { what: 'service_fee', sign: '-', amount: euro(104970), clause: 'R3.B', lineId: 'L1', rate: '0.30' },
      { what: 'gift_not_returned', sign: '-', amount: euro(4900), clause: 'R2.gift', lineIds: ['G1'] },
      { what: 'return_shipping', sign: '-', amount: null, clause: 'R3.A2' },
    ],
    total: euro(240030),
  })
})

test('the signed entries add up to the total, for every condition', () => {
  for (const [condition, total] of [
    ['unopened', 320507],
    ['unused', 275020],
    ['used', 240030],
  ] as const) {
    const receipt = receiptOf(decide(facts('return', condition)))
    expect(receipt.total, condition).toEqual(euro(total))
    expect(sumOf(receipt), condition).toBe(total)
  }
})

test('a free cancellation gives back the shipping that was paid, and has no line for a fee of nothing', () => {
  const early = { placedAt: '2026-03-10T08:00:00Z', shippedAt: null, deliveredAt: null, deliveryStatus: 'unshipped' } as const
  const receipt = receiptOf(decide(facts('cancel', 'unopened', early)))
  expect(receipt.entries.map(({ what }) => what)).toEqual(['paid', 'paid', 'shipping_refund'])
  expect(receipt.total).toEqual(euro(354800))
  expect(sumOf(receipt)).toBe(354800)
})

test('where our team reviews it, no total is promised', () => {
  expect(receiptOf(decide(facts('exchange', 'used'))).total).toBeNull()
})
