import { expect, test } from 'vitest'

import { orderChoices } from '#app/domain/orders/order-choices.ts'
import type { OrderFacts } from '#app/domain/policy/facts.ts'
import { openAndFolded } from '#app/views/orders/open-and-folded.ts'
import { choiceViews } from '#app/views/orders/order-axis.ts'
import { orderLine, orderView } from '#tests/support/order-view.ts'
import { facts } from '#tests/unit/domain/policy/facts-builder.ts'

const order = orderView({ lines: [orderLine({ title: 'Mopa 60 W' })] })

function page(change: Partial<OrderFacts>, now: string) {
  const { choices } = orderChoices(facts('return', { now, order: change }))
  return openAndFolded(choiceViews(choices, order, 'en'))
}

const placed = { placedAt: '2026-03-01T10:00:00Z', shippedAt: null, deliveredAt: null, deliveryStatus: 'unshipped' } as const
const sent = { ...placed, shippedAt: '2026-03-03T08:00:00Z' } as const
const came = { ...sent, deliveredAt: '2026-03-06T12:00:00Z', deliveryStatus: 'delivered' } as const

const states = {
  'just placed': page(placed, '2026-03-01T12:00:00Z'),
  'on its way': page({ ...sent, deliveryStatus: 'in_transit' }, '2026-03-04T12:00:00Z'),
  'at the door': page({ ...sent, deliveryStatus: 'out_for_delivery' }, '2026-03-06T08:00:00Z'),
  delivered: page(came, '2026-03-10T12:00:00Z'),
  'past the window': page(came, '2026-04-10T12:00:00Z'),
}

const shownIn = (state: keyof typeof states) => states[state].shown.map((each) => (each.asked ? `ask: ${each.action}` : each.name))
const foldedIn = (state: keyof typeof states) => states[state].folded.map(({ name, state: when }) => `${name} ${when}`)

test('only what can be done now is shown, and what people can be asked for', () => {
  expect(shownIn('just placed')).toEqual(['cancel'])
  expect(shownIn('on its way')).toEqual(['intercept'])
  expect(shownIn('at the door')).toEqual(['intercept', 'refuse_at_door'])
  expect(shownIn('delivered')).toEqual(['refuse', 'return', 'repair'])
  expect(shownIn('past the window')).toEqual(['ask: return', 'repair'])
})

test('what is over and what comes later is folded, each under its own name', () => {
  expect(foldedIn('just placed')).toContain('return later')
  expect(foldedIn('on its way')).toEqual(expect.arrayContaining(['cancel past', 'refuse_at_door later', 'refuse later', 'return later']))
  expect(foldedIn('at the door')).toEqual(expect.arrayContaining(['cancel past', 'refuse later', 'return later']))
  expect(foldedIn('delivered')).toEqual(expect.arrayContaining(['cancel past', 'intercept past', 'refuse_at_door past']))
  expect(foldedIn('past the window')).toEqual(expect.arrayContaining(['refuse past', 'return past']))
})

test('every window stands in one place and in one only', () => {
  for (const [state, { shown, folded }] of Object.entries(states)) {
    const open = shown.flatMap((each) => (each.asked ? [] : each.windows))
    const away = folded.flatMap(({ windows }) => windows)
    const ids = [...open, ...away].map(({ id }) => id)
    expect(new Set(ids).size, state).toBe(ids.length)
    expect(
      open.every((window) => window.state === 'open'),
      state,
    ).toBe(true)
    expect(
      away.some((window) => window.state === 'open'),
      state,
    ).toBe(false)
    expect(new Set(folded.map(({ id }) => id)).size, state).toBe(folded.length)
  }
})

test('why something is over is said once: where it can be asked for, or else where it is folded', () => {
  const { shown, folded } = states['past the window']
  expect(shown[0]).toMatchObject({ asked: true, why: ['The return period of 15 days from delivery is over.'] })
  expect(folded.find(({ name }) => name === 'return')?.why).toEqual([])
  expect(states.delivered.folded.find(({ name }) => name === 'cancel')?.why).not.toEqual([])
})

test('what is folded is called by what is in it', () => {
  expect(states['just placed'].holds).toBe('later')
  expect(states['at the door'].holds).toBe('both')
  expect(openAndFolded([]).holds).toBeNull()
})
