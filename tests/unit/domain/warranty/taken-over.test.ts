import { expect, test } from 'vitest'

import type { CoverageStatus } from '#app/domain/policy/decision.ts'
import type { ComponentCoverage, CoveredComponent } from '#app/domain/warranty/machine-view.ts'
import { takeOver } from '#app/domain/warranty/taken-over.ts'

const part = (endsOn: string | null, status: CoverageStatus = 'covered', component: CoveredComponent = 'machine'): ComponentCoverage => ({
  component,
  outcome: 'eligible',
  coverage: { status, startsOn: '2026-03-06', endsOn, judgedOn: null, arriveBy: null, repairFee: 'free', customerShippingShare: '0' },
  reasons: [{ clause: 'W1', code: 'expired', effect: 'denies' }],
})
const endsOf = (own: readonly ComponentCoverage[], first: readonly ComponentCoverage[], today = '2026-11-30') => {
  const { components, until } = takeOver(own, first, today)
  return [components.map(({ coverage }) => coverage.endsOn), until]
}

test('the later end counts, on both sides of the same day', () => {
  expect(endsOf([part('2027-03-06')], [part('2027-03-07')])).toEqual([['2027-03-07'], '2027-03-07'])
  expect(endsOf([part('2027-03-06')], [part('2027-03-06')])).toEqual([['2027-03-06'], null])
  expect(endsOf([part('2027-03-06')], [part('2027-03-05')])).toEqual([['2027-03-06'], null])
})

test('part by part where both have the part, else by what lasts longest of the first', () => {
  const dual = [part('2028-01-01', 'covered', 'fiber_source'), part('2027-01-01', 'covered', 'diode_source')]
  const other = [part('2027-06-01', 'covered', 'fiber_source'), part('2027-06-01', 'covered', 'diode_source')]
  expect(endsOf(other, dual)).toEqual([['2028-01-01', '2027-06-01'], '2028-01-01'])
  expect(endsOf([part('2027-06-01')], dual)).toEqual([['2028-01-01'], '2028-01-01'])
})

test('what has run out by itself is covered again to the last day of the first, and not after it', () => {
  const covered = (today: string) => takeOver([part('2026-11-01', 'expired')], [part('2026-11-30')], today).components[0]
  expect(covered('2026-11-30')).toMatchObject({ coverage: { status: 'covered' }, reasons: [] })
  expect(covered('2026-12-01')).toMatchObject({ coverage: { status: 'expired', endsOn: '2026-11-30' }, reasons: [{ code: 'expired' }] })
})

test('what no warranty covers takes none over, and a first without a period gives none', () => {
  expect(endsOf([part(null, 'not_covered')], [part('2027-03-06')])).toEqual([[null], null])
  expect(endsOf([part('2027-03-06')], [part(null)])).toEqual([['2027-03-06'], null])
})
