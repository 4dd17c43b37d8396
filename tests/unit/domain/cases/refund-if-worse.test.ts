import { expect, test } from 'vitest'

import { refundsIfWorse } from '#app/domain/cases/refund-if-worse.ts'
import type { Condition, PolicyFacts } from '#app/domain/policy/facts.ts'

const euro = (amountMinor: number) => ({ amountMinor, currency: 'EUR' }) as const

const machineWithGift = (condition: Condition, withGift: boolean): PolicyFacts => ({
  now: '2026-03-20T09:00:00Z',
  action: 'return',
  store: 'de',
  order: {
    placedAt: '2026-03-01T10:00:00Z',
    channel: 'official',
    kind: 'standard',
    shipTo: 'DE',
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
  },
  selection: [{ lineId: 'L1', quantity: 1, condition }, ...(withGift ? [{ lineId: 'G1', quantity: 1, condition } as const] : [])],
  confirms: { accessoriesIncluded: true, originalPackaging: true },
})

test('the second numbers are those of every condition worse than the declared one, the mildest first', () => {
  expect(refundsIfWorse(machineWithGift('unopened', false))).toEqual([
    { ifFound: 'unused', refund: euro(275020) },
    { ifFound: 'used', refund: euro(240030) },
    { ifFound: 'damaged', refund: euro(0) },
  ])
})

test('a gift that was promised and is not in the parcel lowers the refund by its value', () => {
  expect(refundsIfWorse(machineWithGift('used', true))).toEqual([
    { ifFound: 'damaged', refund: euro(0) },
    { ifFound: 'without_gifts', refund: euro(240030) },
  ])
})

test('what is declared damaged is refused as it is, so there is no second number', () => {
  expect(refundsIfWorse(machineWithGift('damaged', false))).toEqual([])
})
