import { expect, test } from 'vitest'

import type { OrderView } from '#app/domain/orders/order-view.ts'
import { orderChoices } from '#app/domain/orders/order-choices.ts'
import { decide } from '#app/domain/policy/decide.ts'
import type { OrderFacts, PolicyFacts } from '#app/domain/policy/facts.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { decisionView } from '#app/views/policy/decision-view.ts'
import { choiceViews, type ChoiceView } from '#app/views/orders/order-axis.ts'

const inBerlin = { store: 'de', lines: [{ id: 'L1', title: 'Mopa 60 W' }] } as unknown as OrderView

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
        { id: 'L1', sku: 'MOPA-60W', category: 'machine', series: 'mopa', quantity: 1, paid: { amountMinor: 349_900, currency: 'EUR' } },
      ],
      ...change,
    },
  }
}

const delivered = { shippedAt: '2026-03-03T08:00:00Z', deliveredAt: '2026-03-06T12:00:00Z', deliveryStatus: 'delivered' as const }

function choices(asked: PolicyFacts, language: Language = 'en'): Map<string, ChoiceView> {
  const views = choiceViews(orderChoices(asked).choices, inBerlin, language)
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

test('after it our team reviews it, and no amount is promised', () => {
  const cancel = choices(facts('2026-03-03T12:00:00Z')).get('cancel')
  expect(cancel?.windows.map(({ state }) => state)).toEqual(['past', 'open'])
  expect(cancel?.windows[1]).toMatchObject({ price: { figure: 'We’ll review this', of: 'the fee is not known yet' }, refund: null })
})

test('a return names its fees by condition, what comes back, and its last minute as a date', () => {
  const back = choices(facts('2026-03-10T12:00:00Z', delivered)).get('return')
  expect(back?.windows[0]).toMatchObject({
    price: { figure: '7% to 30%', of: 'service fee, by condition' },
    refund: 'You get back €2,449.30 to €3,254.07',
    to: 'until Sat 21 Mar 2026, 23:59 CET',
  })
  expect(back?.clause).toEqual({ name: 'Return window', href: '/policy/returns#r2-window' })
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
  expect(back?.windows[0]?.from).toBe('once delivered')
})

test('an order of consumables alone offers no return, and has no window to show', () => {
  const back = choices(facts('2026-03-10T12:00:00Z', { ...delivered, lines: [wipes] })).get('return')
  expect(back?.state).toBe('closed')
  expect(back?.windows).toEqual([])
  expect(back?.why).toEqual(['Consumables, materials, filters and packaging can’t be returned.'])
  expect(back?.clause?.name).toBe('What cannot be returned')
})

test('what is over says why in words, once, and leads to where the policy says so', () => {
  const views = choices(facts('2026-04-10T12:00:00Z', delivered))
  expect(views.get('cancel')?.why).toEqual(['The order has already been shipped, so it can no longer be cancelled.'])
  expect(views.get('cancel')?.clause?.href).toBe('/policy/returns#r1-b')
  expect(views.get('return')?.why).toEqual(['The return period of 15 days from delivery is over.'])
  expect(views.get('return')?.exception).toBe(true)
  const two = ['L1', 'L2'].map((id) => ({ ...wipes, id }))
  const closed = choices(facts('2026-03-10T12:00:00Z', { ...delivered, lines: two }), 'de').get('return')
  expect(closed?.why).toEqual(['Verbrauchsmaterial, Werkstoffe, Filter und Verpackung können nicht zurückgegeben werden.'])
  expect(JSON.stringify([...views.values()].map(({ windows, why }) => [windows, why]))).not.toMatch(/[RW]\d\.?[A-Z]/)
})

test('what is open or still to come says no why', () => {
  const views = [...choices(facts('2026-03-01T12:00:00Z')).values()]
  expect(views.flatMap(({ why }) => why)).toEqual([])
})

const repairs = (lines: OrderFacts['lines'], language: Language = 'en', change: Partial<OrderFacts> = delivered) => {
  return choices(facts('2026-03-10T12:00:00Z', { ...change, lines }), language)
    .get('repair')
    ?.windows.map(({ price, about, from, to }) => [price.figure, price.of, about, from, to].filter((each) => each !== null).join(' | '))
}
const mopa = facts('2026-03-10T12:00:00Z').order.lines
const dual = mopa.map((line) => ({ ...line, series: 'dual' as const }))
const wipes = {
  id: 'L1',
  sku: 'WIPES',
  category: 'consumable' as const,
  quantity: 1,
  paid: { amountMinor: 1_200, currency: 'EUR' as const },
}
const goggles = { ...wipes, category: 'accessory' as const }

test('a repair under warranty says what the customer pays of the shipping', () => {
  expect(repairs(mopa)).toEqual([
    'Free | repair; you pay 50% of the shipping | until Sat 6 Mar 2027, 23:59 CET',
    'Paid repair | estimate first; you pay shipping both ways | from Sat 6 Mar 2027, 23:59 CET | no time limit',
  ])
})

test('a warranty that ends later than by itself says by what', () => {
  const asked = facts('2026-03-20T09:00:00Z', delivered)
  const endOf = (language: Language) => {
    const views = choiceViews(orderChoices(asked, ['L1'], { addedDays: { L1: 30 } }).choices, inBerlin, language)
    return views.at(-1)?.windows.map(({ to }) => to)
  }
  expect(endOf('en')).toEqual(['until Mon 5 Apr 2027, 23:59 CEST (includes 30 days from earlier repairs or an exchange)', 'no time limit'])
  expect(endOf('de')?.[0]).toBe('bis Mo, 5. Apr. 2027, 23:59 MESZ (davon 30 Tage aus früheren Reparaturen oder einem Umtausch)')
  const repair = { component: 'unknown', cause: 'defect', pausedDays: 30 } as const
  const claim: PolicyFacts = { ...asked, action: 'repair', selection: [{ lineId: 'L1', quantity: 1 }], repair }
  const { coverage } = decisionView(decide(claim), claim, { store: 'de', titles: {}, language: 'en' })
  expect(coverage?.period).toEqual({ from: 'Fri 6 Mar 2026', to: 'Mon 5 Apr 2027', addedDays: 30 })
})

test('of a Dual the free repair is said of the laser sources only', () => {
  expect(repairs(dual)?.map((each) => each.split(' | ').slice(0, 2))).toEqual([
    ['Free', 'repair of the laser sources only; you pay 50% of the shipping'],
    ['Paid repair', 'of the laser sources, estimate first; you pay shipping both ways'],
    ['Paid repair', 'of all other parts, estimate first; you pay shipping both ways'],
  ])
  expect(repairs(dual, 'de')?.[0]).toBe(
    'Kostenlos | nur für die Reparatur der Laserquellen; Sie zahlen 50\u00a0% des Versands | bis Sa, 6. März 2027, 23:59 MEZ',
  )
  const undelivered = { shippedAt: '2026-03-03T08:00:00Z', deliveryStatus: 'in_transit' as const }
  expect(repairs(dual, 'en', undelivered)?.map((each) => each.split(' | ').slice(2))).toEqual([
    ['once delivered', 'until the warranty ends'],
    ['after the warranty ends', 'no time limit'],
    ['once delivered', 'no time limit'],
  ])
})

test('an accessory says what is replaced and what a repair costs', () => {
  expect(repairs([goggles])).toEqual([
    'Free | replacement, if defective on first use; shipping is free too | until Sat 6 Mar 2027, 23:59 CET',
    'Paid repair | estimate first; you pay shipping both ways | no time limit',
  ])
  expect(repairs([goggles], 'de')).toEqual([
    'Kostenlos | Ersatz, wenn beim ersten Gebrauch defekt; auch der Versand ist kostenlos | bis Sa, 6. März 2027, 23:59 MEZ',
    'Reparatur nach Kostenvoranschlag | Versand hin und zurück zahlen Sie | unbefristet',
  ])
})

test('what people decide on says on what', () => {
  const agreed = mopa.map((line) => ({ ...line, serviceAgreement: true }))
  expect(repairs(agreed)).toEqual(['We’ll review this | your service agreement applies | no time limit'])
  const unknown = mopa.map((line) => ({ ...line, category: null }))
  expect(repairs(unknown, 'de')).toEqual(['Wir prüfen das | dieser Artikel steht nicht in unserem Katalog | unbefristet'])
})

test('a repair of one of several items names it', () => {
  const order = {
    store: 'de',
    lines: [
      { id: 'L1', title: 'Mopa 60 W' },
      { id: 'L2', title: 'Goggles' },
    ],
  } as unknown as OrderView
  const asked = facts('2026-03-10T12:00:00Z', { ...delivered, lines: [...mopa, { ...goggles, id: 'L2' }] })
  const repair = choiceViews(orderChoices(asked).choices, order, 'en').at(-1)
  expect(repair?.windows.map(({ about }) => about)).toEqual(['Mopa 60 W', 'Mopa 60 W'])
})

test('a bulk order has its doors, and says by whose terms', () => {
  const views = choices(facts('2026-06-10T12:00:00Z', { ...delivered, kind: 'bulk' }))
  expect([...views.values()].map(({ action, state }) => [action, state])).toEqual([
    ['cancel', 'past'],
    ['intercept', 'past'],
    ['refuse', 'open'],
    ['return', 'open'],
    ['repair', 'open'],
  ])
  expect(views.get('return')?.windows[0]).toMatchObject({
    price: { figure: 'We’ll review this', of: 'under the terms of your bulk or custom order' },
    refund: null,
    to: 'as agreed for your order',
  })
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
