import { expect, test } from 'vitest'
import { checkFacts } from '#app/domain/policy/check-facts.ts'
import { faultLine } from '#app/domain/policy/facts-fault.ts'
import { cents, facts, machine } from './facts-builder.ts'

function faults(value: unknown): string[] {
  const checked = checkFacts(value)
  return checked.ok ? [] : checked.faults.map(faultLine)
}

const given = facts('return')
const withOrder = (change: Record<string, unknown>) => ({ ...given, order: { ...given.order, ...change } })
const withLine = (change: Record<string, unknown>) => withOrder({ lines: [{ ...machine, ...change }] })

test('what was received, what a part holds and what a pickup costs may stand', () => {
  const line = { ...machine, quantity: 3, alreadyTaken: 1, available: 2 }
  const whole = { ...withOrder({ lines: [line], balance: cents(0) }), returnShippingQuote: cents(0) }
  expect(faults(whole)).toEqual([])
})

test.each([
  [withLine({ available: 2 }), 'order.lines[0].available: must not be above what is not taken'],
  [withLine({ alreadyTaken: 1, available: 1 }), 'order.lines[0].available: must not be above what is not taken'],
  [withLine({ available: -1 }), 'order.lines[0].available: must be at least 0'],
  [withLine({ available: 0.5 }), 'order.lines[0].available: must be a whole number'],
  [withLine({ available: null }), 'order.lines[0].available: must be a whole number'],
  [withOrder({ balance: 1 }), 'order.balance: must be an object'],
  [withOrder({ balance: null }), 'order.balance: must be an object'],
  [withOrder({ balance: { amountMinor: -1, currency: 'EUR' } }), 'order.balance.amountMinor: must be at least 0'],
  [withOrder({ balance: { amountMinor: 1, currency: 'USD' } }), "order.balance.currency: must be the store's, EUR"],
  [{ ...given, returnShippingQuote: null }, 'returnShippingQuote: must be an object'],
  [{ ...given, returnShippingQuote: { amountMinor: 1 } }, 'returnShippingQuote.currency: missing'],
  [{ ...given, returnShippingQuote: { amountMinor: 1, currency: 'USD' } }, "returnShippingQuote.currency: must be the store's, EUR"],
])('%# of what was received, what a part holds and what a pickup costs is a fault', (bad, fault) => {
  expect(faults(bad)).toEqual([fault])
})

test('a line of which too much is taken has one fault, unless it says what the part holds', () => {
  const taken = 'order.lines[0].alreadyTaken: must not be above the quantity'
  expect(faults(withLine({ alreadyTaken: 2 }))).toEqual([taken])
  expect(faults(withLine({ alreadyTaken: 2, available: 0 }))).toEqual([
    taken,
    'order.lines[0].available: must not be above what is not taken',
  ])
})
