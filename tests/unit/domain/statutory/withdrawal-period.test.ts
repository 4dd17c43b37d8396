import { expect, test } from 'vitest'
import { formatInstant, parseInstant } from '#app/domain/shared/instant.ts'
import { type PreparedLaw, statutoryLayer } from '#app/domain/statutory/layer.ts'
import { refundBy, sendBackBy, withdrawalPeriod } from '#app/domain/statutory/withdrawal-period.ts'

function lawOf(country: string): PreparedLaw {
  const prepared = statutoryLayer.countries.get(country)
  if (!prepared) throw new Error(`no law of ${country}`)
  return prepared
}

const before = '2025-01-01T00:00:00Z'

function endOf(country: string, received: string, told: string | null = before): string {
  const toldAt = told === null ? null : parseInstant(told)
  return formatInstant(withdrawalPeriod(lawOf(country), parseInstant(received), toldAt).end)
}

test.each([
  ['2026-12-11T15:00:00Z', '2026-12-28T22:59:59.999Z', 'Fri 11 Dec → Christmas Day → Mon 28 Dec'],
  ['2026-03-20T15:00:00Z', '2026-04-07T21:59:59.999Z', 'Fri 20 Mar → Good Friday → Tue 7 Apr'],
  ['2026-03-19T15:00:00Z', '2026-04-02T21:59:59.999Z', 'the day before stays'],
  ['2026-03-24T15:00:00Z', '2026-04-07T21:59:59.999Z', 'and so does the day after Easter Monday'],
  ['2026-11-07T15:00:00Z', '2026-11-23T22:59:59.999Z', 'a Saturday'],
  ['2026-11-08T15:00:00Z', '2026-11-23T22:59:59.999Z', 'a Sunday'],
  ['2026-11-09T15:00:00Z', '2026-11-23T22:59:59.999Z', 'the Monday itself'],
])('delivered in Germany %s ends at %s: %s', (received, end) => {
  expect(endOf('DE', received)).toBe(end)
})

test('the day of receipt is not counted, whatever its hour, and is that of the country', () => {
  expect(endOf('DE', '2026-11-01T23:00:00Z')).toBe('2026-11-16T22:59:59.999Z')
  expect(endOf('DE', '2026-11-02T22:59:59.999Z')).toBe('2026-11-16T22:59:59.999Z')
  expect(endOf('DE', '2026-11-02T23:00:00Z')).toBe('2026-11-17T22:59:59.999Z')
  expect(endOf('FI', '2026-11-02T21:59:59.999Z')).toBe('2026-11-16T21:59:59.999Z')
  expect(endOf('FI', '2026-11-02T22:00:00Z')).toBe('2026-11-17T21:59:59.999Z')
})

test('the last day lasts as long as anywhere in the country: to the Canary Islands and the Azores', () => {
  expect(endOf('ES', '2026-11-02T12:00:00Z')).toBe('2026-11-16T23:59:59.999Z')
  expect(endOf('PT', '2026-11-02T12:00:00Z')).toBe('2026-11-17T00:59:59.999Z')
})

test('clocks that change in the period do not shorten its last day', () => {
  expect(endOf('DE', '2026-10-13T12:00:00Z')).toBe('2026-10-27T22:59:59.999Z')
})

test('a buyer who was never told has 12 months from the end that holds otherwise, moved to a working day again', () => {
  const period = withdrawalPeriod(lawOf('DE'), parseInstant('2026-03-20T15:00:00Z'), null)
  expect(formatInstant(period.end)).toBe('2027-04-07T21:59:59.999Z')
  expect(period.prolonged).toBe('not_told')
  expect(endOf('DE', '2026-11-07T15:00:00Z', null)).toBe('2027-11-23T22:59:59.999Z')
  expect(endOf('DE', '2026-10-17T15:00:00Z', null)).toBe('2027-11-02T22:59:59.999Z')
})

test('a buyer who was told late has 14 days from then, never fewer than from receipt, never more than 12 months longer', () => {
  const received = '2026-11-02T12:00:00Z'
  expect(endOf('DE', received, '2026-11-02T20:00:00Z')).toBe('2026-11-16T22:59:59.999Z')
  expect(endOf('DE', received, '2026-11-03T12:00:00Z')).toBe('2026-11-17T22:59:59.999Z')
  expect(endOf('DE', received, '2027-11-30T12:00:00Z')).toBe('2027-11-16T22:59:59.999Z')
  const { prolonged } = withdrawalPeriod(lawOf('DE'), parseInstant(received), parseInstant('2026-11-03T12:00:00Z'))
  expect(prolonged).toBe('told_late')
})

test('says whether a weekend or a holiday moved the end', () => {
  const moved = (received: string) => withdrawalPeriod(lawOf('DE'), parseInstant(received), parseInstant(before)).moved
  expect([moved('2026-12-11T15:00:00Z'), moved('2026-12-10T15:00:00Z')]).toEqual([true, false])
})

test('the goods are sent back within 14 days of the declaration, or on the working day after', () => {
  expect(formatInstant(sendBackBy(lawOf('DE'), parseInstant('2026-12-10T09:00:00Z')))).toBe('2026-12-24T22:59:59.999Z')
  expect(formatInstant(sendBackBy(lawOf('DE'), parseInstant('2026-12-11T09:00:00Z')))).toBe('2026-12-28T22:59:59.999Z')
})

test('the refund is due 14 calendar days after the declaration, and no holiday puts it off', () => {
  expect(formatInstant(refundBy(lawOf('DE'), parseInstant('2026-12-11T09:00:00Z')))).toBe('2026-12-25T22:59:59.999Z')
  expect(formatInstant(refundBy(lawOf('DE'), parseInstant('2026-12-11T23:30:00Z')))).toBe('2026-12-26T22:59:59.999Z')
})
