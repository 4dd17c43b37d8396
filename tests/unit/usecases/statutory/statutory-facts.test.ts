import { expect, test } from 'vitest'
import type { OrderView } from '#app/domain/orders/order-view.ts'
import { decide } from '#app/domain/policy/decide.ts'
import { checkFacts } from '#app/domain/policy/check-facts.ts'
import { statutoryRights } from '#app/domain/statutory/statutory-rights.ts'
import type { RepairRecord } from '#app/domain/warranty/repair-record.ts'
import { requestFacts } from '#app/usecases/requests/request-facts.ts'
import { statutoryFactsOf } from '#app/usecases/statutory/statutory-facts.ts'
import { orderLine, orderParcel, orderView } from '#tests/support/order-view.ts'
import { facts } from '#tests/unit/domain/policy/facts-builder.ts'

const now = '2026-03-20T09:00:00.000Z'
const euros = (amount: number) => ({ amountMinor: amount * 100, currency: 'EUR' as const })

function lawOf(order: OrderView, repairs: readonly RepairRecord[] = []) {
  return statutoryFactsOf(order, { now, repairs }).statutory
}

const two = [orderLine(), orderLine({ id: 'L2', sku: 'AIR', category: 'accessory', series: null, units: [] })]
const first = orderParcel()
const second = orderParcel({ id: 'P2', deliveredAt: '2026-03-09T12:00:00.000Z', lines: [{ lineId: 'L2', quantity: 1 }] })

test('the whole order is received with its last parcel, whichever of them a request is about', () => {
  const order = orderView({ lines: two, shipments: [second, first] })
  expect(lawOf(order)?.receivedWholeAt).toBe('2026-03-09T12:00:00.000Z')
  const known = { order, now, repairs: [], exchanged: [] }
  for (const lineId of ['L1', 'L2']) {
    const selection = [{ lineId, quantity: 1, condition: 'unused' as const }]
    const asked = requestFacts(known, { action: 'return', selection, confirms: {} }).facts
    expect(checkFacts(asked).ok).toBe(true)
    expect(statutoryRights(asked, decide(asked))?.withdrawal?.deadline).toBe('2026-03-23T22:59:59.999Z')
  }
})

test('it is not while a parcel is on its way, or some of it has not been sent', () => {
  expect(
    lawOf(orderView({ lines: two, shipments: [first, { ...second, status: 'in_transit', deliveredAt: null }] }))?.receivedWholeAt,
  ).toBeNull()
  expect(lawOf(orderView({ lines: two, shipments: [first] }))?.receivedWholeAt).toBeNull()
})

test('what was called off before it was sent is not waited for', () => {
  const [kept, other] = two
  const lines = [kept, other && { ...other, gone: 1, alreadyTaken: 1, removed: 1 }].filter((line) => line !== undefined)
  expect(lawOf(orderView({ lines, shipments: [first] }))?.receivedWholeAt).toBe('2026-03-05T12:00:00.000Z')
})

test('a parcel of which nobody knows the day leaves the day of the whole unknown, which is for a person and no end', () => {
  const order = orderView({ lines: two, shipments: [first, { ...second, deliveredAt: null }] })
  expect(lawOf(order)?.receivedWholeAt).toBe('unknown')
  expect(
    lawOf(orderView({ lines: two, shipments: [first, { ...second, deliveredAt: '2026-03-20T09:00:00.001Z' }] }))?.receivedWholeAt,
  ).toBe('unknown')
  const asked = facts('return', { now: '2026-12-01T09:00:00Z' })
  const unknown = { ...asked, statutory: { receivedWholeAt: 'unknown' } }
  expect(checkFacts(unknown)).toEqual({ ok: true, facts: unknown })
  expect(statutoryRights(unknown, decide(unknown))?.withdrawal).toMatchObject({
    outcome: 'review',
    reasons: ['receipt_unknown'],
    deadline: null,
  })
})

test('delivery is given back as it was paid, also once something was sent, less what was given back of it', () => {
  const order = orderView({ shippingPaid: euros(20), shippingRefunded: euros(5) })
  expect(lawOf(order)?.deliveryPaid).toEqual(euros(15))
  expect(lawOf({ ...order, shippingRefunded: euros(25) })?.deliveryPaid).toEqual(euros(0))
})

test('who orders now is told of the right with the order; whoever ordered before the store did so never was', () => {
  expect(lawOf(orderView())?.toldOfWithdrawalAt).toBe('2026-03-01T10:00:00.000Z')
  expect(lawOf(orderView({ placedAt: '2014-06-12T10:00:00.000Z' }))?.toldOfWithdrawalAt).toBeNull()
  expect(lawOf(orderView({ placedAt: '2014-06-13T00:00:00.000Z' }))?.toldOfWithdrawalAt).toBe('2014-06-13T00:00:00.000Z')
})

test('a repair of a fault of the goods counts once it was seen to, and no other', () => {
  const repair = { component: 'other', cause: 'defect' } as const
  const record: RepairRecord = {
    number: 'EM-1',
    state: 'closed',
    thingId: 'U1',
    component: 'other',
    facts: facts('repair', { repair }),
    requestedAt: '2026-03-10T09:00:00.000Z',
    sendInAskedAt: null,
    handedOverAt: '2026-03-11T12:00:00.000Z',
    returnedAt: '2026-03-15T12:00:00.000Z',
  }
  const worn = facts('repair', { repair: { ...repair, cause: 'wear' } })
  expect(lawOf(orderView(), [record])?.repairedAt).toEqual(['2026-03-15T12:00:00.000Z'])
  const others: RepairRecord[] = [
    { ...record, returnedAt: null },
    { ...record, state: 'withdrawn' },
    { ...record, facts: worn },
  ]
  expect(lawOf(orderView(), others)).not.toHaveProperty('repairedAt')
  const ofThing = (thingId: string) => {
    const known = { order: orderView(), now, repairs: [record], exchanged: [] }
    const choice = { action: 'repair', selection: [{ lineId: 'L1', quantity: 1 }], confirms: {}, repair, thingId } as const
    return requestFacts(known, choice).facts.statutory?.repairedAt
  }
  expect([ofThing('U1'), ofThing('U2')]).toEqual([['2026-03-15T12:00:00.000Z'], undefined])
})

test('nothing of it stands with an order of a store that has the shop’s rules alone', () => {
  expect(statutoryFactsOf(orderView({ store: 'us' }), { now })).toEqual({})
})
