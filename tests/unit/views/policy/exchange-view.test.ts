import { expect, test } from 'vitest'

import { decide } from '#app/domain/policy/decide.ts'
import type { Replacement } from '#app/domain/cases/replacement.ts'
import { decisionView } from '#app/views/policy/decision-view.ts'
import { cents, facts, select } from '#tests/unit/domain/policy/facts-builder.ts'

const asked = facts('exchange', { selection: [select('L1', 'unused')] })
const sent = (amountMinor: number): Replacement => ({
  variantId: '42',
  productId: '4',
  title: 'Mopa',
  variant: '30 W',
  sku: 'MOPA-30W',
  picture: null,
  quantity: 1,
  price: cents(amountMinor),
})
const viewOf = (replacement: Replacement | null, language: 'en' | 'de') =>
  decisionView(decide(asked), asked, { store: 'de', titles: { L1: 'Mopa 60 W' }, language, replacement })

test('what is paid and what is sent stand in one receipt with what lies between them, and what it becomes if it is found worse', () => {
  const { exchange, receipt } = viewOf(sent(399_900), 'en')
  expect(exchange).toMatchObject({ name: 'Mopa, 30 W', price: '€3,999.00', settles: 'pay', totalLabel: 'You pay' })
  expect(receipt.lines.map(({ label, sign, amount }) => `${sign} ${label}: ${amount}`)).toEqual([
    '+ Paid for Mopa 60 W: €3,499.00',
    '- Service fee 20%, Mopa 60 W: €699.80',
    '- Return shipping: null',
    '- Replacement: Mopa, 30 W: €3,999.00',
  ])
  expect(receipt.total).toBe('€1,199.80')
  expect(receipt.second[0]).toEqual({ label: 'If inspection finds it used', amount: 'you pay €1,549.70' })
})

test('a cheaper one gives money back, and one at what the goods are worth costs nothing', () => {
  expect(viewOf(sent(100_00), 'de')).toMatchObject({
    exchange: { settles: 'back', totalLabel: 'Sie bekommen zurück' },
    receipt: { total: '2.699,20\u00a0€' },
  })
  expect(viewOf(sent(279_920), 'en')).toMatchObject({ exchange: { totalLabel: 'Nothing to pay' }, receipt: { total: '€0.00' } })
})

test('where nothing of the shop was chosen, our team reviews it as before', () => {
  expect(viewOf(null, 'en')).toMatchObject({ exchange: null, receipt: { total: null } })
})
