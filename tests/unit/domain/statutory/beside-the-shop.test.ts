import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { checkFacts } from '#app/domain/policy/check-facts.ts'
import { decide } from '#app/domain/policy/decide.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { countryLaws, storesUnderLaw } from '#app/domain/statutory/data/countries.ts'
import { prepareLayer } from '#app/domain/statutory/layer.ts'
import { type StatutoryFacts } from '#app/domain/statutory/statutory-facts.ts'
import { statutoryRights } from '#app/domain/statutory/statutory-rights.ts'
import { printAnswer } from '#scripts/policy/print-decision.ts'
import { arbitraryFacts, seed } from '#tests/unit/domain/policy/arbitrary-facts.ts'
import { facts } from '#tests/unit/domain/policy/facts-builder.ts'

/** Thousands of cases take their time where other work shares the processor. */
vi.setConfig({ testTimeout: 120_000 })

const off = prepareLayer(
  countryLaws.map((law) => ({ ...law, applies: false })),
  storesUnderLaw,
)

function ofLaw({ order, now }: PolicyFacts): fc.Arbitrary<StatutoryFacts> {
  const instant = fc.constantFrom(null, order.placedAt, now, order.deliveredAt ?? now)
  const repaired = fc.array(fc.constantFrom(now, order.placedAt), { maxLength: 2 })
  return fc.record(
    { buyer: fc.constantFrom('consumer', 'business'), receivedWholeAt: instant, toldOfWithdrawalAt: instant, repairedAt: repaired },
    { requiredKeys: [] },
  )
}

const withLaw = arbitraryFacts.chain((each) => fc.record({ each: fc.constant(each), statutory: ofLaw(each) }))

test(`the shop's own answer is the same to the byte for 20 000 facts, whether the law is on or off (seed ${seed})`, () => {
  fc.assert(
    fc.property(withLaw, ({ each, statutory }) => {
      const asked = { ...each, statutory }
      const decision = decide(asked)
      const before = decide(each)
      const ofShop = printAnswer(before, statutoryRights(each, before, off))
      expect(printAnswer(decision, statutoryRights(asked, decision, off))).toBe(ofShop)
      const { statutory: _, ...own } = JSON.parse(printAnswer(decision, statutoryRights(asked, decision))) as Record<string, unknown>
      expect(JSON.stringify(own)).toBe(ofShop)
    }),
    { seed, numRuns: 20_000 },
  )
})

test('facts of the law pass the check, and the law promises no more than was received', () => {
  fc.assert(
    fc.property(withLaw, ({ each, statutory }) => {
      const asked = { ...each, statutory }
      expect(checkFacts(asked)).toEqual({ ok: true, facts: asked })
      const refund = statutoryRights(asked, decide(asked))?.withdrawal?.refund
      if (refund && each.order.balance) expect(refund.amountMinor).toBeLessThanOrEqual(each.order.balance.amountMinor)
    }),
    { seed, numRuns: 1000 },
  )
})

test.each([
  [{ buyer: 'shop' }, 'statutory.buyer: must be one of consumer, business'],
  [{ receivedWholeAt: 'soon' }, 'statutory.receivedWholeAt: must be an ISO 8601 instant with Z or an offset and at most three decimals'],
  [{ toldOfWithdrawalAt: '2030-01-01T00:00:00Z' }, 'statutory.toldOfWithdrawalAt: must not be after now'],
  [{ deliveryPaid: { amountMinor: 5, currency: 'USD' } }, "statutory.deliveryPaid.currency: must be the store's, EUR"],
  [{ repairedAt: [1] }, 'statutory.repairedAt[0]: must be an ISO 8601 instant with Z or an offset and at most three decimals'],
  [{ told: true }, 'statutory.told: unknown key'],
])('%j is a fault: %s', (statutory, fault) => {
  const checked = checkFacts({ ...facts('return'), statutory })
  expect(checked.ok ? [] : checked.faults.map(({ path, message }) => `${path}: ${message}`)).toEqual([fault])
})
