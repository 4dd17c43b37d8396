import { expect, test } from 'vitest'

import type { CaseView, ShippingOffer } from '#app/domain/cases/case-view.ts'
import {
  asAgreed,
  asksPrice,
  customersPart,
  isCustomersShipping,
  needsAgreement,
  openOffer,
  priceThatHolds,
} from '#app/domain/parcels/shipping-offer.ts'
import { decide } from '#app/domain/policy/decide.ts'
import { cents, facts, select } from '#tests/unit/domain/policy/facts-builder.ts'

const address = { name: 'Ada', street: 'Weg 1', addition: null, postcode: '10115', city: 'Berlin', region: null, country: 'DE' }

const offer = (change: Partial<ShippingOffer> = {}): ShippingOffer => ({
  id: 'o1',
  amount: cents(2_490),
  source: 'staff',
  service: null,
  carrier: 'DHL',
  chosen: { day: '2026-03-24', part: 'morning', address, phone: '+49 30 5550100' },
  reason: null,
  madeAt: '2026-03-20T12:00:00Z',
  agreedAt: null,
  ...change,
})

type Known = Pick<CaseView, 'kind' | 'decision' | 'claim' | 'facts' | 'exception' | 'events' | 'shipping' | 'wasPriced' | 'store'>

function caseOf(of: CaseView['facts'], change: Partial<Known> = {}): Known {
  const kind = of.action
  return {
    kind,
    store: 'de',
    facts: of,
    decision: decide(of),
    claim: null,
    exception: null,
    events: [],
    shipping: null,
    wasPriced: (change.shipping ?? null) !== null,
    ...change,
  }
}

const returned = facts('return', { selection: [select('L1')] })
const repair = (repairOf: Partial<NonNullable<CaseView['facts']['repair']>> = {}) =>
  facts('repair', { selection: [select('L1', undefined)], repair: { component: 'fiber_source', cause: 'defect', ...repairOf } })
const booked = {
  version: 3,
  step: 'book_pickup',
  toState: 'pickup_booked',
  actor: 'staff',
  note: null,
  at: '2026-03-09T10:00:00Z',
} as const

test('a return, an exchange and the refusal of what was delivered are sent back at their customer’s cost', () => {
  expect(isCustomersShipping(caseOf(returned))).toBe(true)
  expect(isCustomersShipping(caseOf(facts('exchange', { selection: [select('L1')] })))).toBe(true)
  expect(isCustomersShipping(caseOf(facts('refuse', { confirms: { unopened: true } })))).toBe(true)
  expect(isCustomersShipping(caseOf(facts('cancel')))).toBe(false)
})

test('of a repair a share above nothing is asked about: half in warranty, all of what it does not cover, nothing on first use', () => {
  expect(isCustomersShipping(caseOf(repair()))).toBe(true)
  expect(isCustomersShipping(caseOf(repair({ cause: 'wear' })))).toBe(true)
  const gift = facts('repair', {
    lines: [{ id: 'G1', sku: 'GOGGLES', category: 'accessory', quantity: 1, paid: cents(4_900) }],
    selection: [select('G1', undefined)],
    repair: { component: 'other', cause: 'defect', defectiveOnFirstUse: true },
  })
  expect(isCustomersShipping(caseOf(gift))).toBe(false)
})

test('an amount that two people agreed on against the policy is all there is', () => {
  expect(isCustomersShipping(caseOf(returned, { exception: { reason: 'Fair', amount: cents(10_000) } }))).toBe(false)
  expect(isCustomersShipping(caseOf(returned, { exception: { reason: 'Fair', amount: null } }))).toBe(true)
})

test('no courier before a yes; none is asked for where the shop pays, or where one was booked before there were prices', () => {
  expect(needsAgreement(caseOf(returned))).toBe(true)
  expect(needsAgreement(caseOf(returned, { shipping: offer() }))).toBe(true)
  expect(needsAgreement(caseOf(returned, { shipping: offer({ agreedAt: '2026-03-20T12:05:00Z' }) }))).toBe(false)
  expect(needsAgreement(caseOf(returned, { events: [booked] }))).toBe(false)
  for (const shipping of [offer(), null])
    expect(needsAgreement(caseOf(returned, { events: [booked], shipping, wasPriced: true }))).toBe(true)
  const taken = offer({ amount: cents(0), chosen: null, reason: 'It came broken', agreedAt: '2026-03-20T12:05:00Z' })
  expect([needsAgreement, asksPrice].map((ask) => ask(caseOf(returned, { shipping: taken })))).toEqual([false, false])
})

test('an offer waits as long as a courier can be had for its day, to the last minute of it in the store’s zone', () => {
  const view = caseOf(returned, { shipping: offer() })
  expect(openOffer(view, '2026-03-22T22:59:59.999Z')?.id).toBe('o1')
  expect(openOffer(view, '2026-03-22T23:00:00.000Z')).toBeNull()
  expect(openOffer(caseOf(returned, { shipping: offer({ agreedAt: '2026-03-20T12:05:00Z' }) }), '2026-03-20T13:00:00Z')).toBeNull()
})

test('what staff named or a customer agreed to holds for another day at the same place, and for no other place', () => {
  const now = '2026-03-20T13:00:00Z'
  const named = caseOf(returned, { shipping: offer() })
  expect(priceThatHolds(named, { ...address, name: 'Bob' }, now)).toMatchObject({ amount: cents(2_490), source: 'staff' })
  expect(priceThatHolds(named, { ...address, postcode: '10117' }, now)).toBeNull()
  expect(priceThatHolds(named, address, '2026-03-23T12:00:00Z')).toBeNull()
  const agreed = caseOf(returned, { shipping: offer({ source: 'table', agreedAt: '2026-03-20T12:05:00Z' }) })
  expect(priceThatHolds(agreed, address, '2026-04-20T12:00:00Z')).toMatchObject({ source: 'table' })
  expect(priceThatHolds(caseOf(returned, { shipping: offer({ source: 'live' }) }), address, now)).toBeNull()
})

test('what is agreed to is deducted to the cent, and takes the place of what was quoted', () => {
  expect(decide(returned).refund).toEqual(cents(244_930))
  expect(asAgreed(caseOf(returned), cents(2_490)).decision.refund).toEqual(cents(242_440))
  const quoted = caseOf(facts('return', { selection: [select('L1')], quote: cents(1_999) }))
  expect(quoted.decision.refund).toEqual(cents(242_931))
  expect(asAgreed(quoted, cents(2_490)).decision).toMatchObject({ refund: cents(242_440), returnShipping: { amount: cents(2_490) } })
})

test('a customer pays half of both ways in warranty, rounded half up, and all of what the warranty does not cover', () => {
  expect(customersPart(caseOf(repair()), cents(4_001))).toEqual(cents(2_001))
  expect(customersPart(caseOf(repair({ cause: 'wear' })), cents(4_001))).toEqual(cents(4_001))
  expect(customersPart(caseOf(returned), cents(4_001))).toEqual(cents(4_001))
})
