import { expect, test } from 'vitest'
import { decide } from '#app/domain/policy/decide.ts'
import {
  atTheDoor,
  attempted,
  cents,
  euros,
  facts,
  goggles,
  inTransit,
  line,
  machine,
  receiptUnknown,
  reasonsOf,
  unshipped,
} from './facts-builder.ts'

const lastFreeMoment = '2026-03-02T10:00:00.000Z'
const firstLateMoment = '2026-03-02T10:00:00.001Z'
const shippedEarly = { shippedAt: '2026-03-01T18:00:00Z' }

test('R1.A an unshipped order is cancelled free up to the last millisecond of the 24 hours', () => {
  const decision = decide(facts('cancel', { now: lastFreeMoment, order: { ...unshipped, shippingPaid: cents(990) } }))
  expect(decision).toEqual({
    action: 'cancel',
    outcome: 'eligible',
    policyVersion: 'em-smart/1',
    deadline: '2026-03-02T10:00:00.000Z',
    reasons: [
      { clause: 'R1.A', code: 'within_cancellation_window', effect: 'allows' },
      { clause: 'R1.A', code: 'third_party_fees', effect: 'warns' },
    ],
    lines: [{ lineId: 'L1', quantity: 1, outcome: 'eligible', paid: euros(3499), feeRate: '0.00', fee: cents(0) }],
    giftDeduction: cents(0),
    shippingRefund: cents(990),
    returnShipping: null,
    refund: cents(350_890),
    coverage: null,
    alternatives: [],
    reviewBy: '2026-03-04T22:59:59.999Z',
  })
})

test('R1.A a millisecond later our team reviews it, and no fee is promised', () => {
  const decision = decide(facts('cancel', { now: firstLateMoment, order: { ...unshipped, shippingPaid: cents(990) } }))
  expect(decision).toMatchObject({
    outcome: 'review',
    deadline: '2026-03-02T10:00:00.000Z',
    refund: null,
    giftDeduction: null,
    shippingRefund: null,
    lines: [{ lineId: 'L1', outcome: 'eligible', paid: euros(3499), feeRate: null, fee: null }],
    reviewBy: '2026-03-04T22:59:59.999Z',
  })
  expect(reasonsOf(decision)).toEqual(['R1.A cancellation_window_over review'])
})

test('an order without paid shipping gives back nothing for shipping', () => {
  const decision = decide(facts('cancel', { now: lastFreeMoment, order: unshipped }))
  expect(decision).toMatchObject({ shippingRefund: cents(0), refund: euros(3499) })
})

test('R1.B a shipped order is not cancelled, but may be intercepted and refused', () => {
  const decision = decide(facts('cancel', { now: '2026-03-04T09:00:00Z', order: atTheDoor }))
  expect(decision).toMatchObject({
    outcome: 'ineligible',
    alternatives: ['intercept', 'refuse'],
    reviewBy: null,
    refund: null,
    lines: [{ outcome: 'eligible', paid: euros(3499), feeRate: null, fee: null }],
  })
  expect(reasonsOf(decision)).toEqual(['R1.B already_shipped denies'])
})

test.each([inTransit, atTheDoor, attempted])('R1.A $deliveryStatus is intercepted free in the 24 hours', (status) => {
  const decision = decide(facts('intercept', { now: lastFreeMoment, order: { ...status, ...shippedEarly } }))
  expect(decision).toMatchObject({ outcome: 'eligible', deadline: null, refund: euros(3499), shippingRefund: null })
  expect(reasonsOf(decision)).toEqual(['R1.A within_cancellation_window allows', 'R1.B interception_can_fail warns'])
})

test.each([inTransit, atTheDoor, attempted])('R1.B $deliveryStatus is intercepted for 7 % later', (status) => {
  const decision = decide(facts('intercept', { now: firstLateMoment, order: { ...status, ...shippedEarly } }))
  expect(decision).toMatchObject({
    outcome: 'eligible',
    deadline: null,
    lines: [{ feeRate: '0.07', fee: cents(24_493) }],
    refund: cents(325_407),
    returnShipping: null,
  })
  expect(reasonsOf(decision)).toEqual(['R1.B in_transit allows', 'R3.B service_fee charges', 'R1.B interception_can_fail warns'])
})

test('R1.B an unshipped order is not intercepted, but may be cancelled', () => {
  const decision = decide(facts('intercept', { now: firstLateMoment, order: unshipped }))
  expect(decision).toMatchObject({ outcome: 'ineligible', alternatives: ['cancel'], deadline: null })
  expect(reasonsOf(decision)).toEqual(['R1.B not_shipped denies'])
})

test('R1.B a delivered order is not intercepted, but may be refused, returned and repaired', () => {
  const decision = decide(facts('intercept', { now: '2026-03-08T09:00:00Z' }))
  expect(decision).toMatchObject({ outcome: 'ineligible', alternatives: ['refuse', 'return', 'repair'] })
  expect(reasonsOf(decision)).toEqual(['R1.B already_delivered denies'])
})

