import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { checkFacts } from '#app/domain/policy/check-facts.ts'
import { decide } from '#app/domain/policy/decide.ts'
import type { Decision } from '#app/domain/policy/decision.ts'
import type { LineFacts, PolicyFacts } from '#app/domain/policy/facts.ts'
import { leftOf } from '#app/domain/policy/order-lines.ts'
import { stores } from '#app/domain/shared/stores.ts'
import { priceAxis } from '#app/domain/policy/outlook/price-axis.ts'
import { arbitraryFacts, seed } from './arbitrary-facts.ts'
import { facts, lens, select } from './facts-builder.ts'

const runs = { seed, numRuns: 3000 }
/** Thousands of cases take their time where other work shares the processor. */
vi.setConfig({ testTimeout: 60_000 })

test('the facts that these properties are about pass the check', () => {
  fc.assert(
    fc.property(arbitraryFacts, (each) => {
      expect(checkFacts(each)).toEqual({ ok: true, facts: each })
    }),
    runs,
  )
})

test('F05 the parts of a line add up to the whole, in whatever order they go back', () => {
  const parts = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(parts, fc.nat(2_000_000_000), (quantities, paid) => {
      const quantity = quantities.reduce((sum, part) => sum + part, 0)
      const line: LineFacts = { ...lens, quantity, paid: { amountMinor: paid, currency: 'EUR' } }
      let alreadyTaken = 0
      let sum = 0
      for (const part of quantities) {
        const change = { lines: [{ ...line, alreadyTaken }], selection: [select('A1', 'used', part)] }
        sum += decide(facts('return', change)).lines[0]?.paid?.amountMinor ?? NaN
        alreadyTaken += part
      }
      expect(sum).toBe(paid)
    }),
    runs,
  )
})

test('a refund is at least nothing and at most what was paid', () => {
  fc.assert(
    fc.property(arbitraryFacts, (each) => {
      const { refund, lines, giftDeduction, shippingRefund } = decide(each)
      if (refund === null) return
      const paid = lines.reduce((sum, line) => sum + (line.paid?.amountMinor ?? 0), shippingRefund?.amountMinor ?? 0)
      expect(refund.amountMinor).toBeGreaterThanOrEqual(0)
      expect(refund.amountMinor).toBeLessThanOrEqual(paid)
      expect(giftDeduction?.amountMinor).toBeGreaterThanOrEqual(0)
    }),
    runs,
  )
})

test('a refund is never promised above the balance', () => {
  fc.assert(
    fc.property(arbitraryFacts, (each) => {
      const { refund } = decide(each)
      const { balance } = each.order
      if (refund && balance) expect(refund.amountMinor).toBeLessThanOrEqual(balance.amountMinor)
    }),
    runs,
  )
})

test('a balance only ever turns a yes into a review, and says why', () => {
  fc.assert(
    fc.property(arbitraryFacts, (each) => {
      const { balance: _, ...order } = each.order
      const [without, decision] = [decide({ ...each, order }), decide(each)]
      const differs = decision.reasons.some(({ code }) => code === 'payments_differ')
      if (!differs) expect(decision).toEqual(without)
      else expect(decision.outcome).toBe(without.outcome === 'eligible' ? 'review' : without.outcome)
    }),
    runs,
  )
})

test('no more of a line is decided on than the part holds', () => {
  fc.assert(
    fc.property(arbitraryFacts, (each) => {
      for (const { lineId, quantity, outcome } of decide(each).lines) {
        const line = each.order.lines.find(({ id }) => id === lineId)
        if (outcome === 'eligible' && line) expect(quantity).toBeLessThanOrEqual(leftOf(line))
      }
    }),
    runs,
  )
})

test('a quote changes nothing but what is paid for shipping', () => {
  fc.assert(
    fc.property(arbitraryFacts, fc.nat(20_000), (each, amountMinor) => {
      const { returnShippingQuote: _, ...without } = each
      const { currency } = stores[each.store]
      const [plain, quoted] = [decide(without), decide({ ...without, returnShippingQuote: { amountMinor, currency } })]
      expect({ ...quoted, refund: null, returnShipping: null, coverage: null }).toEqual({
        ...plain,
        refund: null,
        returnShipping: null,
        coverage: null,
      })
      const sent = quoted.returnShipping ? amountMinor : 0
      expect(quoted.refund?.amountMinor).toBe(plain.refund ? Math.max(0, plain.refund.amountMinor - sent) : undefined)
    }),
    runs,
  )
})

test('a worse condition never bears a lower fee', () => {
  const paid = fc.nat(1_000_000)
  fc.assert(
    fc.property(paid, (amountMinor) => {
      const fees = (['unopened', 'unused', 'used'] as const).map((condition) => {
        const lines = [{ ...lens, quantity: 1, paid: { amountMinor, currency: 'EUR' as const } }]
        return decide(facts('return', { lines, selection: [select('A1', condition)] })).lines[0]?.fee?.amountMinor ?? NaN
      })
      expect(fees).toEqual([...fees].sort((a, b) => a - b))
    }),
    runs,
  )
})

