import { expect, test } from 'vitest'
import { decide } from '#app/domain/policy/decide.ts'
import { atTheDoor, euros, facts, inTransit, receiptUnknown, reasonsOf, select, unshipped } from './facts-builder.ts'

const complete = ['R3.B service_fee charges L1', 'R3.A2 return_shipping charges']

test('R2.window a return within the window is eligible', () => {
  const decision = decide(facts('return'))
  expect(decision).toMatchObject({ outcome: 'eligible', refund: { amountMinor: 244_930 }, alternatives: [] })
  expect(reasonsOf(decision)).toEqual(['R2.window within_return_window allows', ...complete])
})

test('R2.region shipped where no store ships, our team reviews it, and no fee is promised', () => {
  const decision = decide(facts('return', { order: { shipTo: 'CH' } }))
  expect(decision).toMatchObject({
    outcome: 'review',
    refund: null,
    giftDeduction: null,
    deadline: '2026-03-21T22:59:59.999Z',
    lines: [{ outcome: 'eligible', paid: euros(3499), feeRate: null, fee: null }],
    returnShipping: { payer: 'customer', amount: null },
  })
  expect(reasonsOf(decision)).toEqual([
    'R2.region region_not_supported review',
    'R2.window within_return_window allows',
    'R3.A2 return_shipping charges',
  ])
})

test('R2.region a country that another store ships to is supported', () => {
  expect(decide(facts('return', { order: { shipTo: 'US' } })).outcome).toBe('eligible')
})

test.each([
  ['unshipped', unshipped, ['cancel']],
  ['in_transit', inTransit, ['intercept']],
  ['out_for_delivery', atTheDoor, ['intercept', 'refuse']],
] as const)('R2.delivered what is %s is not returned yet', (_, status, alternatives) => {
  const decision = decide(facts('return', { now: '2026-03-05T09:00:00Z', order: status }))
  expect(decision).toMatchObject({
    outcome: 'ineligible',
    deadline: null,
    returnShipping: null,
    reviewBy: null,
    alternatives,
    lines: [{ outcome: 'eligible', paid: euros(3499), feeRate: null, fee: null }],
  })
  expect(reasonsOf(decision)).toEqual(['R2.delivered not_delivered denies'])
})

test('R2.window an unknown date of receipt is never too late', () => {
  const decision = decide(facts('return', { now: '2027-03-20T09:00:00Z', order: receiptUnknown }))
  expect(decision).toMatchObject({ outcome: 'review', deadline: null, refund: null })
  expect(reasonsOf(decision)).toEqual(['R2.window receipt_date_unknown review', 'R3.A2 return_shipping charges'])
})

test('R2.window after day 15 it is too late, whatever else warns', () => {
  const decision = decide(facts('return', { now: '2026-03-22T09:00:00Z', confirms: {} }))
  expect(decision).toMatchObject({ outcome: 'ineligible', deadline: '2026-03-21T22:59:59.999Z', alternatives: ['repair'] })
  expect(reasonsOf(decision)).toEqual(['R2.window return_window_over denies'])
})

test.each([
  ['accessories', { originalPackaging: true }],
  ['the packaging', { accessoriesIncluded: true }],
  ['both', undefined],
] as const)('R2.complete a return without %s is warned of', (_, confirms) => {
  const decision = decide(facts('return', { confirms: confirms ?? {} }))
  expect(decision.outcome).toBe('eligible')
  expect(reasonsOf(decision)).toEqual(['R2.window within_return_window allows', 'R2.complete incomplete_return warns', ...complete])
})

test('every order-level reason is listed, in the order of the table', () => {
  const change = { now: '2026-03-22T09:00:00Z', order: { shipTo: 'CH' }, confirms: {} }
  expect(reasonsOf(decide(facts('return', change)))).toEqual([
    'R2.region region_not_supported review',
    'R2.window return_window_over denies',
  ])
})

test('R2.claim a claim in the window moves its end to 15 days after it', () => {
  const decision = decide(facts('return', { now: '2026-04-04T21:59:59.999Z', claims: ['2026-03-20T08:00:00Z'] }))
  expect(decision).toMatchObject({ outcome: 'eligible', deadline: '2026-04-04T21:59:59.999Z' })
  expect(reasonsOf(decision)).toEqual(['R2.window within_return_window allows', 'R2.claim window_moved_by_claim allows', ...complete])
})

test('R2.claim a moment after the moved end it is too late', () => {
  const decision = decide(facts('return', { now: '2026-04-04T22:00:00Z', claims: ['2026-03-20T08:00:00Z'] }))
  expect(decision).toMatchObject({ outcome: 'ineligible', deadline: '2026-04-04T21:59:59.999Z' })
  expect(reasonsOf(decision)).toEqual(['R2.window return_window_over denies'])
})

test('R2.claim the last moment of the window still admits a claim; the next reopens nothing', () => {
  const now = '2026-03-22T09:00:00Z'
  const last = decide(facts('return', { now, claims: ['2026-03-21T22:59:59.999Z'] }))
  const late = decide(facts('return', { now, claims: ['2026-03-21T23:00:00.000Z'] }))
  expect(last).toMatchObject({ outcome: 'eligible', deadline: '2026-04-05T21:59:59.999Z' })
  expect(late).toMatchObject({ outcome: 'ineligible', deadline: '2026-03-21T22:59:59.999Z' })
})

test('R2.claim a claim in a moved window moves nothing further', () => {
  const claims = ['2026-03-20T08:00:00Z', '2026-03-30T08:00:00Z']
  expect(decide(facts('return', { now: '2026-04-01T08:00:00Z', claims })).deadline).toBe('2026-04-04T21:59:59.999Z')
})

test('R2.claim the latest of several claims in the window counts', () => {
  const claims = ['2026-03-19T08:00:00Z', '2026-03-20T08:00:00Z', '2026-03-07T08:00:00Z']
  expect(decide(facts('return', { claims })).deadline).toBe('2026-04-04T21:59:59.999Z')
})

test('R2.claim a claim on the day of receipt, or before it, moves the end to no later day', () => {
  for (const claim of ['2026-03-06T20:00:00Z', '2026-03-05T08:00:00Z']) {
    const decision = decide(facts('return', { claims: [claim] }))
    expect(decision.deadline).toBe('2026-03-21T22:59:59.999Z')
    expect(reasonsOf(decision)).not.toContain('R2.claim window_moved_by_claim allows')
  }
})

test('R4.approval an exchange that would be eligible is always confirmed by a person', () => {
  const decision = decide(facts('exchange', { confirms: {} }))
  expect(decision).toMatchObject({
    outcome: 'review',
    refund: null,
    giftDeduction: null,
    deadline: '2026-03-21T22:59:59.999Z',
    returnShipping: { payer: 'customer', amount: null },
    lines: [{ outcome: 'eligible', paid: euros(3499), feeRate: null, fee: null }],
  })
  expect(reasonsOf(decision)).toEqual([
    'R2.window within_return_window allows',
    'R2.complete incomplete_return warns',
    'R3.A2 return_shipping charges',
    'R4.approval exchange_needs_confirmation review',
  ])
})

test('R4.approval an exchange that is refused needs no confirmation', () => {
  const decision = decide(facts('exchange', { selection: [select('L1', 'damaged')] }))
  expect(decision).toMatchObject({ outcome: 'ineligible', alternatives: ['refuse', 'repair'], reviewBy: null })
  expect(reasonsOf(decision)).toEqual(['R2.window within_return_window allows', 'R2.undamaged damaged denies L1'])
})
