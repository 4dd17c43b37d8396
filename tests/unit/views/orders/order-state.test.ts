import { expect, test } from 'vitest'

import { orderStanding } from '#app/views/orders/order-state.ts'

const underWay = {
  cancelledAt: null,
  partly: false,
  parcels: { sent: 1, delivered: 0 },
  silent: false,
  deliveryStatus: 'in_transit',
} as const

test('an order in one parcel is where its parcel is', () => {
  expect(orderStanding(underWay)).toEqual({ status: 'in_transit', arrived: null })
  expect(orderStanding({ ...underWay, silent: true }).status).toBe('silent')
  const came = { ...underWay, parcels: { sent: 1, delivered: 1 }, deliveryStatus: 'delivered' } as const
  expect(orderStanding(came)).toEqual({ status: 'delivered', arrived: null })
})

test('of several parcels those that came are counted, whichever was sent last', () => {
  for (const deliveryStatus of ['in_transit', 'delivered'] as const)
    expect(orderStanding({ ...underWay, parcels: { sent: 3, delivered: 2 }, deliveryStatus })).toEqual({
      status: 'partly_delivered',
      arrived: { delivered: 2, count: 3 },
    })
  const all = { ...underWay, parcels: { sent: 3, delivered: 3 }, deliveryStatus: 'delivered' } as const
  expect(orderStanding(all)).toEqual({ status: 'delivered', arrived: null })
  expect(orderStanding({ ...underWay, parcels: { sent: 2, delivered: 0 } }).status).toBe('in_transit')
})

test('where something has not been sent nobody knows how many parcels there will be', () => {
  expect(orderStanding({ ...underWay, partly: true })).toEqual({ status: 'partly', arrived: null })
  const some = { ...underWay, partly: true, parcels: { sent: 1, delivered: 1 }, deliveryStatus: 'delivered' } as const
  expect(orderStanding(some)).toEqual({ status: 'partly_delivered', arrived: null })
})

test('one parcel that nobody tells anything of leaves those that came counted', () => {
  expect(orderStanding({ ...underWay, silent: true, parcels: { sent: 2, delivered: 1 } })).toEqual({
    status: 'partly_delivered',
    arrived: { delivered: 1, count: 2 },
  })
})

test('a cancelled order is cancelled wherever its parcels are', () => {
  const status = orderStanding({ ...underWay, cancelledAt: '2026-03-03T00:00:00.000Z', parcels: { sent: 2, delivered: 1 } }).status
  expect(status).toBe('cancelled')
})
