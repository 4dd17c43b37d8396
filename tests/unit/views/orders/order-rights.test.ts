import { expect, test } from 'vitest'
import type { OrderView } from '#app/domain/orders/order-view.ts'
import { choicesOf } from '#app/usecases/orders/order-parts.ts'
import { orderRights } from '#app/views/orders/order-rights.ts'
import { orderLine, orderParcel, orderView } from '#tests/support/order-view.ts'

const euros = (amount: number) => ({ amountMinor: amount * 100, currency: 'EUR' as const })
const now = '2026-03-16T09:00:00.000Z'
const machine = orderLine({ paid: euros(1000), list: euros(1000) })
const powder = orderLine({ id: 'L2', sku: 'POWDER', title: 'Powder', category: 'material', series: null, paid: euros(20), units: [] })
const order = orderView({ balance: euros(1020), received: euros(1020), lines: [machine, powder] })

function rightsOf(view: OrderView, at = now) {
  return orderRights(choicesOf(view, at), view, 'de')
}

test('an order in one part says once until when, and compares with what the shop takes of it', () => {
  const shipments = [
    orderParcel({
      lines: [
        { lineId: 'L1', quantity: 1 },
        { lineId: 'L2', quantity: 1 },
      ],
    }),
  ]
  const told = rightsOf({ ...order, shipments })
  expect(told?.parts).toEqual([])
  expect(told?.rights).toMatchObject({
    better: 'statutory',
    says: [
      expect.stringContaining('Do, 19. März 2026'),
      'Widerrufen können Sie auch, was wir nach unseren Bedingungen nicht zurücknehmen: Powder.',
    ],
  })
  expect(told?.rights.rows[0]?.cells).toEqual(['1.000,00\u00a0€', '930,00\u00a0€'])
})

test('an order in several parts has one period, and what the shop gives of each', () => {
  const shipments = [
    orderParcel(),
    orderParcel({ id: 'P2', deliveredAt: '2026-03-09T12:00:00.000Z', lines: [{ lineId: 'L2', quantity: 1 }] }),
  ]
  const told = rightsOf({ ...order, shipments })
  expect(told?.parts.map(({ contents }) => contents)).toEqual([expect.stringContaining('Basic 20 W'), expect.stringContaining('Powder')])
  expect(told?.parts.map(({ rights }) => rights.says[0])).toEqual([
    expect.stringContaining('Mo, 23. März 2026'),
    expect.stringContaining('Mo, 23. März 2026'),
  ])
})

test('nothing is said once both are over, of a store with its own rules alone, and of what has all gone back', () => {
  const shipments = [orderParcel()]
  expect(rightsOf({ ...order, shipments, lines: [machine] }, '2026-06-01T09:00:00.000Z')).toBeNull()
  expect(rightsOf({ ...order, store: 'us', shipTo: 'US', currency: 'USD', shipments, lines: [machine] })).toBeNull()
  expect(rightsOf({ ...order, shipments, lines: [{ ...machine, gone: 1, alreadyTaken: 1 }] })).toBeNull()
})
