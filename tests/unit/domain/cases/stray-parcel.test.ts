import { expect, test } from 'vitest'

import { strayAction, strayParcelSteps } from '#app/domain/cases/stray-parcel.ts'

test('what was delivered comes back as a return, what was not as the whole order refused', () => {
  expect(strayAction({ deliveryStatus: 'delivered', shipments: [] })).toBe('return')
  for (const deliveryStatus of ['in_transit', 'out_for_delivery', 'attempted'] as const) expect(strayAction({ deliveryStatus, shipments: [] })).toBe('refuse')
})

test('where one of several parcels was delivered, the order is no undelivered one, whichever was sent last', () => {
  const parcel = { id: '1', carrier: null, trackingNumber: null, trackingUrl: null, cancelled: false, shippedAt: null, deliveredAt: null, expectedAt: null, lines: [], events: [] }
  const shipments = [{ ...parcel, status: 'delivered' as const }, { ...parcel, id: '2', status: 'in_transit' as const }]
  expect(strayAction({ deliveryStatus: 'in_transit', shipments })).toBe('return')
  expect(strayAction({ deliveryStatus: 'in_transit', shipments: shipments.map((each) => ({ ...each, cancelled: each.id === '1' })) })).toBe('refuse')
})

test('of what was never sent nothing can have come back', () => {
  expect(strayAction({ deliveryStatus: 'unshipped', shipments: [] })).toBeNull()
})

test('only a parcel that waits becomes anything else', () => {
  expect(Object.values(strayParcelSteps).map(({ from }) => from)).toEqual(['waiting', 'waiting'])
})
