import fc from 'fast-check'
import { expect, test, vi } from 'vitest'

import type { CaseView } from '#app/domain/cases/case-view.ts'
import { differenceNow, differenceOf, differencesIfWorse, exchangeReceipt, worthOf } from '#app/domain/cases/exchange-difference.ts'
import type { CaseResolution } from '#app/domain/cases/outcome-view.ts'
import { priceOf, type Replacement } from '#app/domain/cases/replacement.ts'
import { decide } from '#app/domain/policy/decide.ts'
import type { Condition, PolicyFacts } from '#app/domain/policy/facts.ts'
import { stores } from '#app/domain/shared/stores.ts'
import { arbitraryFacts, seed } from '#tests/unit/domain/policy/arbitrary-facts.ts'
import { cents, facts, goggles, line, machine, powder, select } from '#tests/unit/domain/policy/facts-builder.ts'

vi.setConfig({ testTimeout: 60_000 })

const sent = (amountMinor: number, change: Partial<Replacement> = {}): Replacement => ({
  variantId: '42',
  productId: '4',
  title: 'Mopa',
  variant: '30 W',
  sku: 'MOPA-30W',
  picture: null,
  quantity: 1,
  price: cents(amountMinor),
  ...change,
})

/** Unopened, 7 % of the 3,499.00 paid stay with us: 3,254.07 are left. */
const unopened = facts('exchange', { selection: [select('L1', 'unopened')] })

test('a cent dearer is paid, a cent cheaper is given back, and the same price settles nothing', () => {
  expect(differenceOf(cents(325_407), sent(325_408))).toEqual({ settles: 'pay', amount: cents(1) })
  expect(differenceOf(cents(325_407), sent(325_407))).toEqual({ settles: 'even' })
  expect(differenceOf(cents(325_407), sent(325_406))).toEqual({ settles: 'back', amount: cents(1) })
})

test('several pieces cost as much as all of them', () => {
  expect(priceOf(sent(99_99, { quantity: 3 }))).toEqual(cents(299_97))
  expect(differenceOf(cents(300_00), sent(99_99, { quantity: 3 }))).toEqual({ settles: 'back', amount: cents(3) })
})

test('what no rule gives, or is priced in another currency, is left for a person to say', () => {
  expect(differenceOf(null, sent(100))).toEqual({ settles: 'open' })
  expect(differenceOf({ amountMinor: 100, currency: 'USD' }, sent(100))).toEqual({ settles: 'open' })
})

test('the receipt takes what the policy takes of a return, though the decision on the exchange names no amount', () => {
  expect(decide(unopened).refund).toBeNull()
  const { entries, difference } = exchangeReceipt(unopened, sent(399_900))
  expect(entries).toMatchObject([
    { what: 'paid', sign: '+', amount: cents(349_900) },
    { what: 'service_fee', sign: '-', amount: cents(24_493), rate: '0.07' },
    { what: 'return_shipping', sign: '-', amount: null },
  ])
  expect(difference).toEqual({ settles: 'pay', amount: cents(74_493) })
})

test('the second numbers are what is left if inspection finds it worse', () => {
  expect(differencesIfWorse(unopened, sent(300_000)).map(({ ifFound, difference }) => [ifFound, difference])).toEqual([
    ['unused', { settles: 'pay', amount: cents(20_080) }],
    ['used', { settles: 'pay', amount: cents(55_070) }],
    ['damaged', { settles: 'pay', amount: cents(300_000) }],
  ])
})

test('where a return would be for a person to decide, so is the difference, and there is no second number', () => {
  const inDoubt = facts('exchange', { lines: [line({ category: null })], selection: [select('L1', 'unopened')] })
  expect(decide({ ...inDoubt, action: 'return' }).refund).toBeNull()
  expect(exchangeReceipt(inDoubt, sent(100)).difference).toEqual({ settles: 'open' })
  expect(differencesIfWorse(inDoubt, sent(100))).toEqual([])
})

