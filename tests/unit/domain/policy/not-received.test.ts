import { expect, test } from 'vitest'

import { checkFacts } from '#app/domain/policy/check-facts.ts'
import { decide } from '#app/domain/policy/decide.ts'
import type { MissingFacts, PolicyFacts } from '#app/domain/policy/facts.ts'

import { euros, facts, goggles, inTransit, line, machine, reasonsOf, receiptUnknown, unshipped } from './facts-builder.ts'

const missing = (change: Parameters<typeof facts>[1] = {}, known: MissingFacts = {}): PolicyFacts => ({
  ...facts('not_received', { selection: [], ...change }),
  missing: known,
})
const asked = 'R6.missing carrier_asked_first warns'

test('what its carrier says was delivered can be missed from the next day of the store on', () => {
  // Delivered on 6 March at one in the afternoon in Berlin.
  expect(decide(missing({ now: '2026-03-06T22:59:59Z' }))).toMatchObject({ outcome: 'ineligible', refund: null, reviewBy: null })
  expect(reasonsOf(decide(missing({ now: '2026-03-06T22:59:59Z' })))).toEqual(['R6.missing too_early_to_miss denies'])
  const next = decide(missing({ now: '2026-03-06T23:00:00Z' }))
  expect(next).toMatchObject({ outcome: 'eligible', refund: euros(3499), deadline: null, returnShipping: null })
  expect(reasonsOf(next)).toEqual(['R6.missing delivered_not_there allows', asked])
})

test('what is on its way can be missed from the first day on which it is silent', () => {
  const known = { silentFrom: '2026-03-25' }
  expect(reasonsOf(decide(missing({ now: '2026-03-24T22:59:59Z', order: inTransit }, known)))).toEqual([
    'R6.missing too_early_to_miss denies',
  ])
  expect(reasonsOf(decide(missing({ now: '2026-03-24T23:00:00Z', order: inTransit }, known)))).toEqual([
    'R6.missing parcel_silent allows',
    asked,
  ])
})

test('what could not be delivered can be missed at once, and what never left cannot', () => {
  const failed = { silentFrom: '2026-12-01', deliveryFailed: true }
  expect(reasonsOf(decide(missing({ order: inTransit }, failed)))).toEqual(['R6.missing delivery_failed allows', asked])
  expect(decide(missing({ order: unshipped }))).toMatchObject({ outcome: 'ineligible', alternatives: ['cancel'] })
  expect(reasonsOf(decide(missing({ order: unshipped })))).toEqual(['R1.B not_shipped denies'])
})

test('a wrong address, and a delivery whose day nobody knows, are for a person: no refund is promised', () => {
  const wrong = decide(missing({}, { addressRight: false }))
  expect(wrong).toMatchObject({ outcome: 'review', refund: null })
  expect(reasonsOf(wrong)).toEqual(['R6.address address_was_wrong review'])
  const unknown = decide(missing({ order: receiptUnknown }))
  expect(unknown).toMatchObject({ outcome: 'review', refund: null })
  expect(reasonsOf(unknown)).toEqual(['R6.missing receipt_date_unknown review'])
})

test('nothing is charged, the share of the shipping is given back, and gifts go with it', () => {
  const order = { shippingPaid: { amountMinor: 1_234, currency: 'EUR' }, balance: { amountMinor: 351_134, currency: 'EUR' } } as const
  expect(decide(missing({ order, lines: [machine, goggles] }))).toMatchObject({
    lines: [
      { lineId: 'L1', fee: euros(0) },
      { lineId: 'G1', fee: euros(0) },
    ],
    giftDeduction: euros(0),
    shippingRefund: order.shippingPaid,
    refund: { amountMinor: 351_134, currency: 'EUR' },
  })
})

test('a cent more than the balance is for a person', () => {
  const order = { shippingPaid: { amountMinor: 1_234, currency: 'EUR' }, balance: { amountMinor: 351_133, currency: 'EUR' } } as const
  const decision = decide(missing({ order }))
  expect(decision).toMatchObject({ outcome: 'review', refund: null, shippingRefund: null })
  expect(reasonsOf(decision)).toContain('R5.balance payments_differ review')
})

test('what was cancelled or returned before does not count twice, and what is in another part not at all', () => {
  const three = line({ quantity: 3, paid: { amountMinor: 100, currency: 'EUR' } })
  const refundOf = (change: Partial<typeof three>) => decide(missing({ lines: [{ ...three, ...change }] })).refund?.amountMinor
  expect([refundOf({}), refundOf({ alreadyTaken: 1 }), refundOf({ alreadyTaken: 1, available: 1 })]).toEqual([100, 67, 34])
  expect(reasonsOf(decide(missing({ lines: [{ ...three, alreadyTaken: 3 }] })))).toEqual(['R1 nothing_left denies'])
})

test('what is known of the parcel is needed for this and given for nothing else', () => {
  const { missing: _, ...without } = missing()
  const faultsOf = (value: unknown) => {
    const checked = checkFacts(value)
    return checked.ok ? [] : checked.faults.map(({ path, message }) => `${path}: ${message}`)
  }
  expect(faultsOf(missing({}, { silentFrom: null, lookedFor: ['neighbours'], addressRight: true, deliveryFailed: false }))).toEqual([])
  expect(faultsOf(without)).toEqual(['missing: missing'])
  expect(faultsOf({ ...facts('return'), missing: {} })).toEqual(['missing: is for the action not_received only'])
  expect(faultsOf({ ...missing(), missing: { silentFrom: 'soon', lookedFor: ['attic'], addressRight: 'yes', more: 1 } })).toEqual([
    'missing.more: unknown key',
    'missing.silentFrom: must be a date YYYY-MM-DD',
    'missing.addressRight: must be true or false',
    'missing.lookedFor[0]: must be one of neighbours, safe_place, household',
  ])
})
