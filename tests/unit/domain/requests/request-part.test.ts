import { expect, test } from 'vitest'

import type { ShipmentView } from '#app/domain/orders/order-view.ts'
import type { RequestKind } from '#app/domain/policy/facts.ts'
import { chosenPart, requestPart, requestParts } from '#app/domain/requests/request-part.ts'
import { stepsHere } from '#app/domain/requests/steps.ts'
import { orderLine, orderParcel, orderView } from '#tests/support/order-view.ts'

const holding = (id: string, lineId: string, change: Partial<ShipmentView> = {}) =>
  orderParcel({ id, lines: [{ lineId, quantity: 1 }], ...change })
const later = { shippedAt: '2026-03-04T08:00:00.000Z', deliveredAt: '2026-03-09T12:00:00.000Z' }
const underWay = { status: 'in_transit', shippedAt: '2026-03-05T08:00:00.000Z', deliveredAt: null } as const

/** Two delivered on different days, one under way, one not sent. */
const order = orderView({
  lines: ['L1', 'L2', 'L3', 'L4'].map((id) => orderLine({ id })),
  shipments: [holding('A', 'L1'), holding('B', 'L2', later), holding('C', 'L3', underWay)],
})
const keysOf = (action: RequestKind, of = order) => requestParts(of, action).map(({ key }) => key)

test('a request can be about the parts that it fits: not sent, under way, or delivered', () => {
  expect(keysOf('cancel')).toEqual(['O1'])
  expect(keysOf('intercept')).toEqual(['C'])
  for (const action of ['refuse', 'return', 'exchange', 'repair'] as const) expect([action, keysOf(action)]).toEqual([action, ['A', 'B']])
})

test('where nothing fits, the answer is about what is left, and about a silent parcel before all', () => {
  const sent = { ...order, lines: order.lines.slice(0, 3) }
  expect(keysOf('cancel', sent)).toEqual(['C'])
  expect(keysOf('intercept', { ...order, shipments: [holding('A', 'L1'), holding('B', 'L2', later)] })).toEqual(['O1'])
  const quiet = { ...order, lines: order.lines.slice(2), shipments: [holding('C', 'L3', { ...underWay, silent: true })] }
  for (const action of ['intercept', 'refuse', 'return', 'exchange', 'repair'] as const)
    expect([action, keysOf(action, quiet)]).toEqual([action, ['C']])
  expect(keysOf('cancel', quiet)).toEqual(['O1'])
})

test('a part of which a case holds everything can be repaired from, and nothing else', () => {
  const taking = { quantity: 1, done: false, kind: 'return', part: ['B'] } as const
  const held = { ...order, lines: order.lines.map((line) => (line.id === 'L2' ? { ...line, alreadyTaken: 1, takings: [taking] } : line)) }
  expect(keysOf('return', held)).toEqual(['A'])
  expect(keysOf('repair', held)).toEqual(['A', 'B'])
})

test('which part is asked where it can be several, found out of what was chosen, or taken where there is one', () => {
  expect(requestPart(order, 'return', null)).toBeNull()
  expect(requestPart(order, 'return', 'B')?.key).toBe('B')
  expect(requestPart(order, 'return', null, ['L2'])?.key).toBe('B')
  expect(requestPart(order, 'return', null, ['L1', 'L2'])).toBeNull()
  expect(requestPart(order, 'cancel', null)?.key).toBe('O1')
  expect(stepsHere('return', order, null)).toEqual(['part', 'items', 'condition'])
  expect(stepsHere('cancel', order, null)).toEqual(['about'])
  expect(stepsHere('refuse', order, 'A')).toEqual(['part', 'parcel', 'about'])
})

test('what was chosen stays what the answer is about, also where it fits no more; a wizard asks anew', () => {
  expect(chosenPart(order, 'return', 'C', []).key).toBe('C')
  expect(requestPart(order, 'return', 'C')).toBeNull()
  expect(chosenPart(order, 'return', null, ['L1']).key).toBe('A')
})
