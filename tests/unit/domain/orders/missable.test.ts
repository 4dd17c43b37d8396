import { expect, test } from 'vitest'

import { missableFrom } from '#app/domain/orders/missable.ts'
import { partsOf } from '#app/domain/orders/parts.ts'
import type { ShipmentView } from '#app/domain/orders/order-view.ts'
import { formatDay } from '#app/domain/shared/calendar.ts'
import { orderParcel, orderView } from '#tests/support/order-view.ts'

const from = (parcel: Partial<ShipmentView>, now: string) => {
  const order = orderView({ shipments: [orderParcel(parcel)] })
  const [part] = partsOf(order)
  const day = part ? missableFrom(order, part, now) : null
  return day === null ? null : formatDay(day)
}
const onItsWay = { status: 'in_transit', deliveredAt: null, silentFrom: '2026-03-24' } as const

test('a delivered parcel is missed from the next day on, and that day is said until it has come', () => {
  expect(from({}, '2026-03-05T22:59:59Z')).toBe('2026-03-06')
  expect(from({}, '2026-03-05T23:00:00Z')).toBeNull()
})

test('one on its way from the day on which it is silent, one that could not be delivered at once', () => {
  expect(from(onItsWay, '2026-03-23T22:59:59Z')).toBe('2026-03-24')
  expect(from(onItsWay, '2026-03-23T23:00:00Z')).toBeNull()
  const failure = { status: 'failure', message: null, place: null, happenedAt: '2026-03-04T08:00:00.000Z' }
  expect(from({ ...onItsWay, events: [failure] }, '2026-03-10T08:00:00Z')).toBeNull()
})

test('of one whose day nobody knows, or that never left, no day is said', () => {
  expect(from({ deliveredAt: null }, '2026-03-05T08:00:00Z')).toBeNull()
  expect(from({ status: 'unshipped', shippedAt: null, deliveredAt: null }, '2026-03-05T08:00:00Z')).toBeNull()
})
