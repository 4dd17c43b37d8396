import { expect, test } from 'vitest'

import type { OrderView } from '#app/domain/orders/order-view.ts'
import { orderHero } from '#app/views/orders/order-hero.ts'
import { orderOnPage } from '#app/views/orders/order-page.ts'
import { orderLine, orderParcel, orderView } from '#tests/support/order-view.ts'

const hero = (order: OrderView) => orderHero(order, orderOnPage(order, 'en'), 'en')

const underWay = (status: 'in_transit' | 'out_for_delivery' | 'attempted') =>
  orderView({ deliveryStatus: status, shipments: [orderParcel({ status, deliveredAt: null, expectedAt: '2026-03-05T12:00:00.000Z' })] })

test('an order in one parcel says where it is, since when, and how far on its way', () => {
  expect(hero(orderView({ deliveryStatus: 'unshipped', shipments: [] }))).toMatchObject({
    says: 'Not shipped yet',
    phase: 'unshipped',
    expected: null,
  })
  expect(hero(underWay('in_transit'))).toMatchObject({
    says: 'On its way since Mon 2 Mar 2026',
    phase: 'in_transit',
    expected: 'Expected on Thu 5 Mar 2026',
  })
  expect(hero(orderView({ shipments: [orderParcel()] }))).toMatchObject({
    says: 'Delivered on Thu 5 Mar 2026',
    phase: 'delivered',
    expected: null,
  })
})

test('one that was at the door in vain stands there, and the day that is over is not told', () => {
  expect(hero(underWay('attempted'))).toMatchObject({ phase: 'out_for_delivery', expected: null })
})

test('of several parcels it says how many came and the soonest day, and each tells its own way', () => {
  const waiting = (id: string, day: string) =>
    ({ id, status: 'in_transit', deliveredAt: null, expectedAt: `2026-03-${day}T12:00:00.000Z` }) as const
  const order = orderView({
    lines: [orderLine({ quantity: 3 })],
    shipments: [orderParcel(), orderParcel(waiting('P2', '12')), orderParcel(waiting('P3', '10'))],
  })
  expect(hero(order)).toMatchObject({ says: '1 of 3 parcels delivered', phase: null, expected: 'Expected on Tue 10 Mar 2026' })
})

test('a cancelled order says since when, and comes on no day', () => {
  const order = { ...underWay('in_transit'), cancelledAt: '2026-03-04T12:00:00.000Z' }
  expect(hero(order)).toMatchObject({ says: 'Cancelled on Wed 4 Mar 2026', phase: null, expected: null })
})

test('three pictures are shown and the others counted', () => {
  const lines = ['L1', 'L2', 'L3', 'L4', 'L5'].map((id) => orderLine({ id, title: id }))
  const { pictures, more } = hero(orderView({ lines }))
  expect([pictures.map(({ title }) => title), more]).toEqual([['L1', 'L2', 'L3'], 2])
})
