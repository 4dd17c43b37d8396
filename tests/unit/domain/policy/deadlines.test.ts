import { expect, test } from 'vitest'
import { decide } from '#app/domain/policy/decide.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { facts, machine } from './facts-builder.ts'

type Store = PolicyFacts['store']

function returned(store: Store, deliveredAt: string, now: string) {
  const currency = store === 'us' ? 'USD' : 'EUR'
  const lines = [{ ...machine, paid: { amountMinor: 349_900, currency } }] as const
  const order = { placedAt: '2024-01-01T00:00:00Z', shippedAt: null, deliveredAt }
  const { outcome, deadline } = decide(facts('return', { store, now, lines, order }))
  return [outcome, deadline]
}

test.each([
  // Day 15 without a change of clocks.
  ['us', '2026-01-10T20:00:00Z', '2026-01-26T07:59:59.999Z', '2026-01-26T08:00:00.000Z'],
  ['de', '2026-01-10T20:00:00Z', '2026-01-25T22:59:59.999Z', '2026-01-25T23:00:00.000Z'],
  ['eu', '2026-01-10T20:00:00Z', '2026-01-25T22:59:59.999Z', '2026-01-25T23:00:00.000Z'],
  // Over the change to summer time: the US on 8 March 2026, Europe on 29 March 2026.
  ['us', '2026-03-01T20:00:00Z', '2026-03-17T06:59:59.999Z', '2026-03-17T07:00:00.000Z'],
  ['de', '2026-03-20T20:00:00Z', '2026-04-04T21:59:59.999Z', '2026-04-04T22:00:00.000Z'],
  ['eu', '2026-03-20T20:00:00Z', '2026-04-04T21:59:59.999Z', '2026-04-04T22:00:00.000Z'],
  // Over the change to winter time: Europe on 25 October 2026, the US on 1 November 2026.
  ['us', '2026-10-25T20:00:00Z', '2026-11-10T07:59:59.999Z', '2026-11-10T08:00:00.000Z'],
  ['de', '2026-10-15T20:00:00Z', '2026-10-30T22:59:59.999Z', '2026-10-30T23:00:00.000Z'],
  ['eu', '2026-10-15T20:00:00Z', '2026-10-30T22:59:59.999Z', '2026-10-30T23:00:00.000Z'],
  // The window ends on the day of the change itself.
  ['us', '2026-02-21T20:00:00Z', '2026-03-09T06:59:59.999Z', '2026-03-09T07:00:00.000Z'],
  ['de', '2026-03-14T20:00:00Z', '2026-03-29T21:59:59.999Z', '2026-03-29T22:00:00.000Z'],
  ['de', '2026-10-10T20:00:00Z', '2026-10-25T22:59:59.999Z', '2026-10-25T23:00:00.000Z'],
  // Received on 29 February.
  ['de', '2028-02-29T12:00:00Z', '2028-03-15T22:59:59.999Z', '2028-03-15T23:00:00.000Z'],
] as const)('%s: received %s, day 15 ends with %s and not at %s', (store, deliveredAt, last, late) => {
  expect(returned(store, deliveredAt, last)).toEqual(['eligible', last])
  expect(returned(store, deliveredAt, late)).toEqual(['ineligible', last])
})

test('the day of receipt is the day in the store: one instant, two days', () => {
  const receivedAt = '2026-01-10T23:30:00Z'
  expect(returned('us', receivedAt, receivedAt)[1]).toBe('2026-01-26T07:59:59.999Z')
  expect(returned('de', receivedAt, receivedAt)[1]).toBe('2026-01-26T22:59:59.999Z')
})

test('instants with an offset are the instants that they name', () => {
  expect(returned('de', '2026-01-10T21:30:00.5-02:00', '2026-01-11T05:00:00+05:30')[1]).toBe('2026-01-26T22:59:59.999Z')
})

function reviewBy(store: Store, now: string): string | null {
  const order = { placedAt: '2024-01-01T00:00:00Z', shippedAt: null, deliveredAt: null }
  const currency = store === 'us' ? 'USD' : 'EUR'
  const lines = [{ ...machine, paid: { amountMinor: 349_900, currency } }] as const
  return decide(facts('return', { store, now, lines, order })).reviewBy
}

test.each([
  ['Monday to Wednesday', 'de', '2026-03-16T09:00:00Z', '2026-03-18T22:59:59.999Z'],
  ['Friday to Tuesday', 'de', '2026-03-20T09:00:00Z', '2026-03-24T22:59:59.999Z'],
  ['Saturday to Tuesday', 'de', '2026-03-21T09:00:00Z', '2026-03-24T22:59:59.999Z'],
  ['over Easter', 'de', '2026-04-02T09:00:00Z', '2026-04-08T21:59:59.999Z'],
  ['Easter is no holiday in the US', 'us', '2026-04-02T19:00:00Z', '2026-04-07T06:59:59.999Z'],
  ['over Independence Day, observed on Friday', 'us', '2026-07-02T19:00:00Z', '2026-07-08T06:59:59.999Z'],
  ['over New Year, observed in the old year', 'us', '2027-12-30T20:00:00Z', '2028-01-05T07:59:59.999Z'],
  ['over Veterans Day, observed on Friday', 'us', '2028-11-09T20:00:00Z', '2028-11-15T07:59:59.999Z'],
  ['over Christmas', 'eu', '2026-12-23T09:00:00Z', '2026-12-28T22:59:59.999Z'],
  ['over the first of May', 'eu', '2026-04-30T09:00:00Z', '2026-05-05T21:59:59.999Z'],
  ['it is still Friday in Los Angeles', 'us', '2026-03-21T06:00:00Z', '2026-03-25T06:59:59.999Z'],
] as const)('R4 the review is due by the end of the 2nd business day: %s', (_, store, now, due) => {
  expect(reviewBy(store, now)).toBe(due)
})
