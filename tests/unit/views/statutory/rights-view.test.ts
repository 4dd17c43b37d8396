import { expect, test } from 'vitest'
import { decide } from '#app/domain/policy/decide.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { rightsInRequest, rightsOfOrder } from '#app/views/statutory/rights-view.ts'
import { euros, facts, inTransit, select, unshipped } from '#tests/unit/domain/policy/facts-builder.ts'

const answer = (asked: PolicyFacts) => ({ facts: asked, decision: decide(asked) })

test('within the period withdrawing is offered first, with what is better about it, and what the shop has longer', () => {
  const rights = rightsInRequest(answer(facts('return', { order: { shippingPaid: euros(20) } })), 'de')
  expect(rights).toMatchObject({
    title: 'Ihr Widerrufsrecht',
    better: 'statutory',
    lead: 'Ein Widerruf kostet keine Servicegebühr.',
    says: ['Bis Fr, 20. März 2026, 24 Uhr, können Sie widerrufen. Es zählt, wann Sie den Widerruf absenden.'],
    sides: [
      { name: 'Gesetzlicher Widerruf', better: true },
      { name: 'Unsere Rückgabe', better: false },
    ],
    entry: 'Vertrag widerrufen',
  })
  expect(rights?.rows).toEqual([
    { about: 'Erstattung nach Rückversand, soweit bekannt', cells: ['3.519,00\u00a0€', '2.449,30\u00a0€'], better: 0 },
    { about: 'Servicegebühr', cells: ['keine', '30\u00a0% (1.049,70\u00a0€)'], better: 0 },
    { about: 'Erstatteter Versand', cells: ['20,00\u00a0€', '0,00\u00a0€'], better: 0 },
    { about: 'Letzter Tag', cells: ['Fr, 20. März 2026', 'Sa, 21. März 2026'], better: 1 },
  ])
})

test('where two fees, or a gift, are taken off, no rate is named', () => {
  const rights = rightsInRequest(answer(facts('return', { selection: [select('L1', 'unopened')] })), 'en')
  expect(rights?.rows[1]).toMatchObject({ about: 'Service fee', cells: ['none', expect.stringMatching(/^\d+% \(€/)] })
})

test('on the fifteenth day the shop’s own terms stand first, and nothing leads to a declaration that is too late', () => {
  const late = rightsInRequest(answer(facts('return', { now: '2026-03-21T12:00:00Z' })), 'en')
  expect(late).toMatchObject({
    better: 'shop',
    entry: null,
    says: ['You could withdraw until Fri 20 Mar 2026.', 'Our own terms still give you time.'],
    sides: [
      { name: 'Our return', better: true },
      { name: 'Withdrawal by law', better: false },
    ],
  })
  expect(late?.rows[0]).toEqual({ about: 'Answer', cells: ['possible', 'not possible'], better: 0 })
  expect(rightsInRequest(answer(facts('return', { now: '2026-06-21T12:00:00Z' })), 'en')).toBeNull()
})

test('an exchange within the period: money back without a fee, for another order', () => {
  const rights = rightsInRequest(answer(facts('exchange')), 'en')
  expect([rights?.better, rights?.says.at(-1)]).toEqual(['statutory', 'If you withdraw, you get your money back and can order again.'])
})

test('stopping and refusing a parcel has the choice, a free cancellation has none to make, and its order says so all the same', () => {
  expect(rightsInRequest(answer(facts('intercept', { order: inTransit })), 'en')).toMatchObject({
    better: 'statutory',
    entry: 'Withdraw from contract here',
  })
  expect(rightsInRequest(answer(facts('refuse', { order: { ...inTransit, deliveryStatus: 'attempted' } })), 'en')?.better).toBe('statutory')
  const free = answer(facts('cancel', { order: unshipped, now: '2026-03-01T11:00:00Z' }))
  expect(rightsInRequest(free, 'en')).toBeNull()
  expect(rightsOfOrder(free, 'en')).toMatchObject({ better: 'same', rows: [], entry: 'Withdraw from contract here' })
  expect(rightsInRequest(answer(facts('cancel', { order: unshipped, now: '2026-03-04T11:00:00Z' })), 'en')?.better).toBe('statutory')
})

test('where nobody knows when it came it can be declared, and its page says that a person looks', () => {
  const asked = facts('return', { order: { deliveredAt: null } })
  expect(rightsInRequest(answer(asked), 'de')).toMatchObject({
    entry: 'Vertrag widerrufen',
    says: [expect.stringContaining('Wir wissen noch nicht')],
  })
})

test.each([
  ['a repair', facts('repair', { repair: { component: 'other', cause: 'defect' } })],
  ['Switzerland', facts('return', { order: { shipTo: 'CH' } })],
  ['a buyer for a business', { ...facts('return'), statutory: { buyer: 'business' as const } }],
])('nothing of it is said of %s', (_name, asked) => {
  expect([rightsInRequest(answer(asked), 'en'), rightsOfOrder(answer(asked), 'en')]).toEqual([null, null])
})
