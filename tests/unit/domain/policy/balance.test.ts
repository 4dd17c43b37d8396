import { expect, test } from 'vitest'
import { decide } from '#app/domain/policy/decide.ts'
import {
  atTheDoor,
  cents,
  euros,
  facts,
  goggles,
  inTransit,
  lens,
  line,
  machine,
  powder,
  reasonsOf,
  receiptUnknown,
  select,
  unshipped,
} from './facts-builder.ts'

const early = '2026-03-02T10:00:00.000Z'
/** The machine for 3499.00 and shipping for 9.90. */
const owed = { shippingPaid: cents(990) }
const enough = { ...owed, balance: cents(350_890) }
const short = { ...owed, balance: cents(350_889) }

test('R5.balance a cancellation is promised up to the cent that was paid', () => {
  const decision = decide(facts('cancel', { now: early, order: { ...unshipped, ...enough } }))
  expect(decision).toMatchObject({ outcome: 'eligible', refund: cents(350_890), shippingRefund: cents(990) })
})

test('R5.balance with a cent less our team reviews it, and no fee or refund is promised', () => {
  const decision = decide(facts('cancel', { now: early, order: { ...unshipped, ...short } }))
  expect(decision).toEqual({
    action: 'cancel',
    outcome: 'review',
    policyVersion: 'em-smart/1',
    deadline: '2026-03-02T10:00:00.000Z',
    reasons: [
      { clause: 'R1.A', code: 'within_cancellation_window', effect: 'allows' },
      { clause: 'R5.balance', code: 'payments_differ', effect: 'review' },
      { clause: 'R1.A', code: 'third_party_fees', effect: 'warns' },
    ],
    lines: [{ lineId: 'L1', quantity: 1, outcome: 'eligible', paid: euros(3499), feeRate: null, fee: null }],
    giftDeduction: null,
    shippingRefund: null,
    returnShipping: null,
    refund: null,
    coverage: null,
    alternatives: [],
    reviewBy: '2026-03-04T22:59:59.999Z',
  })
})

test('R5.balance nothing received promises nothing', () => {
  const decision = decide(facts('cancel', { now: early, order: { ...unshipped, balance: cents(0) } }))
  expect(decision).toMatchObject({ outcome: 'review', refund: null })
})

test('R5.balance an interception and a refusal have it between their row and their warning', () => {
  const intercepted = decide(facts('intercept', { order: { ...inTransit, ...short } }))
  expect(reasonsOf(intercepted)).toEqual([
    'R1.B in_transit allows',
    'R5.balance payments_differ review',
    'R1.B interception_can_fail warns',
  ])
  const atDoor = decide(facts('refuse', { order: { ...atTheDoor, ...short } }))
  expect(reasonsOf(atDoor)).toEqual(['R1.C refusable allows', 'R5.balance payments_differ review'])
  const sentBack = decide(facts('refuse', { order: short, confirms: { unopened: true } }))
  expect(sentBack).toMatchObject({ outcome: 'review', returnShipping: { payer: 'customer', amount: null } })
  expect(reasonsOf(sentBack)).toEqual(['R1.C refusable allows', 'R5.balance payments_differ review', 'R3.A2 return_shipping charges'])
})

test('R5.balance a row that is no yes stays as it is', () => {
  const late = decide(facts('cancel', { order: { ...unshipped, ...short } }))
  expect(reasonsOf(late)).toEqual(['R1.A cancellation_window_over review'])
  const unknown = decide(facts('refuse', { order: { ...receiptUnknown, ...short }, confirms: { unopened: true } }))
  expect(reasonsOf(unknown)).toEqual(['R1.C receipt_date_unknown review', 'R3.A2 return_shipping charges'])
  expect(reasonsOf(decide(facts('cancel', { order: short })))).toEqual(['R1.B already_shipped denies'])
})

test('R5.balance a return has it last of what concerns the whole order', () => {
  const order = { ...short, shipTo: 'CH' }
  const selection = [{ ...select('L1'), fault: 'defective' as const }]
  const decision = decide(facts('return', { order, selection, confirms: {} }))
  expect(decision).toMatchObject({
    outcome: 'review',
    refund: null,
    giftDeduction: null,
    lines: [{ paid: euros(3499), feeRate: null, fee: null }],
  })
  expect(reasonsOf(decision)).toEqual([
    'R2.region region_not_supported review',
    'R2.window within_return_window allows',
    'R2.complete incomplete_return warns',
    'R5.balance payments_differ review',
    'R2.fault fault_reported review L1',
    'R3.A2 return_shipping charges',
  ])
})

test('R5.balance a return that is refused says so too, and an exchange as well', () => {
  const over = decide(facts('return', { now: '2026-03-22T09:00:00Z', order: short }))
  expect(over.outcome).toBe('ineligible')
  expect(reasonsOf(over)).toEqual(['R2.window return_window_over denies', 'R5.balance payments_differ review'])
  expect(reasonsOf(decide(facts('exchange', { order: short })))).toEqual([
    'R2.window within_return_window allows',
    'R5.balance payments_differ review',
    'R3.A2 return_shipping charges',
    'R4.approval exchange_needs_confirmation review',
  ])
})

test('R5.balance counts what is left of every line, selected or not, in this part or another', () => {
  const lines = [machine, { ...lens, available: 0, paid: euros(70), alreadyTaken: 2 }, powder, goggles]
  const balance = (amountMinor: number) => {
    return decide(facts('return', { lines, order: { balance: cents(amountMinor) } })).outcome
  }
  // 3499.00 + 70.00 − 20.00 + 20.00
  expect([balance(356_900), balance(356_899)]).toEqual(['eligible', 'review'])
})

test('R5.balance what is left of a line is what was paid less the rounded part that was taken', () => {
  const three = line({ quantity: 3, paid: cents(100), alreadyTaken: 1 })
  const balance = (amountMinor: number) => {
    return decide(facts('return', { lines: [three], order: { balance: cents(amountMinor) } })).outcome
  }
  expect([balance(67), balance(66)]).toEqual(['eligible', 'review'])
})

test('R5.balance sums too large for a number are above every balance', () => {
  const most = cents(Number.MAX_SAFE_INTEGER)
  const lines = [line({ paid: most }), line({ id: 'L2', paid: cents(1) })]
  expect(decide(facts('return', { lines, order: { balance: most } })).outcome).toBe('review')
})
