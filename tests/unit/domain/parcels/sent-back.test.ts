import { expect, test } from 'vitest'

import { courierByTable, sentBack } from '#app/domain/parcels/sent-back.ts'
import { requestKinds } from '#app/domain/policy/facts.ts'
import { orderLine, orderView } from '#tests/support/order-view.ts'

const packed = { grams: 14_800, lengthMm: 560, widthMm: 400, heightMm: 420 }
const order = orderView({ lines: [orderLine({ packed, quantity: 2 })] })
const one = [{ lineId: 'L1', quantity: 1 }]

test('a courier carries what is returned, exchanged or refused one way, and a repair both', () => {
  const ways = requestKinds.map((kind) => [kind, sentBack(order, kind, one)?.ways ?? null])
  expect(Object.fromEntries(ways)).toEqual({
    cancel: null,
    intercept: null,
    refuse: 1,
    return: 1,
    exchange: 1,
    repair: 2,
    not_received: null,
  })
})

test('a repair costs both ways', () => {
  expect(courierByTable(order, 'return', one)).toEqual({ amountMinor: 2_290, currency: 'EUR' })
  expect(courierByTable(order, 'repair', one)).toEqual({ amountMinor: 4_580, currency: 'EUR' })
})

test('without a weight, or without anything that goes, nobody knows the price', () => {
  expect(courierByTable(orderView({ lines: [orderLine()] }), 'return', one)).toBeNull()
  expect(courierByTable(order, 'return', [])).toBeNull()
  expect(courierByTable(order, 'return', [{ lineId: 'other', quantity: 1 }])).toBeNull()
})
