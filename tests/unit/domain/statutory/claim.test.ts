import { expect, test } from 'vitest'

import { needsApproval } from '#app/domain/cases/approval.ts'
import { mayMakeException } from '#app/domain/cases/exception.ts'
import { isCustomersShipping } from '#app/domain/parcels/shipping-offer.ts'
import { decide } from '#app/domain/policy/decide.ts'
import type { LineFacts, PolicyFacts, RepairFacts } from '#app/domain/policy/facts.ts'
import { isSureOfGuarantee, isUnderGuarantee } from '#app/domain/statutory/claim.ts'
import { betterClaim, claimOf, isRefusedByBoth, mayRestOnGuarantee } from '#app/domain/statutory/claim-of.ts'
import { statutoryRights } from '#app/domain/statutory/statutory-rights.ts'
import { facts, line, receiptUnknown, select } from '#tests/unit/domain/policy/facts-builder.ts'

const defect = { component: 'fiber_source', cause: 'defect' } as const

function asked(now: string, repair: RepairFacts = defect, shipTo = 'DE', lines?: readonly LineFacts[]): PolicyFacts {
  const store = shipTo === 'DE' ? 'de' : shipTo === 'US' ? 'us' : 'eu'
  return facts('repair', { now, store, order: { shipTo }, ...(lines ? { lines } : {}), selection: [select('L1', undefined)], repair })
}

const claim = (of: PolicyFacts, chosen: Parameters<typeof claimOf>[2] = null) => claimOf(of, decide(of), chosen)

test('where both are open the guarantee is offered first: in the first year for its free way, in the second for all of it', () => {
  for (const now of ['2026-09-01T09:00:00Z', '2027-09-01T09:00:00Z']) {
    const of = asked(now)
    expect(mayRestOnGuarantee(of, decide(of))).toBe(true)
    expect(betterClaim(of, decide(of))).toBe('guarantee_repair')
    expect(claim(of, 'guarantee_replacement')).toMatchObject({ choice: 'guarantee_replacement', country: 'DE' })
    expect(claim(of, 'warranty')?.choice).toBe('warranty')
    expect(claim(of)?.choice).toBe('warranty')
  }
})

test('nobody is asked where only the shop’s warranty is: wear, after the two years, the United States, Switzerland, a business', () => {
  const worn = asked('2026-09-01T09:00:00Z', { ...defect, cause: 'wear' })
  const late = asked('2028-03-07T09:00:00Z')
  for (const of of [worn, late]) {
    expect(mayRestOnGuarantee(of, decide(of))).toBe(false)
    expect(claim(of, 'guarantee_repair')).toMatchObject({ choice: 'warranty', guarantee: { outcome: 'closed' } })
  }
  const business = { ...asked('2026-09-01T09:00:00Z'), statutory: { buyer: 'business' } } as const
  for (const of of [asked('2026-09-01T09:00:00Z', defect, 'US'), asked('2026-09-01T09:00:00Z', defect, 'CH'), business]) {
    expect(claim(of, 'guarantee_repair')).toBeNull()
    expect(mayRestOnGuarantee(of, decide(of))).toBe(false)
  }
})

test('where nobody knows when it came the shop’s warranty comes first while it is sure, and the guarantee may be claimed all the same', () => {
  const of = facts('repair', { now: '2026-09-01T09:00:00Z', order: receiptUnknown, repair: defect, selection: [select('L1', undefined)] })
  expect(betterClaim(of, decide(of))).toBe('warranty')
  const chosen = claim(of, 'guarantee_repair')
  expect(chosen).toMatchObject({ choice: 'guarantee_repair', guarantee: { outcome: 'review' } })
  expect([isUnderGuarantee({ claim: chosen }), isSureOfGuarantee({ claim: chosen })]).toEqual([true, false])
})

test('what the shop never repairs is not refused while the guarantee holds', () => {
  const filter = [line({ category: 'filter', series: null })]
  const within = asked('2026-09-01T09:00:00Z', defect, 'DE', filter)
  const after = asked('2028-09-01T09:00:00Z', defect, 'DE', filter)
  expect([within, after].map((of) => decide(of).outcome)).toEqual(['ineligible', 'ineligible'])
  expect([within, after].map((of) => isRefusedByBoth({ facts: of, decision: decide(of) }))).toEqual([false, true])
})

test('under the guarantee nobody pays for the way, one person repairs, and no policy can refuse', () => {
  const of = asked('2027-09-01T09:00:00Z')
  const decision = decide(of)
  const view = { kind: 'repair', facts: of, decision, exception: null } as const
  expect([claim(of, 'warranty'), claim(of, 'guarantee_repair')].map((on) => isCustomersShipping({ ...view, claim: on }))).toEqual([
    true,
    false,
  ])
  const refused = { state: 'submitted', decision: { ...decision, outcome: 'ineligible' } } as const
  expect([null, claim(of, 'warranty'), claim(of, 'guarantee_repair')].map((on) => mayMakeException({ ...refused, claim: on }))).toEqual([
    true,
    true,
    false,
  ])
  const standing = {
    ...view,
    state: 'diagnosed',
    version: 5,
    store: 'de',
    filedAt: of.now,
    events: [],
    pickup: null,
    replacement: null,
  } as const
  const nothing = { inspection: null, offer: null, exception: null, proposals: [], invoices: [] } as const
  const gives = (on: Parameters<typeof claimOf>[2], step: string) =>
    needsApproval({ ...standing, claim: claim(of, on) }, nothing, step, { EUR: 100, USD: 100 })
  expect([gives('warranty', 'repair'), gives('guarantee_repair', 'repair')]).toEqual(['free_repair', null])
  expect(gives('guarantee_replacement', 'replace')).toBe('replacement')
})

test('the right is beside the decision: choosing it changes neither that nor what the law says', () => {
  const of = asked('2027-09-01T09:00:00Z')
  const before = [JSON.stringify(decide(of)), JSON.stringify(statutoryRights(of, decide(of)))]
  claim(of, 'guarantee_repair')
  expect([JSON.stringify(decide(of)), JSON.stringify(statutoryRights(of, decide(of)))]).toEqual(before)
})