test.each([atTheDoor, attempted])('R1.C $deliveryStatus is refused for 7 %, at no shipping', (status) => {
  const decision = decide(facts('refuse', { now: '2026-03-05T09:00:00Z', order: status }))
  expect(decision).toMatchObject({
    outcome: 'eligible',
    deadline: null,
    refund: cents(325_407),
    returnShipping: null,
    shippingRefund: null,
  })
  expect(reasonsOf(decision)).toEqual(['R1.C refusable allows', 'R3.B service_fee charges'])
})

const unopened = { unopened: true }

test('R1.C a delivered, unopened package is refused to the last moment of day 15, and sent back', () => {
  const decision = decide(facts('refuse', { now: '2026-03-21T22:59:59.999Z', confirms: unopened }))
  expect(decision).toMatchObject({
    outcome: 'eligible',
    deadline: '2026-03-21T22:59:59.999Z',
    returnShipping: { payer: 'customer', amount: null },
    refund: cents(325_407),
  })
  expect(reasonsOf(decision)).toEqual(['R1.C refusable allows', 'R3.B service_fee charges', 'R3.A2 return_shipping charges'])
})

test('R1.C a moment after day 15 it is too late to refuse', () => {
  const decision = decide(facts('refuse', { now: '2026-03-21T23:00:00.000Z', confirms: unopened }))
  expect(decision).toMatchObject({
    outcome: 'ineligible',
    deadline: '2026-03-21T22:59:59.999Z',
    returnShipping: null,
    alternatives: ['repair'],
  })
  expect(reasonsOf(decision)).toEqual(['R1.C return_window_over denies'])
})

test('R1.C an opened package is not refused, and both reasons stand where both hold', () => {
  expect(reasonsOf(decide(facts('refuse', {})))).toEqual(['R1.C package_opened denies'])
  expect(reasonsOf(decide(facts('refuse', { now: '2026-03-22T09:00:00Z' })))).toEqual([
    'R1.C package_opened denies',
    'R1.C return_window_over denies',
  ])
})

test('R1.C without a date of receipt our team reviews it on an unopened package', () => {
  const decision = decide(facts('refuse', { order: receiptUnknown, confirms: unopened }))
  expect(decision).toMatchObject({ outcome: 'review', deadline: null, refund: null, returnShipping: { payer: 'customer', amount: null } })
  expect(reasonsOf(decision)).toEqual(['R1.C receipt_date_unknown review', 'R3.A2 return_shipping charges'])
})

test('R1.C without a date of receipt an opened package is not refused', () => {
  const decision = decide(facts('refuse', { order: receiptUnknown }))
  expect(decision).toMatchObject({ outcome: 'ineligible', alternatives: ['return', 'repair'] })
  expect(reasonsOf(decision)).toEqual(['R1.C package_opened denies'])
})

test.each([
  ['unshipped', unshipped, ['cancel']],
  ['in_transit', inTransit, ['intercept']],
] as const)('R1.C what is %s is not at the door', (_, status, alternatives) => {
  const decision = decide(facts('refuse', { now: '2026-03-04T09:00:00Z', order: status }))
  expect(decision).toMatchObject({ outcome: 'ineligible', deadline: null, alternatives })
  expect(reasonsOf(decision)).toEqual(['R1.C not_at_door denies'])
})

test('a warranty claim does not move the end for a refusal', () => {
  const decision = decide(facts('refuse', { claims: ['2026-03-20T08:00:00Z'], confirms: unopened }))
  expect(decision.deadline).toBe('2026-03-21T22:59:59.999Z')
})

test('all that is left goes, gifts with it, and no gift is deducted', () => {
  const taken = line({ id: 'L0', alreadyTaken: 1 })
  const decision = decide(facts('cancel', { now: lastFreeMoment, order: unshipped, lines: [taken, machine, goggles] }))
  expect(decision.lines.map(({ lineId, quantity }) => [lineId, quantity])).toEqual([
    ['L1', 1],
    ['G1', 1],
  ])
  expect(decision).toMatchObject({ giftDeduction: cents(0), refund: euros(3499) })
})

test('what is left of a line is what was paid for the rest', () => {
  const three = line({ quantity: 3, paid: cents(100), alreadyTaken: 1 })
  const decision = decide(facts('cancel', { now: lastFreeMoment, order: unshipped, lines: [three] }))
  expect(decision.lines).toMatchObject([{ quantity: 2, paid: cents(67) }])
})

test.each(['cancel', 'intercept', 'refuse'] as const)('with nothing left, %s looks at nothing else', (action) => {
  const decision = decide(facts(action, { lines: [line({ alreadyTaken: 1 })], selection: [] }))
  expect(decision).toMatchObject({
    outcome: 'ineligible',
    deadline: null,
    lines: [],
    returnShipping: null,
    alternatives: ['repair'],
    reviewBy: null,
  })
  expect(reasonsOf(decision)).toEqual(['R1 nothing_left denies'])
})
