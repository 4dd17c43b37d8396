import { expect, test } from 'vitest'

import { documentsIn } from '#app/infra/shopify/documents.ts'
import { readEvent, readFulfilment } from '#app/infra/shopify/read-fulfilment.ts'
import { readRecord } from '#app/infra/shopify/read-record.ts'
import type { Faults } from '#app/infra/shopify/values.ts'
import { shopEvent, shopFulfilment, shopOrder } from '#tests/support/shop-order.ts'

function read(change: Readonly<Record<string, unknown>>) {
  const faults: Faults = []
  const shipment = readFulfilment(shopFulfilment(change), null, 'f', faults)
  if (!shipment) throw new Error(faults.join('; '))
  return shipment
}

test('a successful fulfilment is on its way from when it was made', () => {
  expect(read({ updated_at: '2026-03-03T08:00:00Z' })).toMatchObject({
    cancelled: false,
    reportedStatus: 'in_transit',
    reportedAt: '2026-03-02T08:00:00.000Z',
  })
})

test('a failed or cancelled fulfilment ships nothing', () => {
  expect(['failure', 'cancelled', 'error'].map((status) => read({ status }).cancelled)).toEqual([true, true, true])
  expect(read({ status: 'success' }).cancelled).toBe(false)
})

test('a fulfilment that still waits has not left', () => {
  expect(['pending', 'open'].map((status) => read({ status }).reportedStatus)).toEqual([null, null])
})

test('the shipment status counts as of the last change', () => {
  const at = (status: string) => read({ shipment_status: status, updated_at: '2026-03-04T08:00:00Z' })
  expect(at('out_for_delivery')).toMatchObject({ reportedStatus: 'out_for_delivery', reportedAt: '2026-03-04T08:00:00.000Z' })
  expect(['attempted_delivery', 'ready_for_pickup', 'in_transit', 'failure', 'delivered'].map((s) => at(s).reportedStatus)).toEqual([
    'attempted',
    'attempted',
    'in_transit',
    'in_transit',
    'delivered',
  ])
  expect(at('label_printed')).toMatchObject({ reportedStatus: 'in_transit', reportedAt: '2026-03-02T08:00:00.000Z' })
})

test('only an address of the web becomes a tracking link', () => {
  expect(read({ tracking_url: 'javascript:alert(1)' }).trackings).toEqual([{ number: 'DEMO1', url: null }])
  expect(read({ tracking_url: null, tracking_urls: ['https://carrier.example/1'] }).trackings).toEqual([
    { number: 'DEMO1', url: 'https://carrier.example/1' },
  ])
})

test('what was sent in three pieces keeps its three numbers, each with its page', () => {
  const numbers = ['1Z5R89390357567127', '1Z879E930346834440', '1Z410E7W0392751591']
  const tracking_urls = numbers.map((_, at) => `https://track.example/${at + 1}`)
  expect(read({ tracking_number: numbers[0], tracking_numbers: numbers, tracking_urls }).trackings).toEqual(
    numbers.map((number, at) => ({ number, url: `https://track.example/${at + 1}` })),
  )
  expect(read({ tracking_numbers: ['A', 'B', 'A'], tracking_urls: [] }).trackings.map(({ number }) => number)).toEqual(['A', 'B'])
  expect(read({ tracking_number: null, tracking_numbers: [] }).trackings).toEqual([])
})

test('an event says where and when; a word of the shop that is not known is news from the way', () => {
  const faults: Faults = []
  expect(readEvent(shopEvent({ status: 'teleported', city: 'Łódź', country: 'PL' }), null, 'e', faults)).toEqual({
    orderSourceId: '5001',
    shipmentSourceId: '7001',
    sourceId: '8001',
    status: 'in_transit',
    message: null,
    place: 'Łódź, PL',
    happenedAt: '2026-03-05T12:00:00.000Z',
    expectedAt: null,
  })
  expect(readEvent(shopEvent({ happened_at: 'later', fulfillment_id: null }), null, 'e', faults)).toBeNull()
  expect(faults).toEqual(['e.fulfillment_id: is missing', 'e.happened_at: "later" is no date and time'])
})

test('each document is known by what it holds, bare or under the key of the shop', () => {
  const kinds = (value: unknown) => documentsIn(value)?.map(({ kind }) => kind) ?? null
  expect(kinds(shopOrder({ fulfillments: [shopFulfilment()] }))).toEqual(['order'])
  expect(kinds({ order: shopOrder() })).toEqual(['order'])
  expect(kinds({ orders: [shopOrder(), shopOrder()] })).toEqual(['order', 'order'])
  expect(kinds(shopFulfilment())).toEqual(['fulfilment'])
  expect(kinds({ fulfillments: [shopFulfilment()] })).toEqual(['fulfilment'])
  expect(kinds({ fulfillment_events: [shopEvent()] })).toEqual(['event'])
  expect(kinds([{ id: 1, order_id: 2, refund_line_items: [] }])).toEqual(['refund'])
  expect([kinds({ products: [] }), kinds(5), kinds([[]])]).toEqual([null, null, []])
})

test('what is none of these is named as bad', () => {
  expect(readRecord({ numbers: [] }, null)).toEqual([
    { kind: 'bad', name: null, faults: ['neither an order nor a fulfillment, event or refund: {"numbers":[]}'] },
  ])
})
