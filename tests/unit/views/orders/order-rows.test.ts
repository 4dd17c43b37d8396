import { expect, test } from 'vitest'

import type { OrderSummary } from '#app/domain/orders/order-view.ts'
import { orderRow } from '#app/views/orders/order-rows.ts'

function order(change: Partial<OrderSummary> = {}): OrderSummary {
  return {
    id: 'o',
    name: '#1042',
    store: 'us',
    placedAt: '2026-03-02T05:00:00.000Z',
    cancelledAt: null,
    total: { amountMinor: 129_900, currency: 'USD' },
    deliveryStatus: 'in_transit',
    shippedAt: null,
    deliveredAt: null,
    silent: false,
    partly: false,
    parcels: { sent: 1, delivered: 0 },
    expectedAt: null,
    recipient: null,
    lines: [],
    openCases: 0,
    ...change,
  }
}

const line = (title: string, quantity = 1) => ({ title, variant: null, quantity, category: null, picture: null })

test('the day of an order is that of its own store', () => {
  expect(orderRow(order(), 'en').placed).toBe('Sun 1 Mar 2026')
  expect(orderRow(order({ store: 'de' }), 'en').placed).toBe('Mon 2 Mar 2026')
})

test('two items are named, the others counted', () => {
  expect(orderRow(order({ lines: [line('Mopa'), line('Goggles', 3)] }), 'en').items).toBe('Mopa, 3 × Goggles')
  const many = order({ lines: [line('Mopa'), line('Goggles'), line('Wipes'), line('Crate')] })
  expect(orderRow(many, 'en').items).toBe('Mopa, Goggles and 2 more')
  expect(orderRow(many, 'de').items).toBe('Mopa, Goggles und 2 weitere')
})

test('a cancelled order says so, wherever its parcel was', () => {
  expect(orderRow(order({ cancelledAt: '2026-03-03T00:00:00.000Z' }), 'en').status).toBe('cancelled')
})
