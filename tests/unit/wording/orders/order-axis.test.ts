import { expect, test } from 'vitest'

import type { OrderView } from '#app/domain/orders/order-view.ts'
import { priceAxis } from '#app/domain/policy/outlook/price-axis.ts'
import type { OrderFacts, PolicyFacts } from '#app/domain/policy/facts.ts'
import type { Language } from '#app/domain/stores/stores.ts'
import { choiceViews, type ChoiceView } from '#app/wording/orders/order-axis.ts'

const inBerlin = { store: 'de' } as OrderView

/** A machine for €3,499 placed on 1 March 2026 at 11:00 in Berlin. */
function facts(now: string, change: Partial<OrderFacts> = {}): PolicyFacts {
  return {
    now,
    action: 'return',
    store: 'de',
    warrantyClaimsOpenedAt: [],
    order: {
      placedAt: '2026-03-01T10:00:00Z',
      channel: 'official',
      kind: 'standard',
      shipTo: 'DE',
      shippedAt: null,
      deliveredAt: null,
      deliveryStatus: 'unshipped',
      lines: [
        {
          id: 'L1',
          sku: 'MOPA-60W',
          category: 'machine',
          series: 'mopa',
          quantity: 1,
          paid: { amountMinor: 349_900, currency: 'EUR' },
        },
      ],
      ...change,
    },
  }
}

const delivered = {
  shippedAt: '2026-03-03T08:00:00Z',
  deliveredAt: '2026-03-06T12:00:00Z',
  deliveryStatus: 'delivered' as const,
}

function choices(asked: PolicyFacts, language: Language = 'en'): Map<string, ChoiceView> {
  const views = choiceViews(priceAxis(asked).windows, inBerlin, language)
  return new Map(views.map((view) => [view.action, view]))
}

test('within the first day cancelling is free until a named minute in the time of the store', () => {
  const cancel = choices(facts('2026-03-01T12:00:00Z')).get('cancel')
  expect(cancel?.state).toBe('open')
  expect(cancel?.windows[0]).toMatchObject({
    price: { figure: 'Free', of: 'of charge' },
    refund: 'You get back €3,499.00',
    to: 'until Mon 2 Mar 2026, 11:00 CET',
    from: null,
  })
})

test('after it a person decides, and no amount is promised', () => {
  const cancel = choices(facts('2026-03-03T12:00:00Z')).get('cancel')
  expect(cancel?.windows.map(({ state }) => state)).toEqual(['past', 'open'])
  expect(cancel?.windows[1]).toMatchObject({ price: { figure: 'A person decides', of: 'and no fee is promised' }, refund: null })
})

test('a return names its fees by condition, what comes back, and its last minute as a date', () => {
  const back = choices(facts('2026-03-10T12:00:00Z', delivered)).get('return')
  expect(back?.windows[0]).toMatchObject({
    price: { figure: '7% to 30%', of: 'service fee, by condition' },
    refund: 'You get back €2,449.30 to €3,254.07',
    to: 'until Sat 21 Mar 2026, 23:59 CET',
  })
  expect(back?.clause).toEqual({ name: 'Return window', code: 'R2.window', href: '/policy/returns#r2-window' })
})

test('the same in German', () => {
  const back = choices(facts('2026-03-10T12:00:00Z', delivered), 'de').get('return')
  expect(back?.windows[0]?.price).toEqual({ figure: '7\u00a0% bis 30\u00a0%', of: 'Servicegebühr, je nach Zustand' })
  expect(back?.windows[0]?.to).toBe('bis Sa, 21. März 2026, 23:59 MEZ')
})

test('what is over names when it ended, and tells no amount any more', () => {
  const back = choices(facts('2026-04-10T12:00:00Z', delivered)).get('return')
  expect(back?.state).toBe('past')
  expect(back?.windows[0]).toMatchObject({ to: 'ended on Sat 21 Mar 2026, 23:59 CET', refund: null })
})

test('what opens later says what opens it', () => {
  const back = choices(facts('2026-03-01T12:00:00Z')).get('return')
  expect(back?.state).toBe('later')
  expect(back?.windows[0]?.from).toBe('once it is delivered')
})

test('an order of consumables alone offers no return, and has no window to show', () => {
  const wipes = {
    id: 'L1',
    sku: 'WIPES',
    category: 'consumable' as const,
    quantity: 1,
    paid: { amountMinor: 1_200, currency: 'EUR' as const },
  }
  const back = choices(facts('2026-03-10T12:00:00Z', { ...delivered, lines: [wipes] })).get('return')
  expect(back?.state).toBe('closed')
  expect(back?.windows).toEqual([])
})

test('what is over names the next that is open; what is open or opens later needs none', () => {
  const views = choices(facts('2026-03-10T12:00:00Z', delivered))
  const named = [...views.values()].map(({ action, state, instead }) => [action, state, instead])
  expect(named).toEqual([
    ['cancel', 'past', 'refuse'],
    ['intercept', 'past', 'refuse'],
    ['refuse', 'open', null],
    ['return', 'open', null],
    ['repair', 'open', null],
  ])
})
