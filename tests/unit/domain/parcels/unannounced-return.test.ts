import { expect, test } from 'vitest'

import { unannouncedAction, unannouncedReturnSteps } from '#app/domain/parcels/unannounced-return.ts'
import { orderParcel } from '#tests/support/order-view.ts'

test('what was delivered comes back as a return, what was not as a parcel refused', () => {
  expect(unannouncedAction({ shipments: [orderParcel()] })).toBe('return')
  for (const status of ['in_transit', 'out_for_delivery', 'attempted'] as const) {
    expect(unannouncedAction({ shipments: [orderParcel({ status })] })).toBe('refuse')
  }
})

test('once one parcel was delivered, what came back is a return, whatever is still under way', () => {
  expect(unannouncedAction({ shipments: [orderParcel(), orderParcel({ id: 'P2', status: 'in_transit' })] })).toBe('return')
})

test('of what was never sent nothing can have come back', () => {
  expect(unannouncedAction({ shipments: [] })).toBeNull()
  expect(unannouncedAction({ shipments: [orderParcel({ cancelled: true }), orderParcel({ id: 'P2', status: 'unshipped' })] })).toBeNull()
})

test('only a parcel that waits becomes anything else', () => {
  expect(Object.values(unannouncedReturnSteps).map(({ from }) => from)).toEqual(['waiting', 'waiting'])
})
