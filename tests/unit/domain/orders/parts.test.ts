import { expect, test } from 'vitest'

import type { OrderView, ShipmentView, Taking } from '#app/domain/orders/order-view.ts'
import { type OrderPart, partsByDay, partsOf } from '#app/domain/orders/parts.ts'
import { orderLine, orderParcel, orderView } from '#tests/support/order-view.ts'

/** Three machines of one line, bought in these parcels. */
function three(shipments: readonly ShipmentView[], takings: readonly Taking[] = [], removed = 0): OrderView {
  const done = takings.reduce((sum, taking) => sum + (taking.done ? taking.quantity : 0), 0)
  const open = takings.reduce((sum, taking) => sum + (taking.done ? 0 : taking.quantity), 0)
  const gone = Math.max(done, removed)
  return orderView({ shipments, lines: [orderLine({ quantity: 3, removed, gone, alreadyTaken: gone + open, takings })] })
}

const one = orderParcel({ id: 'A', lines: [{ lineId: 'L1', quantity: 1 }] })
const two = orderParcel({
  id: 'B',
  shippedAt: '2026-03-04T08:00:00.000Z',
  deliveredAt: '2026-03-09T12:00:00.000Z',
  lines: [{ lineId: 'L1', quantity: 2 }],
})
const taking = (change: Partial<Taking> = {}): Taking => ({ quantity: 1, done: false, kind: 'return', part: [], ...change })

/** Part by part what it holds, and what of it is free. */
const shown = (parts: readonly OrderPart[]) =>
  parts.map(({ key, deliveryStatus, lines }) => [key, deliveryStatus, lines[0]?.holds, lines[0]?.available])

test('what has not been sent is one part, each parcel another, with the quantities it holds', () => {
  expect(shown(partsOf(three([two])))).toEqual([
    ['B', 'delivered', 2, 2],
    ['O1', 'unshipped', 1, 1],
  ])
  expect(shown(partsOf(three([one, two])))).toEqual([
    ['A', 'delivered', 1, 1],
    ['B', 'delivered', 2, 2],
  ])
  expect(shown(partsOf(three([])))).toEqual([['O1', 'unshipped', 3, 3]])
})

test('a parcel that has not left, or was given up, holds nothing', () => {
  for (const change of [{ status: 'unshipped' }, { cancelled: true }] as const) {
    expect(shown(partsOf(three([{ ...one, ...change }, two])))).toEqual([
      ['B', 'delivered', 2, 2],
      ['O1', 'unshipped', 1, 1],
    ])
  }
})

test('what nothing is said of is in the parcel whose contents are not told, the one sent last of several', () => {
  expect(shown(partsOf(three([{ ...one, lines: [] }])))).toEqual([['A', 'delivered', 3, 3]])
  expect(
    shown(
      partsOf(
        three([
          { ...one, lines: [] },
          { ...two, lines: [] },
        ]),
      ),
    ),
  ).toEqual([['B', 'delivered', 3, 3]])
  expect(shown(partsOf(three([one, { ...two, lines: [] }])))).toEqual([
    ['A', 'delivered', 1, 1],
    ['B', 'delivered', 2, 2],
  ])
})

test('what a case took is taken out of the part that it was about', () => {
  expect(shown(partsOf(three([one, two], [taking({ part: ['B'] })])))).toEqual([
    ['A', 'delivered', 1, 1],
    ['B', 'delivered', 2, 1],
  ])
  expect(shown(partsOf(three([two], [taking({ part: ['O1'], kind: 'cancel' })])))).toEqual([
    ['B', 'delivered', 2, 2],
    ['O1', 'unshipped', 1, 0],
  ])
})

test('a cancellation of what was sent all the same holds it where it is now', () => {
  const sent = { ...one, status: 'in_transit', deliveredAt: null, shippedAt: '2026-03-06T08:00:00.000Z' } as const
  expect(shown(partsOf(three([two, sent], [taking({ part: ['O1'], kind: 'cancel' })])))).toEqual([
    ['B', 'delivered', 2, 2],
    ['A', 'in_transit', 1, 0],
  ])
})

test('a case of old, of which nobody knows the part, takes what it most likely was about', () => {
  expect(shown(partsOf(three([two], [taking()])))).toEqual([
    ['B', 'delivered', 2, 1],
    ['O1', 'unshipped', 1, 1],
  ])
  expect(shown(partsOf(three([two], [taking({ kind: 'cancel' })])))).toEqual([
    ['B', 'delivered', 2, 2],
    ['O1', 'unshipped', 1, 0],
  ])
})

test('what the shop removed had not been sent, as far as that goes; what a case took and the shop then removed is the same', () => {
  expect(shown(partsOf(three([two], [], 1)))).toEqual([
    ['B', 'delivered', 2, 2],
    ['O1', 'unshipped', 1, 0],
  ])
  expect(shown(partsOf(three([two], [], 2)))).toEqual([
    ['B', 'delivered', 2, 1],
    ['O1', 'unshipped', 1, 0],
  ])
  expect(shown(partsOf(three([two], [taking({ done: true, part: ['B'] })], 1)))).toEqual([
    ['B', 'delivered', 2, 1],
    ['O1', 'unshipped', 1, 1],
  ])
})

test('what the parts have free comes to what the order has left, whatever took it', () => {
  for (const removed of [0, 1, 2, 3]) {
    for (const quantity of [1, 2, 3]) {
      for (const part of [[], ['A'], ['B'], ['A', 'B'], ['O1']]) {
        const order = three([one], [taking({ quantity, part, done: removed > 1 })], removed)
        const [line] = order.lines
        const free = partsOf(order)
          .flatMap(({ lines }) => lines)
          .reduce((sum, { available }) => sum + available, 0)
        expect(free).toBe(Math.max(0, 3 - (line?.alreadyTaken ?? 0)))
      }
    }
  }
})

test('parcels received on one day of the store are one part for a return', () => {
  // Half past midnight in Berlin, and half past eleven of that evening.
  const early = { ...one, deliveredAt: '2026-03-08T23:30:00.000Z' }
  const late = { ...two, deliveredAt: '2026-03-09T22:30:00.000Z' }
  expect(partsByDay(three([early, late]))).toMatchObject([
    { key: 'A', parcels: ['A', 'B'], deliveredAt: late.deliveredAt, lines: [{ holds: 3 }] },
  ])
  expect(partsOf(three([early, late]))).toHaveLength(2)
  expect(partsByDay(three([{ ...one, deliveredAt: '2026-03-08T22:30:00.000Z' }, late]))).toHaveLength(2)
})

test('parcels of which nobody knows the day of receipt stay apart', () => {
  expect(
    partsByDay(
      three([
        { ...one, deliveredAt: null },
        { ...two, deliveredAt: null },
      ]),
    ),
  ).toHaveLength(2)
})

test('an order of which everything is gone still has a part', () => {
  expect(partsOf(orderView({ shipments: [], lines: [orderLine({ removed: 1, gone: 1, alreadyTaken: 1 })] }))).toHaveLength(1)
})
