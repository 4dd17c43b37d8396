import { expect, test } from 'vitest'

import type { OrderView, ShipmentView } from '#app/domain/orders/order-view.ts'
import { type OrderRow, toOrderView } from '#app/infra/orders/to-order-view.ts'
import { orderFacts } from '#app/usecases/orders/order-facts.ts'

type LineRow = NonNullable<OrderRow['lines']>[number]

const line = (change: Partial<LineRow> = {}): LineRow => ({
  id: 'L1',
  sourceId: '1',
  sku: 'AIR-ASSIST',
  title: 'Air assist pump',
  variant: null,
  quantity: 7,
  removed: 0,
  open: 0,
  done: 0,
  list: 70_000,
  discount: 0,
  tax: 0,
  paid: 70_000,
  category: 'accessory',
  series: null,
  given: false,
  giftFor: null,
  giftValueUsd: null,
  giftValueEur: null,
  finalMaintenanceDate: null,
  serviceAgreement: false,
  image: null,
  properties: {},
  units: [],
  ...change,
})

const parcel = (change: Partial<ShipmentView> = {}): ShipmentView => ({
  id: 'P1',
  carrier: null,
  trackingNumber: null,
  trackingUrl: null,
  cancelled: false,
  status: 'delivered',
  shippedAt: '2026-03-02T08:00:00.000Z',
  deliveredAt: '2026-03-05T12:00:00.000Z',
  expectedAt: null,
  lines: [{ lineId: 'L1', quantity: 7 }],
  events: [],
  ...change,
})

const order = (change: Partial<OrderRow> = {}): OrderView =>
  toOrderView({
    id: 'O1',
    name: '#1',
    store: 'de',
    channel: 'official',
    kind: 'standard',
    currency: 'EUR',
    shipTo: 'DE',
    shipAddress: null,
    email: null,
    phone: null,
    test: false,
    placedAt: '2026-03-01T09:00:00.000Z',
    cancelledAt: null,
    total: 70_000,
    shipping: 990,
    shippingRefunded: 0,
    received: 70_990,
    givenBack: 0,
    shopRefunded: 0,
    moneyFaults: [],
    status: 'in_transit',
    shippedAt: '2026-03-03T08:00:00.000Z',
    deliveredAt: null,
    toldAt: '2026-03-06T00:00:00.000Z',
    lines: [line()],
    shipments: [],
    cases: [],
    ...change,
  })

const taken = (change: Partial<LineRow>) => {
  const [only] = order({ lines: [line(change)] }).lines
  return [only?.gone, only?.alreadyTaken]
}

test('what open cases hold adds to what is gone, and never makes more than was bought', () => {
  expect(taken({ open: 2, done: 1 })).toEqual([1, 3])
  expect(taken({ open: 2, removed: 3 })).toEqual([3, 5])
  expect(taken({ open: 6, removed: 3 })).toEqual([3, 7])
})

test('what a case took and what the shop then removed is the same thing: the greater is gone', () => {
  expect(taken({ done: 2, removed: 2 })).toEqual([2, 2])
  expect(taken({ done: 1, removed: 3 })).toEqual([3, 3])
})

test('a gift stands in the facts with its value and its line; anything else with neither', () => {
  const gift = line({
    id: 'G1',
    sourceId: '2',
    given: true,
    giftFor: '1',
    list: 0,
    paid: 0,
    quantity: 2,
    giftValueEur: 4_900,
  })
  const facts = orderFacts(order({ lines: [line(), gift] }))
  expect(facts.lines[1]).toMatchObject({
    gift: true,
    giftForLineId: 'L1',
    giftValue: { amountMinor: 9_800, currency: 'EUR' },
  })
  expect(facts.lines[0]).not.toHaveProperty('giftValue')
  expect(facts.lines[0]).not.toHaveProperty('giftForLineId')
})

test('a gift given with another gift counts as given with none', () => {
  const gift = (id: string, sourceId: string, giftFor: string) =>
    line({ id, sourceId, giftFor, given: true, paid: 0 })
  const { lines } = order({ lines: [gift('G1', '1', '2'), gift('G2', '2', '1')] })
  expect(lines.map(({ giftForLineId }) => giftForLineId)).toEqual([null, null])
})

test('the dates are those of the parcel concerned, or else of the last', () => {
  const two = order({
    lines: [line(), line({ id: 'L2', sourceId: '2' })],
    shipments: [
      parcel(),
      parcel({ id: 'P2', status: 'in_transit', deliveredAt: null, lines: [{ lineId: 'L2', quantity: 7 }] }),
    ],
  })
  expect(orderFacts(two, ['L1'])).toMatchObject({
    deliveryStatus: 'delivered',
    deliveredAt: '2026-03-05T12:00:00.000Z',
  })
  expect(orderFacts(two, ['L1', 'L2'])).toMatchObject({
    deliveryStatus: 'in_transit',
    shippedAt: '2026-03-03T08:00:00.000Z',
  })
  expect(orderFacts(two)).toMatchObject({ deliveryStatus: 'in_transit', deliveredAt: null })
})

test('a line that travelled in two parcels has the dates of the last one', () => {
  const split = order({ shipments: [parcel(), parcel({ id: 'P2' })] })
  expect(orderFacts(split, ['L1']).deliveryStatus).toBe('in_transit')
})

test('a parcel that was given up is not the parcel concerned', () => {
  expect(orderFacts(order({ shipments: [parcel({ cancelled: true })] }), ['L1']).deliveryStatus).toBe(
    'in_transit',
  )
})

test('nothing leaves before it was ordered, and what arrived before has an unknown date of receipt', () => {
  const early = order({
    status: 'delivered',
    shippedAt: '2026-02-01T00:00:00.000Z',
    deliveredAt: '2026-02-03T00:00:00.000Z',
  })
  expect(orderFacts(early)).toMatchObject({ shippedAt: '2026-03-01T09:00:00.000Z', deliveredAt: null })
})

test('an order without a parcel is not shipped', () => {
  expect(orderFacts(order({ status: null, shippedAt: null }))).toMatchObject({
    deliveryStatus: 'unshipped',
    shippedAt: null,
  })
})