type Known = Pick<CaseView, 'kind' | 'state' | 'store' | 'facts' | 'decision'>
type Became = Pick<CaseResolution, 'inspection' | 'offer' | 'exception' | 'invoices'>

const viewOf = (asked: PolicyFacts, change: Partial<Known> = {}): Known => ({
  kind: 'exchange',
  state: 'inspected',
  store: 'de',
  facts: asked,
  decision: decide(asked),
  ...change,
})

const found = (condition: Condition, missingMinor = 0): Became => ({
  offer: null,
  exception: null,
  invoices: [],
  inspection: {
    id: 'i',
    decision: decide(unopened),
    refund: null,
    missingParts: cents(missingMinor),
    at: unopened.now,
    findings: [{ lineId: 'L1', declaredQuantity: 1, quantity: 1, condition, fault: 'none', missingMinor, note: null }],
  },
})

test('found as declared, the difference is the one that was shown', () => {
  expect(differenceNow(viewOf(unopened), found('unopened'), sent(399_900))).toEqual({ settles: 'pay', amount: cents(74_493) })
})

test('found worse by a cent, nothing is settled before its customer agreed', () => {
  expect(worthOf(viewOf(unopened), found('unopened', 1))).toEqual({ basis: 'needs-offer' })
  expect(differenceNow(viewOf(unopened), found('unopened', 1), sent(399_900))).toBeNull()
})

test('what its customer agreed to is what the goods are worth', () => {
  const offer = { id: 'o', amount: cents(250_000), note: null, answerBy: unopened.now, ifSilent: 'accepted', answer: 'accepted' } as const
  const accepted = viewOf(unopened, { state: 'offer_accepted' })
  expect(differenceNow(accepted, { ...found('used'), offer }, sent(249_999))).toEqual({ settles: 'back', amount: cents(1) })
  expect(differenceNow(accepted, { ...found('used'), offer }, sent(250_001))).toEqual({ settles: 'pay', amount: cents(1) })
})

test('goods that the courier lost are worth what was filed', () => {
  const lost = viewOf(unopened, { state: 'lost' })
  expect(differenceNow(lost, { inspection: null, offer: null, exception: null, invoices: [] }, sent(325_407))).toEqual({ settles: 'even' })
})

test('a gift that stays is deducted from what is left', () => {
  const withGift = facts('exchange', { lines: [machine, goggles, powder], selection: [select('L1', 'unopened')] })
  expect(exchangeReceipt(withGift, sent(320_507)).difference).toEqual({ settles: 'even' })
})

test('for whatever goes back and whatever is sent, what is paid and what is given back are exactly what lies between the two', () => {
  const prices = fc.record({ amountMinor: fc.nat(2_000_000), quantity: fc.integer({ min: 1, max: 9 }) })
  fc.assert(
    fc.property(arbitraryFacts, prices, (each, { amountMinor, quantity }) => {
      const asked: PolicyFacts = { ...each, action: 'exchange' }
      const { currency } = stores[asked.store]
      const replacement = sent(0, { quantity, price: { amountMinor, currency } })
      const { refund } = decide({ ...asked, action: 'return' })
      const { entries, difference } = exchangeReceipt(asked, replacement)
      expect(decide(asked).refund).toBeNull()
      expect(difference.settles === 'open').toBe(refund === null)
      if (refund === null) return
      const signed =
        { open: NaN, even: 0, back: 1, pay: -1 }[difference.settles] * ('amount' in difference ? difference.amount.amountMinor : 0)
      expect(signed + 0).toBe(refund.amountMinor - amountMinor * quantity)
      const shown = entries.reduce((sum, entry) => sum + (entry.sign === '+' ? 1 : -1) * (entry.amount?.amountMinor ?? 0), 0)
      expect(signed).toBe(Math.max(0, shown) - amountMinor * quantity)
    }),
    { seed, numRuns: 3000 },
  )
})
