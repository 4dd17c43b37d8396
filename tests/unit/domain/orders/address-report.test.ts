import { expect, test } from 'vitest'

import { addressDoor, addressReportSteps } from '#app/domain/orders/address-report.ts'
import type { ShipmentView } from '#app/domain/orders/order-view.ts'
import { deliveryStatuses } from '#app/domain/policy/facts.ts'
import { orderLine, orderParcel, orderView } from '#tests/support/order-view.ts'

const sent = (change: Partial<ShipmentView>) => orderView({ shipments: [orderParcel(change)] })

test('R6.address a wrong address can be reported until the order is sent, and as long as any of it has not been', () => {
  expect(addressDoor(orderView({ shipments: [] }))).toEqual({ open: true })
  expect(addressDoor(sent({ cancelled: true }))).toEqual({ open: true })
  const lines = [orderLine(), orderLine({ id: 'L2' })]
  expect(addressDoor(orderView({ lines }))).toEqual({ open: true })
  expect(addressDoor(orderView({ lines: [orderLine(), orderLine({ id: 'L2', removed: 1, gone: 1, alreadyTaken: 1 })] }))).toMatchObject({
    because: 'delivered',
  })
})

test('once it is sent the door is shut, and intercepting it is open instead, unless nobody knows where it is', () => {
  for (const status of ['in_transit', 'out_for_delivery', 'attempted'] as const) {
    expect(addressDoor(sent({ status }))).toEqual({ open: false, because: 'on-its-way', next: 'intercept' })
    expect(addressDoor(sent({ status, silent: true }))).toEqual({ open: false, because: 'silent', next: 'question' })
  }
})

test('once delivered it can be returned, and a cancelled order has no address to correct', () => {
  expect(addressDoor(orderView())).toEqual({ open: false, because: 'delivered', next: 'return' })
  for (const status of deliveryStatuses) {
    expect(addressDoor({ ...sent({ status }), cancelledAt: '2026-11-01T10:00:00.000Z' })).toMatchObject({
      because: 'cancelled',
      next: 'question',
    })
  }
})

test('only a report that waits, or that the shop was asked about, becomes anything else', () => {
  expect(Object.entries(addressReportSteps).map(([step, { from }]) => [step, from])).toEqual([
    ['replace', ['waiting']],
    ['ask', ['waiting']],
    ['correct', ['waiting', 'asked']],
    ['miss', ['waiting', 'asked']],
  ])
})
