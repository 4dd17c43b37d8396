import { expect, test } from 'vitest'

import { orderChoices } from '#app/domain/orders/order-choices.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { OrderActions } from '#app/ui/orders/order-actions.tsx'
import { choiceViews } from '#app/views/orders/order-axis.ts'
import { orderLine, orderView } from '#tests/support/order-view.ts'
import { render } from '#tests/support/render.tsx'
import { facts, line, powder } from '#tests/unit/domain/policy/facts-builder.ts'

const order = orderView({ lines: [orderLine({ title: 'Mopa 60 W' })] })

function page(given: PolicyFacts): string {
  return render(<OrderActions order={order} choices={choiceViews(orderChoices(given).choices, order, 'en')} />)
}

/** Where its links to requests lead. */
function doors(given: PolicyFacts): string[] {
  return [...page(given).matchAll(/href="\/orders\/O1\/([^"]+)"/g)].map(([, to = '']) => to)
}

test('a bulk order has the doors that its notice speaks of', () => {
  expect(doors(facts('return', { order: { kind: 'bulk' } }))).toEqual(['refuse', 'return', 'exchange', 'repair'])
})

test('an accessory and a consumable have a door to their replacement', () => {
  expect(doors(facts('return', { lines: [line({ category: 'accessory', series: null })] }))).toContain('repair')
  expect(doors(facts('return', { lines: [powder] }))).toContain('repair')
})

test('past the window the return leads to the request for an exception, and says why in words', () => {
  const late = facts('return', { now: '2026-03-22T09:00:00Z' })
  expect(doors(late)).toEqual(['return#exception', 'repair'])
  expect(page(late)).toContain('The return period of 15 days from delivery is over.')
  expect(page(late)).not.toMatch(/>[^<]*\b[RW]\d\.[A-Za-z]/)
})
