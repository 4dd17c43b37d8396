import { expect, test } from 'vitest'

import { decide } from '#app/domain/policy/decide.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import type { ClaimChoice } from '#app/domain/statutory/claim.ts'
import { claimOf } from '#app/domain/statutory/claim-of.ts'
import { rightView } from '#app/views/requests/right-view.ts'
import { claimForStaff, claimInWords, claimView } from '#app/views/statutory/claim-view.ts'
import { facts, select } from '#tests/unit/domain/policy/facts-builder.ts'

const defect = { component: 'fiber_source', cause: 'defect' } as const
/** Bought after repairs began to count; in its first and in its second year. */
const order = { placedAt: '2026-08-01T10:00:00Z', shippedAt: '2026-08-02T10:00:00Z', deliveredAt: '2026-08-05T10:00:00Z' }
const asked = (now: string) => facts('repair', { now, order, repair: defect, selection: [select('L1', undefined)] })
const first = asked('2026-11-01T09:00:00Z')
const second = asked('2027-11-01T09:00:00Z')

function claim(of: typeof first, choice: ClaimChoice) {
  const found = claimOf(of, decide(of), choice)
  if (!found) throw new Error('no claim')
  return found
}

test.each([
  ['en', 'The legal guarantee gives you more here', 'If you choose repair, the legal guarantee becomes 12 months longer.'],
  ['de', 'Die gesetzliche Gewährleistung gibt Ihnen hier mehr', 'verlängert sich die gesetzliche Gewährleistung um 12 Monate.'],
] as const)('before the choice it says in %s which gives more, and that a repair adds twelve months', (language, more, adds) => {
  const view = rightView({ facts: second, decision: decide(second) }, undefined, language)
  expect(view?.hint).toContain(more)
  expect(view?.options[0]?.hint).toContain(adds)
  expect(view?.options.slice(1).map(({ hint }) => hint)).not.toContain(adds)
  expect(view?.options.map(({ value }) => value)).toEqual(['guarantee_repair', 'guarantee_replacement', 'warranty'])
  expect(view?.chosen).toBe('guarantee_repair')
})

test('each option says what it costs; what was chosen before stays chosen', () => {
  const hints = (of: typeof first) => rightView({ facts: of, decision: decide(of) }, 'warranty', 'en')?.options.map(({ hint }) => hint)
  const adds = 'If you choose repair, the legal guarantee becomes 12 months longer.'
  const free = 'Free of charge, including shipping both ways.'
  expect(hints(first)).toEqual([`${free} ${adds}`, free, 'Repair free of charge. You pay 50% of shipping both ways.'])
  expect(hints(second)?.[2]).toBe('Paid repair, estimate first. You pay shipping both ways.')
  expect(rightView({ facts: first, decision: decide(first) }, 'warranty', 'en')?.chosen).toBe('warranty')
  expect(rightView({ facts: asked('2028-11-01T09:00:00Z'), decision: decide(first) }, undefined, 'en')).toBeNull()
})

test('a claim says its right, its days and that it is free, on the page and in the mail', () => {
  expect(claimView(claim(first, 'guarantee_repair'), 'en')).toEqual({
    restsOn: 'Legal guarantee (Germany)',
    guarantee: {
      sure: true,
      verdict: 'The legal guarantee covers this fault',
      remedy: 'Repair',
      period: 'from Wed 5 Aug 2026 to Sat 5 Aug 2028',
      presumed: 'if the problem shows by Thu 5 Aug 2027',
      cost: 'free',
    },
  })
  expect(claimView(claim(first, 'warranty'), 'de')).toEqual({ restsOn: 'Unsere eigene Garantie', guarantee: null })
  expect(claimInWords(claim(second, 'guarantee_replacement'), 'de')).toEqual([
    'Grundlage: Gesetzliche Gewährleistung (Deutschland)',
    'Ihre Wahl: Ersatz',
    'Abgedeckt: vom Mi, 5. Aug. 2026 bis Sa, 5. Aug. 2028',
    'Kein Beweis nötig: endete am Do, 5. Aug. 2027',
    'Reparatur und Teile: kostenlos',
    'Versand hin und zurück: für Sie kostenlos',
  ])
  expect(claimInWords(claim(first, 'warranty'), 'en')).toEqual(['Based on: Our own warranty'])
})

test.each<[Language, string, string]>([
  ['en', 'It showed by Thu 5 Aug 2027: the shop', 'It showed after Thu 5 Aug 2027: the customer'],
  ['de', 'Gezeigt bis Do, 5. Aug. 2027: Der Shop', 'Gezeigt nach Do, 5. Aug. 2027: Der Kunde'],
])('staff see in %s what was chosen and who has to prove what', (language, shops, customers) => {
  const [now, then] = [first, second].map((of) => claimForStaff(claim(of, 'guarantee_repair'), language))
  expect(now?.tone).toBe('good')
  expect(now?.lines.join(' ')).toContain(shops)
  expect(then?.lines.join(' ')).toContain(customers)
  expect(claimForStaff(claim(first, 'warranty'), language).tone).toBe('info')
})