test('ineligible always carries a denying reason, or every line does', () => {
  fc.assert(
    fc.property(arbitraryFacts, (each) => {
      const { outcome, reasons } = decide(each)
      if (outcome === 'ineligible') expect(reasons.map(({ effect }) => effect)).toContain('denies')
      else expect(reasons.some(({ effect, lineId }) => effect === 'denies' && lineId === undefined)).toBe(false)
    }),
    runs,
  )
})

test('a review always says what it is about, and an eligible answer never asks for one', () => {
  fc.assert(
    fc.property(arbitraryFacts, (each) => {
      const { outcome, reasons } = decide(each)
      const asks = reasons.some(({ effect }) => effect === 'review')
      if (outcome !== 'ineligible') expect(asks).toBe(outcome === 'review')
    }),
    runs,
  )
})

test('an alternative that is offered is never itself ineligible', () => {
  fc.assert(
    fc.property(arbitraryFacts, (each) => {
      for (const action of decide(each).alternatives) {
        if (action !== 'repair') expect([action, decide(asked(each, action)).outcome]).not.toEqual([action, 'ineligible'])
      }
    }),
    runs,
  )
})

test('an alternative that is not offered is ineligible', () => {
  fc.assert(
    fc.property(arbitraryFacts, (each) => {
      const { outcome, alternatives } = decide(each)
      if (outcome !== 'ineligible' || each.action === 'repair') return
      for (const action of ['cancel', 'intercept', 'refuse', 'return'] as const) {
        if (action === each.action || alternatives.includes(action)) continue
        expect([action, decide(asked(each, action)).outcome]).toEqual([action, 'ineligible'])
      }
    }),
    runs,
  )
})

test('what is open on the price axis now is what would not be refused now, at the same price', () => {
  fc.assert(
    fc.property(arbitraryFacts, fc.boolean(), (each, shippingKnown) => {
      const known = shippingKnown ? each : { ...each, order: { ...each.order, shippedAt: null } }
      const { windows, decidedElsewhere } = priceAxis(known)
      if (decidedElsewhere) return
      for (const action of ['cancel', 'intercept', 'refuse', 'return'] as const) {
        const { outcome, refund } = decide(asked({ ...known, selection: [] }, action))
        const open = windows
          .filter((window) => window.action === action && window.state === 'open')
          .flatMap(({ price }) => price.amounts)
          .filter(({ condition }) => condition === null || condition === 'unused')
          .filter((amount) => amount.outcome !== 'ineligible')
        expect([action, open.map((amount) => [amount.outcome, amount.refund])]).toEqual([
          action,
          outcome === 'ineligible' ? [] : [[outcome, refund]],
        ])
      }
    }),
    runs,
  )
})

/** The same facts under the assumptions by which an alternative is offered. */
function asked(each: PolicyFacts, action: 'cancel' | 'intercept' | 'refuse' | 'return'): PolicyFacts {
  const { repair: _, ...rest } = each
  const all = each.order.lines
    .filter((line) => leftOf(line) > 0)
    .map((line) => ({ lineId: line.id, quantity: leftOf(line), condition: 'unused' as const }))
  const selection = each.selection?.length ? each.selection : all
  return { ...rest, action, selection, confirms: { ...each.confirms, unopened: true } }
}

test('amounts stand exactly where the whole is eligible', () => {
  fc.assert(
    fc.property(arbitraryFacts, (each) => {
      const decision = decide(each)
      const priced = decision.outcome === 'eligible' && each.action !== 'repair'
      expect(decision.refund !== null).toBe(priced)
      expect(decision.giftDeduction !== null).toBe(priced)
      expect(decision.reviewBy === null).toBe(decision.outcome === 'ineligible')
      expect(hasUnpricedFee(decision)).toBe(false)
    }),
    runs,
  )
})

function hasUnpricedFee({ outcome, lines }: Decision): boolean {
  return lines.some((line) => (line.fee !== null) !== (outcome === 'eligible' && line.outcome === 'eligible'))
}

test('a decision leaves its facts as they were', () => {
  fc.assert(
    fc.property(arbitraryFacts, (each) => {
      const before = JSON.stringify(each)
      decide(each)
      expect(JSON.stringify(each)).toBe(before)
    }),
    { seed, numRuns: 500 },
  )
})

test('no value at all crashes the check', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(checkFacts(value).ok).toBe(false)
    }),
    runs,
  )
})

test('facts with anything anywhere in them get a decision or a list of faults', () => {
  fc.assert(
    fc.property(arbitraryFacts, fc.jsonValue(), fc.nat(200), (each, value, place) => {
      const checked = checkFacts(replaced(each, place, value))
      if (checked.ok) expect(decide(checked.facts).action).toBe(checked.facts.action)
      else expect(checked.faults.length).toBeGreaterThan(0)
    }),
    runs,
  )
})

/** A copy with the value at the n-th place, counted through the whole tree, replaced. */
function replaced(each: PolicyFacts, place: number, value: unknown): unknown {
  let left = place % JSON.stringify(each).split(':').length
  return JSON.parse(JSON.stringify(each), (_key, old: unknown) => (left-- === 0 ? value : old)) as unknown
}
