import { expect, test } from 'vitest'

import { faultKey, repairables } from '#app/domain/cases/repairable.ts'
import type { OrderLineView } from '#app/domain/orders/order-view.ts'
import { orderLine } from '#tests/support/order-view.ts'

const line = (change: Partial<OrderLineView>) => orderLine({ units: [], ...change })

const two = [
  { id: 'U1', position: 1, serial: null },
  { id: 'U2', position: 2, serial: 'SN-2' },
]

test('each machine of a line is a thing of its own, and a line without machines is one', () => {
  const things = repairables([line({ quantity: 2, units: two }), line({ id: 'A1', quantity: 7 })])
  expect(things.map(({ id }) => id)).toEqual(['U1', 'U2', 'A1'])
})

test('of several alike the last ones count as gone, and what is all gone is no thing any more', () => {
  const things = repairables([line({ quantity: 2, gone: 1, units: two }), line({ id: 'A1', quantity: 3, gone: 3 })])
  expect(things.map(({ id }) => id)).toEqual(['U1'])
})

test('a fault is one thing and one part of it', () => {
  expect(faultKey('U1', 'diode_source')).toBe('U1:diode_source')
  expect(faultKey('U1', 'unknown')).not.toBe(faultKey('U1', 'diode_source'))
})
