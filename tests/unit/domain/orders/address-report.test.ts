import { expect, test } from 'vitest'

import { addressDoor, addressReportSteps } from '#app/domain/orders/address-report.ts'
import { deliveryStatuses } from '#app/domain/policy/facts.ts'

const door = (deliveryStatus: Parameters<typeof addressDoor>[0]['deliveryStatus'], cancelledAt: string | null = null) =>
  addressDoor({ deliveryStatus, cancelledAt })

test('R6.address a wrong address can be reported until the order is sent', () => {
  expect(door('unshipped')).toEqual({ open: true })
})

test('once it is sent the door is shut, and intercepting it is open instead', () => {
  for (const status of ['in_transit', 'out_for_delivery', 'attempted'] as const) {
    expect(door(status)).toEqual({ open: false, because: 'on-its-way', next: 'intercept' })
  }
})

test('once it is delivered it can be returned, and a cancelled order has no address to correct', () => {
  expect(door('delivered')).toEqual({ open: false, because: 'delivered', next: 'return' })
  for (const status of deliveryStatuses) expect(door(status, '2026-11-01T10:00:00.000Z')).toMatchObject({ because: 'cancelled', next: 'question' })
})

test('only a report that waits becomes anything else', () => {
  expect(Object.values(addressReportSteps).map(({ from }) => from)).toEqual(['waiting', 'waiting', 'waiting'])
})
