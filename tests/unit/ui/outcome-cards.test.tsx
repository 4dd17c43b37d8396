import { expect, test } from 'vitest'

import { OutcomeCards } from '#app/ui/cases/outcome-cards.tsx'
import type { OutcomePageView } from '#app/views/cases/outcome-page-view.ts'
import { render } from '#tests/support/render.tsx'

type Estimate = NonNullable<OutcomePageView['estimate']>
type Found = NonNullable<OutcomePageView['found']>

const answered: Estimate = {
  price: '189,00 €',
  finding: 'Die Faserquelle ist nass geworden.',
  answer: 'accepted',
  answerBy: 'Sa, 12. Dez. 2026',
  open: false,
  warranty: null,
}
const side = { quantity: 1, condition: 'unopened', amount: null, amountMinor: null } as const
const found: Found = {
  undecided: true,
  declaredTotal: null,
  totalLabel: null,
  total: null,
  receipt: null,
  lines: [
    {
      lineId: 'L1',
      title: 'Mopa 60 W',
      declared: side,
      found: { ...side, missing: null, missingMinor: 0 },
      faultNotConfirmed: false,
      differs: false,
      note: null,
    },
  ],
}

function cards(change: Partial<OutcomePageView>): string {
  const outcome = {
    version: 9,
    found: null,
    offer: null,
    estimate: null,
    giftCredits: [],
    extras: [],
    refund: null,
    earlier: null,
    rest: false,
    ordered: [],
    ...change,
  }
  return render(<OutcomeCards outcome={outcome} photos={{}} token="t" replyTo={() => undefined} />, 'de')
}

test.each([
  ['accepted', 'Vereinbart: Reparatur für 189,00 €'],
  ['declined', 'Abgelehnt: Reparatur für 189,00 €'],
  ['time-over', 'Keine Antwort: Reparatur für 189,00 €'],
] as const)('the price of an estimate stays in sight once it is %s, with its finding', (answer, title) => {
  const html = cards({ estimate: { ...answered, answer } })
  expect(html).toContain(title)
  expect(html).toContain('Die Faserquelle ist nass geworden.')
})

test('our team reviews it an amount that no rule gives only while the case is under way', () => {
  expect(cards({ found })).toContain('Wir prüfen das')
  expect(cards({ found: { ...found, undecided: false } })).not.toContain('Wir prüfen das')
})

test('money that the shop was asked for is on its way, and never said to be given back', () => {
  const html = cards({ ordered: [{ id: 'r1', title: 'Ihre Erstattung über 343,20 € ist in Arbeit' }] })
  expect(html).toContain('Ihre Erstattung über 343,20 € ist in Arbeit')
  expect(html).not.toContain('Erstattet')
})

test('money that was given back names the method that the shop named', () => {
  const refund = { amount: '343,20 €', reference: '7', issued: 'Mo, 30. Nov. 2026', method: 'Visa mit den Endziffern 4242' }
  expect(cards({ refund })).toContain('auf Visa mit den Endziffern 4242, Referenz 7')
  expect(cards({ refund: { ...refund, method: null } })).toContain('auf Ihre ursprüngliche Zahlungsart')
})
