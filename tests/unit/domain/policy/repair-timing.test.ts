import { expect, test } from 'vitest'
import { decide } from '#app/domain/policy/decide.ts'
import type { OrderFacts, RepairFacts } from '#app/domain/policy/facts.ts'
import { facts, receiptUnknown } from './facts-builder.ts'

function coverage(now: string, repair: Partial<RepairFacts> = {}, order: Partial<OrderFacts> = {}) {
  const claim: RepairFacts = { component: 'other', cause: 'defect', ...repair }
  const { startsOn, endsOn, judgedOn, arriveBy, status } = decide(facts('repair', { now, order, repair: claim })).coverage ?? {}
  return { startsOn, endsOn, judgedOn, arriveBy, status }
}

test('the example of a coverage', () => {
  expect(coverage('2026-03-20T09:00:00Z')).toEqual({
    startsOn: '2026-03-06',
    endsOn: '2027-03-06',
    judgedOn: '2026-03-20',
    arriveBy: '2026-04-20',
    status: 'covered',
  })
})

test('the start is the day of receipt, else of shipping, else of purchase', () => {
  const now = '2026-03-20T09:00:00Z'
  expect(coverage(now, {}, receiptUnknown).startsOn).toBe('2026-03-03')
  expect(coverage(now, {}, { ...receiptUnknown, shippedAt: null }).startsOn).toBe('2026-03-01')
})

test('F10 days are those of the store: late in the evening in UTC is the next day in Berlin', () => {
  expect(coverage('2026-03-20T23:30:00Z', {}, { deliveredAt: '2026-03-06T23:30:00Z' })).toMatchObject({
    startsOn: '2026-03-07',
    judgedOn: '2026-03-21',
    arriveBy: '2026-04-21',
  })
})

test('F10 W1 a machine received on 29 February is covered through 28 February of the next year', () => {
  const order = { placedAt: '2028-02-20T10:00:00Z', shippedAt: '2028-02-22T10:00:00Z', deliveredAt: '2028-02-29T10:00:00Z' }
  expect(coverage('2029-02-28T22:59:59.999Z', {}, order)).toMatchObject({ endsOn: '2029-02-28', status: 'covered' })
  expect(coverage('2029-02-28T23:00:00Z', {}, order)).toMatchObject({ endsOn: '2029-02-28', status: 'expired' })
})

test.each([
  ['2026-01-31T10:00:00Z', '2026-02-28'],
  ['2028-01-31T10:00:00Z', '2028-02-29'],
  ['2026-03-31T10:00:00Z', '2026-04-30'],
  ['2026-12-15T10:00:00Z', '2027-01-15'],
])('W3 a request of %s is to be handed over by %s', (now, arriveBy) => {
  const order = { placedAt: '2025-12-01T10:00:00Z', shippedAt: null, deliveredAt: '2025-12-05T10:00:00Z' }
  expect(coverage(now, {}, order).arriveBy).toBe(arriveBy)
})

test('W1 the days that earlier repairs paused move the end', () => {
  expect(coverage('2027-03-20T09:00:00Z', { pausedDays: 14 })).toMatchObject({ endsOn: '2027-03-20', status: 'covered' })
  expect(coverage('2027-03-21T09:00:00Z', { pausedDays: 14 })).toMatchObject({ endsOn: '2027-03-20', status: 'expired' })
})

test('W4.expired with an unknown day of receipt the 30 days follow the days that repairs paused', () => {
  // Shipped on 3 March 2026: the end is 17 March 2027, and the 30 days end on 16 April.
  const status = (now: string) => coverage(now, { pausedDays: 14 }, receiptUnknown).status
  expect(status('2027-03-17T12:00:00Z')).toBe('covered')
  expect(status('2027-04-16T21:59:59.999Z')).toBe('receipt_date_unknown')
  expect(status('2027-04-16T22:00:00Z')).toBe('expired')
})

const firstRequestedAt = '2027-03-01T09:00:00Z'

test('W3 while there is time to hand over, the claim is judged on the first request', () => {
  expect(coverage('2027-04-01T21:59:59.999Z', { firstRequestedAt })).toMatchObject({
    judgedOn: '2027-03-01',
    arriveBy: '2027-04-01',
    status: 'covered',
  })
})

test('W3 once the month is over, it is judged on today', () => {
  expect(coverage('2027-04-01T22:00:00Z', { firstRequestedAt })).toMatchObject({
    judgedOn: '2027-04-02',
    arriveBy: '2027-04-01',
    status: 'expired',
  })
})

test('W3 the month runs again from being asked to send it in, where that is later', () => {
  const sendInAskedAt = '2027-03-10T09:00:00Z'
  expect(coverage('2027-04-10T09:00:00Z', { firstRequestedAt, sendInAskedAt })).toMatchObject({
    judgedOn: '2027-03-01',
    arriveBy: '2027-04-10',
    status: 'covered',
  })
})

test('W3 handed over on the last day, it stays judged on the first request for good', () => {
  const handedOverAt = '2027-04-01T20:00:00Z'
  expect(coverage('2027-06-01T09:00:00Z', { firstRequestedAt, handedOverAt })).toMatchObject({ judgedOn: '2027-03-01', status: 'covered' })
})

test('W3 handed over a day late, it is judged on that day', () => {
  const handedOverAt = '2027-04-02T09:00:00Z'
  expect(coverage('2027-06-01T09:00:00Z', { firstRequestedAt, handedOverAt })).toMatchObject({ judgedOn: '2027-04-02', status: 'expired' })
})

const handedOverAt = '2027-03-20T09:00:00Z'
const returnedAt = '2027-04-10T09:00:00Z'

test('the days from the first request to the return move the end, once it is returned', () => {
  const now = '2027-04-20T09:00:00Z'
  expect(coverage(now, { firstRequestedAt, handedOverAt }).endsOn).toBe('2027-03-06')
  expect(coverage(now, { firstRequestedAt, handedOverAt, returnedAt }).endsOn).toBe('2027-04-15')
})

test('nothing is paused for a machine that was handed over late, or requested after the end', () => {
  const now = '2027-05-20T09:00:00Z'
  const late = { firstRequestedAt, handedOverAt: '2027-04-02T09:00:00Z', returnedAt }
  expect(coverage(now, late).endsOn).toBe('2027-03-06')
  const onTheEnd = { firstRequestedAt: '2027-03-06T09:00:00Z', handedOverAt, returnedAt }
  expect(coverage(now, onTheEnd).endsOn).toBe('2027-04-10')
  const afterEnd = { firstRequestedAt: '2027-03-07T09:00:00Z', handedOverAt, returnedAt }
  expect(coverage(now, afterEnd).endsOn).toBe('2027-03-06')
})

test('a request may precede the receipt', () => {
  expect(coverage('2026-03-20T09:00:00Z', { firstRequestedAt: '2026-03-05T09:00:00Z' })).toMatchObject({
    judgedOn: '2026-03-05',
    status: 'covered',
  })
})
