import { expect, test } from 'vitest'

import type { Coverage } from '#app/domain/policy/decision.ts'
import { coverageView } from '#app/views/warranty/coverage-view.ts'
import { coverageInWords } from '#app/views/policy/decision-in-words.ts'

const covered: Coverage = {
  status: 'covered',
  startsOn: '2026-03-06',
  endsOn: '2027-03-06',
  judgedOn: '2026-03-20',
  arriveBy: '2026-04-20',
  repairFee: 'free',
  customerShippingShare: '0.5',
}

test('a covered claim says its period, its two days, that it is free, and the share of the shipping', () => {
  expect(coverageView(covered, 'en')).toEqual({
    status: 'Covered',
    period: { from: 'Fri 6 Mar 2026', to: 'Sat 6 Mar 2027' },
    judgedOn: 'Fri 20 Mar 2026',
    arriveBy: 'Mon 20 Apr 2026',
    fee: 'free',
    shipping: { share: 'some', percent: '50%', amount: null },
  })
})

test('where both ways were quoted, the share is told as an amount too', () => {
  const quoted = { ...covered, customerShipping: { amountMinor: 2450, currency: 'EUR' } as const }
  expect(coverageView(quoted, 'en').shipping).toEqual({ share: 'some', percent: '50%', amount: '€24.50' })
  expect(coverageInWords(quoted, 'en')).toContain('Your share of the shipping: 50%, €24.50')
  expect(coverageInWords(quoted, 'de')).toContain('Ihr Anteil am Versand: 50\u00a0%, 24,50\u00a0€')
})

test('no share, half and all of the shipping are told apart', () => {
  const share = (of: string) => coverageView({ ...covered, customerShippingShare: of }, 'de').shipping?.share
  expect([share('0'), share('0.5'), share('1')]).toEqual(['none', 'some', 'all'])
})

test('what is not repaired is not to be handed over, and has no period', () => {
  const none: Coverage = { ...covered, status: 'not_repairable', repairFee: null, customerShippingShare: null }
  expect(coverageView(none, 'de')).toEqual({
    status: 'Nicht reparierbar',
    period: null,
    judgedOn: 'Fr, 20. März 2026',
    arriveBy: null,
    fee: null,
    shipping: null,
  })
})
