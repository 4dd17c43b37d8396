import { expect, test } from 'vitest'

import { type OneThing, oneThing } from '#app/views/cases/one-thing.ts'

type Known = Parameters<typeof oneThing>[0]
type Pickup = NonNullable<Known['actions']['pickup']>
type Invoice = Known['invoices'][number]

const item = { asked: 'A photo', until: null }
const pickup: Pickup = { until: null, days: [], parts: [], places: [], wish: null, phone: null, shipping: null, agreed: null } as never
const chosen: Pickup = { ...pickup, wish: { day: '2026-03-13' } } as never
const priced: Pickup = { ...chosen, shipping: { offer: { id: 'o' } } } as never
const invoice: Invoice = { id: 'i', state: 'open', received: null, payUrl: 'https://shop.example/pay' } as never

function known(change: Omit<Partial<Known>, 'actions'> & Readonly<{ actions?: Partial<Known['actions']> }> = {}): Known {
  const actions = { version: 1, canWithdraw: true, item: null, failedPickup: false, solve: null, find: false, pickup: null }
  return {
    view: { kind: 'return', state: 'submitted' },
    isOut: false,
    maySendOwn: false,
    hasDocuments: false,
    outcome: { offer: null, estimate: null },
    invoices: [],
    ...change,
    actions: { ...actions, ...change.actions },
  }
}

const open = { open: true } as never

test('while nothing is asked for, there is nothing to do', () => {
  expect(oneThing(known())).toBeNull()
  expect(oneThing(known({ actions: { find: true, failedPickup: true } }))).toBeNull()
})

test('each thing that is open is the one to do', () => {
  const asks: ReadonlyArray<readonly [OneThing, Known]> = [
    ['choose_instead', known({ isOut: true })],
    ['item', known({ actions: { item } })],
    ['invoice', known({ invoices: [invoice] })],
    ['offer', known({ outcome: { offer: open, estimate: null } })],
    ['estimate', known({ outcome: { offer: null, estimate: open } })],
    ['pickup', known({ actions: { pickup } })],
    ['send_own', known({ maySendOwn: true })],
    ['advice', known({ actions: { solve: { advice: null } } })],
    ['documents', known({ view: { kind: 'return', state: 'pickup_booked' }, hasDocuments: true })],
    ['convert', known({ view: { kind: 'intercept', state: 'failed' } })],
  ]
  for (const [thing, facts] of asks) expect(oneThing(facts)).toBe(thing)
})

test('a pickup that was chosen asks for nothing more until it has a price', () => {
  expect(oneThing(known({ actions: { pickup: chosen } }))).toBeNull()
  expect(oneThing(known({ actions: { pickup: priced } }))).toBe('pickup')
})

test('who may also send it themselves is asked for the pickup first, and for nothing once they chose one', () => {
  expect(oneThing(known({ maySendOwn: true, actions: { pickup } }))).toBe('pickup')
  expect(oneThing(known({ maySendOwn: true, actions: { pickup: chosen } }))).toBeNull()
})

test('an invoice without a page to pay it on, or with money that came for it, asks for nothing', () => {
  for (const change of [{ payUrl: null }, { received: '€10.00' }, { state: 'paid' }]) {
    expect(oneThing(known({ invoices: [{ ...invoice, ...change } as Invoice] }))).toBeNull()
  }
})

test('what was answered is not asked for again', () => {
  const answered = { open: false } as never
  expect(oneThing(known({ outcome: { offer: answered, estimate: answered } }))).toBeNull()
})
