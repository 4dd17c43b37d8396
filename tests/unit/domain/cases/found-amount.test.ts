import { expect, test } from 'vitest'

import { answerBy } from '#app/domain/cases/answer-by.ts'
import { foundAmount } from '#app/domain/cases/found-amount.ts'
import { decide } from '#app/domain/policy/decide.ts'
import { cents, facts, lens } from '#tests/unit/domain/policy/facts-builder.ts'

const found = { lineId: 'A1', condition: 'unopened', quantity: 7, missingParts: 0 } as const
/** Seven lenses, delivered and refused unopened. */
const refused = facts('refuse', { lines: [lens], confirms: { unopened: true } })

test('a refused parcel found as it was sent comes to what was filed', () => {
  expect(foundAmount(refused, [found]).refund).toEqual(decide(refused).refund)
})

test('of a refused parcel only what came back counts, and missing parts come off, never below nothing', () => {
  const declared = decide(refused).refund?.amountMinor ?? 0
  expect(declared).toBeGreaterThan(0)
  expect(foundAmount(refused, [{ ...found, quantity: 0 }]).decision.reasons).toMatchObject([{ code: 'nothing_left' }])
  expect(foundAmount(refused, [{ ...found, missingParts: 1 }]).refund).toEqual(cents(declared - 1))
  expect(foundAmount(refused, [{ ...found, missingParts: declared + 1 }]).refund).toEqual(cents(0))
})

test('a delivered parcel that was refused as unopened and is found opened has no amount by the rules', () => {
  const { decision, refund } = foundAmount(refused, [{ ...found, condition: 'used' }])
  expect(decision.reasons).toMatchObject([{ code: 'package_opened' }])
  expect(refund).toBeNull()
})

test('an offer is open to the end of the 14th day in the zone of the store, also across the change of the clocks', () => {
  expect(answerBy('2026-03-20T22:59:59.999Z', 'de')).toBe('2026-04-03T21:59:59.999Z')
  expect(answerBy('2026-03-20T23:00:00.000Z', 'de')).toBe('2026-04-04T21:59:59.999Z')
  expect(answerBy('2026-11-20T07:59:59.999Z', 'us')).toBe('2026-12-04T07:59:59.999Z')
})
