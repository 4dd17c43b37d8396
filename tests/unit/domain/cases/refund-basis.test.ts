import { expect, test } from 'vitest'

import type { CaseView } from '#app/domain/cases/case-view.ts'
import type { CaseResolution } from '#app/domain/cases/outcome-view.ts'
import { offerRoom, refundBasis } from '#app/domain/cases/refund-basis.ts'
import { decide } from '#app/domain/policy/decide.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { cents, facts, select } from '#tests/unit/domain/policy/facts-builder.ts'

type Known = Pick<CaseView, 'kind' | 'state' | 'store' | 'facts' | 'decision'>

const filed = facts('return', { selection: [select('L1', 'unopened')] })
const viewOf = (asked: PolicyFacts, change: Partial<Known> = {}): Known => ({
  kind: 'return',
  state: 'inspected',
  store: 'de',
  facts: asked,
  decision: decide(asked),
  ...change,
})

/** As if inspection had come to this amount. */
const inspected = (amountMinor: number | null): Pick<CaseResolution, 'inspection' | 'offer'> => ({
  inspection: {
    id: 'i',
    decision: decide(filed),
    refund: amountMinor === null ? null : cents(amountMinor),
    missingParts: cents(0),
    at: filed.now,
    findings: [],
  },
  offer: null,
})

test('found as declared, or better, is refunded without asking; a cent less is offered first', () => {
  expect(refundBasis(viewOf(filed), inspected(325_407))).toEqual({ basis: 'inspected', amount: cents(325_407) })
  expect(refundBasis(viewOf(filed), inspected(325_408))).toEqual({ basis: 'inspected', amount: cents(325_408) })
  expect(refundBasis(viewOf(filed), inspected(325_406))).toEqual({ basis: 'needs-offer' })
  expect(refundBasis(viewOf(filed), inspected(null))).toEqual({ basis: 'needs-offer' })
})

test('what was accepted is what is refunded', () => {
  const offer = { id: 'o', amount: cents(250_000), note: null, answerBy: filed.now, ifSilent: 'accepted', answer: 'accepted' } as const
  const accepted = viewOf(filed, { state: 'offer_accepted' })
  expect(refundBasis(accepted, { ...inspected(244_930), offer })).toEqual({ basis: 'accepted-offer', amount: cents(250_000) })
})

test('a parcel that was lost is refunded as it was filed', () => {
  const lost = viewOf(filed, { state: 'lost' })
  expect(refundBasis(lost, { inspection: null, offer: null })).toEqual({ basis: 'filed', amount: cents(325_407) })
})

test('a refusal has no offer: less than declared is refunded as found, and no amount is for a person', () => {
  const refusal = viewOf(filed, { kind: 'refuse' })
  expect(refundBasis(refusal, inspected(100))).toEqual({ basis: 'inspected', amount: cents(100) })
  expect(refundBasis(refusal, inspected(null))).toEqual({ basis: 'person', most: cents(349_900) })
})

test('the first offer is what was found; after a dispute it may be more, up to what was paid', () => {
  const { inspection } = inspected(244_930)
  expect(offerRoom(viewOf(filed), inspection)).toEqual({ least: cents(244_930), most: cents(244_930) })
  const disputed = viewOf(filed, { state: 'offer_disputed' })
  expect(offerRoom(disputed, inspection)).toEqual({ least: cents(244_930), most: cents(349_900) })
  expect(offerRoom(viewOf(filed), inspected(null).inspection)).toEqual({ least: cents(0), most: cents(349_900) })
})
