import { expect, test } from 'vitest'

import { partsOf } from '#app/domain/orders/parts.ts'
import { partOfUnit } from '#app/domain/orders/unit-part.ts'
import { orderLine, orderParcel, orderView } from '#tests/support/order-view.ts'

const shipments = [
  orderParcel({ id: 'A', lines: [{ lineId: 'L1', quantity: 1 }] }),
  orderParcel({ id: 'B', shippedAt: '2026-03-04T08:00:00.000Z', lines: [{ lineId: 'L1', quantity: 1 }] }),
]
const placesOf = (line: ReturnType<typeof orderLine>, kept: readonly number[]) => {
  const parts = partsOf(orderView({ lines: [line], shipments }))
  return kept.map((position) => partOfUnit(parts, line, { position }).key)
}

test('machines alike fill the parts one after the other, what has not been sent last', () => {
  expect(placesOf(orderLine({ quantity: 3 }), [1, 2, 3])).toEqual(['A', 'B', 'O1'])
})

test('what went back of the first parcel leaves the others where they were', () => {
  const takings = [{ quantity: 1, done: true, kind: 'return' as const, part: ['A'] }]
  expect(placesOf(orderLine({ quantity: 3, gone: 1, alreadyTaken: 1, takings }), [1, 2])).toEqual(['B', 'O1'])
})
