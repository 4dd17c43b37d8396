import { expect, test } from 'vitest'

import type { OrderSummary } from '#app/domain/orders/order-view.ts'
import { parcelCards } from '#app/views/orders/parcel-cards.ts'

const order: OrderSummary = {
  id: 'o1',
  name: '#1042',
  store: 'de',
  placedAt: '2026-03-02T05:00:00.000Z',
  cancelledAt: null,
  total: { amountMinor: 1, currency: 'EUR' },
  deliveryStatus: 'in_transit',
  shippedAt: '2026-03-03T05:00:00.000Z',
  deliveredAt: null,
  silent: false,
  partly: false,
  parcels: { sent: 1, delivered: 0 },
  expectedAt: '2026-03-06T22:30:00.000Z',
  recipient: null,
  lines: [
    { title: 'Mopa 60 W', variant: null, quantity: 1, category: 'machine', picture: null },
    { title: 'Goggles', variant: null, quantity: 2, category: 'accessory', picture: null },
  ],
  openCases: 0,
}

test('a parcel on its way has its day in the zone of its store, its things, and the picture of the first', () => {
  expect(parcelCards([order], 'en')).toEqual([
    {
      id: 'o1',
      order: '#1042',
      items: 'Mopa 60 W, 2 × Goggles',
      picture: { title: 'Mopa 60 W', category: 'machine', picture: null },
      comes: 'Expected on Fri 6 Mar 2026',
      status: 'in_transit',
      arrived: null,
    },
  ])
})

test('what comes today is first, then the soonest, then what nobody knows the day of', () => {
  const cards = parcelCards(
    [
      { ...order, id: 'unknown', expectedAt: null },
      { ...order, id: 'later', expectedAt: '2026-03-09T12:00:00.000Z' },
      { ...order, id: 'soon' },
      { ...order, id: 'today', deliveryStatus: 'out_for_delivery' },
    ],
    'en',
  )
  expect(cards.map(({ id, comes }) => [id, comes])).toEqual([
    ['today', 'Your parcel arrives today'],
    ['soon', 'Expected on Fri 6 Mar 2026'],
    ['later', 'Expected on Mon 9 Mar 2026'],
    ['unknown', null],
  ])
})

test('of an order in several parcels those that came are counted; one that was at the door in vain is something to do', () => {
  const rest = { ...order, deliveryStatus: 'delivered', parcels: { sent: 2, delivered: 1 }, expectedAt: null } as const
  expect(parcelCards([rest, { ...order, deliveryStatus: 'attempted' }], 'en')).toMatchObject([
    { status: 'partly_delivered', arrived: { delivered: 1, count: 2 }, comes: null },
  ])
})
