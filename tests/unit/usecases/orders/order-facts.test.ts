import { expect, test } from 'vitest'

import type { OrderView } from '#app/domain/orders/order-view.ts'
import { partsOf } from '#app/domain/orders/parts.ts'
import type { OrderRow } from '#app/infra/orders/order-shape.ts'
import { toOrderView } from '#app/infra/orders/to-order-view.ts'
import { orderFacts } from '#app/usecases/orders/order-facts.ts'
import { orderParcel } from '#tests/support/order-view.ts'

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
  takings: [],
  list: 70_000,
  discount: 0,
  tax: 0,
  paid: 70_000,
  category: 'accessory',
  series: null,
  given: false,
  giftFor: null,
  giftClaimed: null,
  giftValueUsd: null,
  giftValueEur: null,
  finalMaintenanceDate: null,
  serviceAgreement: false,
  packed: null,
  picture: null,
  properties: {},
  units: [],
  ...change,
})

type ParcelRow = OrderRow['shipments'][number]

const parcel = (change: Partial<ParcelRow> = {}): ParcelRow => {
  const { silent: _, ...row } = orderParcel({ lines: [{ lineId: 'L1', quantity: 7 }] })
  return { ...row, reportedAt: null, ...change }
}

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
    overTheCounter: false,
    now: '2026-03-06T00:00:00.000Z',
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

/** Of the part that was sent last, or of the only one. */
const factsOf = (view: OrderView) => {
  const part = partsOf(view).at(-1)
  if (!part) throw new Error('an order has a part')
  return orderFacts(view, part)
}

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
  const gift = line({ id: 'G1', sourceId: '2', given: true, giftFor: '1', list: 0, paid: 0, quantity: 2, giftValueEur: 4_900 })
  const facts = factsOf(order({ lines: [line(), gift] }))
  expect(facts.lines[1]).toMatchObject({ gift: true, giftForLineId: 'L1', giftValue: { amountMinor: 9_800, currency: 'EUR' } })
  expect(facts.lines[0]).not.toHaveProperty('giftValue')
  expect(facts.lines[0]).not.toHaveProperty('giftForLineId')
})

test('a gift given with another gift counts as given with none', () => {
  const gift = (id: string, sourceId: string, giftFor: string) => line({ id, sourceId, giftFor, given: true, paid: 0 })
  const { lines } = order({ lines: [gift('G1', '1', '2'), gift('G2', '2', '1')] })
  expect(lines.map(({ giftForLineId }) => giftForLineId)).toEqual([null, null])
})

const L2 = line({ id: 'L2', sourceId: '2' })
const two = order({
  lines: [line(), L2],
  shipments: [
    parcel(),
    parcel({
      id: 'P2',
      status: 'in_transit',
      shippedAt: '2026-03-03T08:00:00.000Z',
      deliveredAt: null,
      lines: [{ lineId: 'L2', quantity: 7 }],
    }),
  ],
})

test('the dates and the pieces are those of the part concerned', () => {
  const [first, second] = partsOf(two)
  if (!first || !second) throw new Error('there are two parts')
  expect(orderFacts(two, first)).toMatchObject({
    deliveryStatus: 'delivered',
    deliveredAt: '2026-03-05T12:00:00.000Z',
    lines: [{ id: 'L1' }, { id: 'L2', available: 0 }],
  })
  expect(orderFacts(two, second)).toMatchObject({
    deliveryStatus: 'in_transit',
    shippedAt: '2026-03-03T08:00:00.000Z',
    deliveredAt: null,
    lines: [{ id: 'L1', available: 0 }, { id: 'L2' }],
  })
})

test('an order in one parcel says nothing of parts', () => {
  const one = order({ shipments: [parcel()] })
  expect(factsOf(one).lines[0]).not.toHaveProperty('available')
})

test('shipping was paid for the whole order: once anything was sent, nobody gets it back', () => {
  expect(factsOf(order({ status: null })).shippingPaid?.amountMinor).toBe(990)
  expect(factsOf(two).shippingPaid?.amountMinor).toBe(0)
  expect(factsOf(order({ shipments: [parcel({ cancelled: true })] })).shippingPaid?.amountMinor).toBe(990)
})

test('nothing leaves before it was ordered, and what arrived before has an unknown date of receipt', () => {
  const early = order({ shipments: [parcel({ shippedAt: '2026-02-01T00:00:00.000Z', deliveredAt: '2026-02-03T00:00:00.000Z' })] })
  expect(factsOf(early)).toMatchObject({ shippedAt: '2026-03-01T09:00:00.000Z', deliveredAt: null })
})

test('an order without a parcel, or of which the only one was given up, is not shipped', () => {
  for (const shipments of [[], [parcel({ cancelled: true })]]) {
    expect(factsOf(order({ shipments }))).toMatchObject({ deliveryStatus: 'unshipped', shippedAt: null })
  }
})
