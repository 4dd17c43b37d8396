import { expect, test } from 'vitest'

import type { PromisedReplacement } from '#app/domain/cases/case-view.ts'
import { stepsOpen } from '#app/domain/cases/fitting-steps.ts'
import { becomesInspected, invoiceAfter, type InvoiceView, mayBeDropped } from '#app/domain/cases/invoice.ts'
import { backBy, isLateBack, owedIfKept, statesNotBack } from '#app/domain/cases/sent-first.ts'
import type { CaseState } from '#app/domain/cases/states.ts'
import type { ActorKind, Transition } from '#app/domain/cases/transitions.ts'
import { waitsUntil } from '#app/domain/cases/waiting.ts'
import { decide } from '#app/domain/policy/decide.ts'
import { cents, facts, select } from '#tests/unit/domain/policy/facts-builder.ts'

const actors = ['customer', 'staff', 'system'] as const satisfies readonly ActorKind[]
const after = (state: CaseState, ...steps: readonly Transition[]) =>
  actors.flatMap((actor) => stepsOpen({ kind: 'exchange', state, events: steps.map((step) => ({ step })) }, actor))

test('once it was sent first, nothing calls the exchange off, ends it without what was promised, or waits for money', () => {
  const closed = ['withdraw', 'expire', 'reject', 'refund', 'choose_instead', 'ask_for_payment', 'send_first'] as const
  const states = ['approved', 'pickup_booked', 'pickup_failed', 'inspected', 'offer_accepted', 'lost'] as const
  for (const state of states) {
    expect(after(state, 'send_first').filter((step) => closed.some((each) => each === step))).toEqual([])
    expect(after(state).filter((step) => closed.some((each) => each === step)).length, state).toBeGreaterThan(0)
  }
})

test('only what was sent first can be kept, and only while what goes back is with its customer', () => {
  expect(after('approved')).not.toContain('keep')
  expect(after('approved', 'send_first')).toContain('keep')
  expect(after('picked_up', 'send_first')).not.toContain('keep')
  expect(statesNotBack).toEqual(['approved', 'pickup_booked', 'pickup_failed'])
})

test('what goes back has to be on its way by the end of the last day of its store, over a change of the clock as well', () => {
  expect(backBy('2026-03-20T09:00:00.000Z', 'de', { backInDays: 14 })).toBe('2026-04-03T21:59:59.999Z')
  expect(backBy('2026-03-20T23:30:00.000Z', 'de', { backInDays: 1 })).toBe('2026-03-22T22:59:59.999Z')
})

const until = '2026-04-03T21:59:59.999Z'
const replacement: PromisedReplacement = {
  variantId: '42',
  productId: '4',
  title: 'Mopa',
  variant: null,
  sku: null,
  picture: null,
  quantity: 1,
  price: cents(160_00),
  outSince: null,
  moneySince: null,
  sending: null,
  first: { since: '2026-03-20T09:00:00.000Z', by: 's', backBy: until },
}

test('it is late the moment after its date, and not once the courier has it', () => {
  expect(isLateBack({ state: 'approved', replacement }, until)).toBe(false)
  expect(isLateBack({ state: 'approved', replacement }, '2026-04-03T22:00:00.000Z')).toBe(true)
  expect(isLateBack({ state: 'picked_up', replacement }, '2026-04-03T22:00:00.000Z')).toBe(false)
})

test('its customer is waited for until that date, and not beyond it', () => {
  const asked = facts('exchange', { selection: [select('L1', 'unopened')] })
  const known = { kind: 'exchange', store: 'de', facts: asked, decision: decide(asked), events: [], replacement } as const
  expect(waitsUntil(known, 'pickup_failed', '2026-03-30T09:00:00.000Z')).toBe(until)
  expect(waitsUntil(known, 'pickup_failed', '2026-04-04T09:00:00.000Z')).toBeNull()
})

const invoice = (change: Partial<InvoiceView>): InvoiceView => ({
  id: 'i',
  purpose: 'exchange_first',
  amount: cents(67_00),
  state: 'paid',
  dueUntil: until,
  url: null,
  received: cents(67_00),
  question: null,
  shopOrder: null,
  byHand: null,
  paidAt: null,
  repaid: null,
  ...change,
})

test('kept, it costs its price less what was paid before, and is asked for once', () => {
  expect(owedIfKept({ replacement }, { invoices: [] })).toEqual(cents(160_00))
  expect(owedIfKept({ replacement }, { invoices: [invoice({})] })).toEqual(cents(93_00))
  expect(owedIfKept({ replacement }, { invoices: [invoice({ purpose: 'exchange_owed', state: 'open' })] })).toBeNull()
})

test('what is owed of it goes when what goes back has come, or nobody waits for it; the difference before it, when the exchange ends', () => {
  const owed = { purpose: 'exchange_owed', state: 'open', received: null } as const
  expect(invoiceAfter(owed, 'pick_up', 'picked_up')).toBe('void')
  expect(invoiceAfter(owed, 'keep', 'not_returned')).toBe('void')
  expect(invoiceAfter(owed, 'report_failed_pickup', 'pickup_failed')).toBe('stays')
  expect(invoiceAfter({ ...owed, state: 'paid', received: cents(1) }, 'keep', 'not_returned')).toBe('stays')
  const before = { purpose: 'exchange_first', state: 'paid', received: cents(1) } as const
  expect(invoiceAfter(before, 'withdraw', 'withdrawn')).toBe('repaying')
  expect(invoiceAfter(before, 'refund', 'refunded')).toBe('repaying')
  expect(invoiceAfter(before, 'pick_up', 'picked_up')).toBe('stays')
  expect(becomesInspected({ ...before, state: 'open', received: null })).toBe('void')
  expect(becomesInspected(before)).toBe('stays')
})

test('one person lets go of the difference that was asked for before, and never of what is owed after', () => {
  expect(mayBeDropped(invoice({ state: 'open', received: null }))).toBe(true)
  expect(mayBeDropped(invoice({ purpose: 'exchange_owed', state: 'open', received: null }))).toBe(false)
})
