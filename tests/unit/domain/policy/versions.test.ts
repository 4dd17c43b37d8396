import { expect, test } from 'vitest'
import { emSmart1 } from '#app/domain/policy/data/em-smart-1.ts'
import { decideAmong, decideUnder } from '#app/domain/policy/decide.ts'
import { preparePolicies, preparePolicy } from '#app/domain/policy/policy.ts'
import type { PolicyVersion } from '#app/domain/policy/version.ts'
import { atTheDoor, cents, facts, inTransit, line, machine, unshipped } from './facts-builder.ts'

/** Every number of the first version changed, and nothing but data. */
const second: PolicyVersion = {
  ...emSmart1,
  id: 'em-smart/2',
  effectiveFrom: '2026-03-01T10:00:00Z',
  stores: { ...emSmart1.stores, de: { ...emSmart1.stores.de, timeZone: 'America/New_York', shipTo: ['DE', 'CH'], returnShipping: 1500 } },
  holidays: { ...emSmart1.holidays, DE: [{ name: 'Josefstag', month: 3, day: 19 }] },
  order: { freeHours: 48, cancelRate: 100, interceptInFreeHoursRate: 250, interceptRate: 1000, refuseRate: 1250 },
  returns: {
    windowDays: 30,
    claimWindowDays: 20,
    returnable: ['machine', 'consumable'],
    serviceFee: { ...emSmart1.returns.serviceFee, machine: { unopened: 0, unused: 500, used: 1000 } },
  },
  warranty: {
    ...emSmart1.warranty,
    months: { ...emSmart1.warranty.months, mopa: 24 },
    coveredComponents: { mopa: ['fiber_source'] },
    shippingShare: { covered: 2500, firstUse: 0, notCovered: 10_000 },
  },
  processing: { reviewBusinessDays: 1, refundBusinessDays: 5, pickupDocuments: 2 },
}

const among = preparePolicies([second, emSmart1])
const late = '2026-03-30T09:00:00Z'

test('the version in effect when the order was placed decides, from its first moment on', () => {
  const before = decideAmong(among, facts('return', { now: late, order: { placedAt: '2026-03-01T09:59:59.999Z' } }))
  const after = decideAmong(among, facts('return', { now: late, order: { placedAt: '2026-03-01T10:00:00.000Z' } }))
  expect(before).toMatchObject({ policyVersion: 'em-smart/1', outcome: 'ineligible' })
  expect(after).toMatchObject({ policyVersion: 'em-smart/2', outcome: 'eligible' })
})

test('the first version covers everything before it', () => {
  const order = { placedAt: '1999-03-01T10:00:00Z' }
  expect(decideAmong(among, facts('return', { order })).policyVersion).toBe('em-smart/1')
})

const draft = preparePolicy(second)

test('window, fee, return shipping, zone, holidays and review time follow the data', () => {
  const now = '2026-03-18T09:00:00Z'
  expect(decideUnder(draft, facts('return', { now, order: { shipTo: 'CH' } }))).toMatchObject({
    outcome: 'eligible',
    deadline: '2026-04-06T03:59:59.999Z',
    lines: [{ feeRate: '0.10', fee: cents(34_990) }],
    returnShipping: { payer: 'customer', amount: cents(1500) },
    refund: cents(313_410),
    // Thursday the 19th is a holiday in this version.
    reviewBy: '2026-03-21T03:59:59.999Z',
  })
})

test('a rate of nothing leaves no fee among the reasons', () => {
  const selection = [{ lineId: 'L1', quantity: 1, condition: 'unopened' as const }]
  const decision = decideUnder(draft, facts('return', { selection }))
  expect(decision.lines).toMatchObject([{ feeRate: '0.00', fee: cents(0) }])
  expect(decision.reasons.map(({ code }) => code)).toEqual(['within_return_window', 'return_shipping'])
})

test('a refund is never below nothing, whatever the shipping costs', () => {
  const decision = decideUnder(draft, facts('return', { lines: [line({ paid: cents(100) })] }))
  expect(decision.refund).toEqual(cents(0))
})

test('the categories that go back follow the data', () => {
  const accessory = decideUnder(draft, facts('return', { lines: [line({ category: 'accessory' })] }))
  const consumable = decideUnder(draft, facts('return', { lines: [line({ category: 'consumable' })] }))
  expect(accessory.outcome).toBe('ineligible')
  expect(consumable.outcome).toBe('eligible')
})

test('the free hours and the fees before delivery follow the data', () => {
  const now = '2026-03-03T10:00:00.000Z'
  expect(decideUnder(draft, facts('cancel', { now, order: unshipped }))).toMatchObject({
    outcome: 'eligible',
    lines: [{ feeRate: '0.01' }],
    deadline: '2026-03-03T10:00:00.000Z',
  })
  expect(decideUnder(draft, facts('intercept', { now, order: inTransit })).lines[0]?.feeRate).toBe('0.025')
  expect(decideUnder(draft, facts('intercept', { order: inTransit })).lines[0]?.feeRate).toBe('0.10')
  expect(decideUnder(draft, facts('refuse', { order: atTheDoor })).lines[0]?.feeRate).toBe('0.125')
})

test('the warranty follows the data', () => {
  const repair = { component: 'fiber_source', cause: 'defect' } as const
  const now = '2027-09-01T09:00:00Z'
  expect(decideUnder(draft, facts('repair', { now, repair, order: { shipTo: 'CH' } })).coverage).toMatchObject({
    status: 'covered',
    endsOn: '2028-03-06',
    customerShippingShare: '0.25',
  })
  const other = { ...repair, component: 'other' } as const
  expect(decideUnder(draft, facts('repair', { now, repair: other, order: { shipTo: 'CH' } })).coverage?.status).toBe('not_covered')
})

test('a version decides nothing that it holds for another', () => {
  expect(decideUnder(preparePolicy(emSmart1), facts('return', { lines: [machine] })).policyVersion).toBe('em-smart/1')
})
