import { expect, test } from 'vitest'

import type { CommandView } from '#app/domain/shop/command.ts'
import { commandRow } from '#app/views/shop/command-row.ts'

const amount = { amountMinor: 34_320, currency: 'EUR' } as const
const asked: CommandView = {
  id: 'c1',
  input: { kind: 'hold' },
  state: 'asked',
  attempts: 0,
  fault: null,
  answer: null,
  byHand: null,
  askedAt: '2026-11-30T10:00:00.000Z',
  dueAt: '2026-11-30T10:05:00.000Z',
  waitsFor: null,
  settledAt: null,
}
const settledAt = '2026-11-30T10:00:04.000Z'
const refund = { kind: 'refund', of: 'refund', id: 'r1', amount } as const
const row = (change: Partial<CommandView>, language: 'en' | 'de' = 'en') => commandRow({ ...asked, ...change }, 'Europe/Berlin', language)

test('a command that was not tried yet says what it waits for', () => {
  expect(row({})).toMatchObject({ what: 'Hold the order', badge: 'asked', says: ['Goes to the shop in a moment.'], isOpen: false })
  expect(row({ input: refund, waitsFor: 'cancel_order' }).says).toEqual(['Waits for: Cancel order.'])
})

test('one that failed so far says how often, when it is tried next and why, and can be done by hand', () => {
  expect(row({ attempts: 2, fault: 'Throttled' })).toMatchObject({
    badge: 'trying',
    says: ['Tried 2 times, next attempt Mon 30 Nov 2026, 11:05 CET.'],
    fault: 'The shop said: “Throttled”',
    isOpen: true,
  })
})

test('a refused one says the shop’s own words and can be tried again; money names its amount', () => {
  expect(row({ input: refund, state: 'refused', attempts: 1, dueAt: null, fault: 'Refund amount is too high' }, 'de')).toMatchObject({
    what: '343,20\u00a0€ erstatten',
    amount: '343,20\u00a0€',
    tone: 'stop',
    says: ['Einmal versucht. Es wird nicht automatisch erneut versucht.'],
    fault: 'Der Shop meldet: „Refund amount is too high“',
    isOpen: true,
  })
})

test('what is done tells what the shop told, and no fault of before', () => {
  const done = { state: 'done', settledAt, dueAt: null, attempts: 2, fault: 'Throttled' } as const
  const says = (change: Partial<CommandView>, language: 'en' | 'de' = 'en') => row({ ...done, ...change }, language).says[0]
  expect(says({ answer: { kind: 'hold', held: 2, tooLate: false } })).toBe('2 parts are on hold.')
  expect(says({ answer: { kind: 'hold', held: 1, tooLate: true } })).toBe('1 part is on hold; the rest had already shipped.')
  expect(says({ answer: { kind: 'hold', held: 0, tooLate: true } })).toBe('Too late: it had already shipped.')
  expect(says({ answer: { kind: 'open_return', returnId: 'gid://shopify/Return/1', name: '#1042-R1' } })).toBe('Return #1042-R1.')
  const given = { kind: 'refund', shopRefundId: 'gid://shopify/Refund/9007199254740993', method: 'Visa ending in 4242' } as const
  expect(says({ input: refund, answer: given })).toBe('Refund 9007199254740993, to Visa ending in 4242.')
  expect(says({ input: refund, answer: given }, 'de')).toBe('Erstattung 9007199254740993 auf Visa mit den Endziffern 4242.')
  expect(says({ input: refund, answer: { ...given, method: null } })).toBe('Refund 9007199254740993.')
  expect(row({ ...done, answer: { kind: 'hold', held: 1, tooLate: false } })).toMatchObject({ fault: null, isOpen: false, badge: 'done' })
})

test('what was done by hand says by whom, under which reference and why', () => {
  const byHand = { reference: 'R-17', reason: 'The shop timed out', staffName: 'Robin' }
  const settled = {
    at: settledAt,
    when: 'Mon 30 Nov 2026, 11:00 CET',
    by: 'Robin',
    title: 'Order held',
    note: 'Reference: R-17\nThe shop timed out',
  }
  expect(row({ state: 'by_hand', settledAt, dueAt: null, byHand })).toMatchObject({
    says: ['By Robin, Mon 30 Nov 2026, 11:00 CET, reference R-17.', 'The shop timed out'],
    settled,
  })
})

test('an invoice is a link only where its address is one of the web', () => {
  const answer = (url: string) => row({ state: 'done', settledAt, answer: { kind: 'open_invoice', draftOrderId: 'd1', url } }).invoice
  expect(answer('https://shop.example/invoice/1')).toBe('https://shop.example/invoice/1')
  expect(answer('javascript:alert(1)')).toBeNull()
})

test('tags name what comes and what goes', () => {
  expect(row({ input: { kind: 'tag', add: ['portal-return'], remove: ['portal-open'] } }).what).toBe(
    'Tags: +portal-return, \u2212portal-open',
  )
})

test('the timeline tells of what is done, a hold that came too late as that, and neither of tags nor of what was dropped', () => {
  const title = (change: Partial<CommandView>) => row({ settledAt, dueAt: null, ...change }, 'de').settled?.title ?? null
  expect(title({ state: 'done', answer: { kind: 'hold', held: 1, tooLate: false } })).toBe('Bestellung angehalten')
  expect(title({ state: 'done', answer: { kind: 'hold', held: 0, tooLate: true } })).toBe('Anhalten kam zu spät')
  expect(title({ state: 'by_hand', input: refund })).toBe('343,20\u00a0€ erstattet')
  expect(title({ state: 'done', input: { kind: 'tag', add: ['x'], remove: [] }, answer: { kind: 'tag' } })).toBeNull()
  expect(title({ state: 'dropped' })).toBeNull()
})
