import { expect, test } from 'vitest'

import { strayAction, strayParcelSteps } from '#app/domain/cases/stray-parcel.ts'

test('what was delivered comes back as a return, what was not as the whole order refused', () => {
  expect(strayAction({ deliveryStatus: 'delivered' })).toBe('return')
  for (const deliveryStatus of ['in_transit', 'out_for_delivery', 'attempted'] as const) expect(strayAction({ deliveryStatus })).toBe('refuse')
})

test('of what was never sent nothing can have come back', () => {
  expect(strayAction({ deliveryStatus: 'unshipped' })).toBeNull()
})

test('only a parcel that waits becomes anything else', () => {
  expect(Object.values(strayParcelSteps).map(({ from }) => from)).toEqual(['waiting', 'waiting'])
})
