import { expect, test } from 'vitest'

import type { CaseView } from '#app/domain/cases/case-view.ts'
import { turnView } from '#app/views/cases/next-actor-view.ts'

const now = '2026-03-10T12:00:00.000Z'
const soon = '2026-03-13T22:59:59.999Z'
const past = '2026-03-09T22:59:59.999Z'

/** The page of a case knows more; its turn rests on these. */
function turn(language: 'en' | 'de', change: Partial<CaseView>): string {
  const view = {
    kind: 'return',
    state: 'submitted',
    store: 'de',
    answerBy: null,
    dueAt: soon,
    pickupWish: null,
    pickup: null,
    ...change,
  } as CaseView
  return turnView(view, now, language).says
}

test('whose turn it is comes with its date and zone, a refund as typical and our own plans as plans', () => {
  expect(turn('en', {})).toBe('We’re on it: due by Fri 13 Mar 2026, 23:59 CET')
  expect(turn('en', { state: 'received' })).toBe('We’re on it: typically by Fri 13 Mar 2026, 23:59 CET')
  expect(turn('de', { state: 'rejected' })).toBe('Wir kümmern uns: geplant bis Fr, 13. März 2026, 23:59 MEZ')
  expect(turn('en', { state: 'info_requested', answerBy: soon })).toBe('Action needed by Fri 13 Mar 2026, 23:59 CET')
  expect(turn('en', { state: 'picked_up' })).toBe('With the carrier: expected by Fri 13 Mar 2026, 23:59 CET')
})

test('a booked pickup says its day and its hours', () => {
  const pickup = { day: '2026-03-13', windowFrom: '09:00', windowTo: '12:00' } as NonNullable<CaseView['pickup']>
  expect(turn('en', { state: 'pickup_booked', pickup })).toBe('Action needed: pickup on Fri 13 Mar 2026, between 09:00 and 12:00')
})

test('what was promised and is over is owned up to; our own plans are not told once they are over', () => {
  expect(turn('en', { dueAt: past })).toContain('We’re late: this was due by Mon 9 Mar 2026, 23:59 CET')
  expect(turn('de', { state: 'inspected', dueAt: past })).toContain('im Verzug: Fällig war es am Mo, 9. März 2026, 23:59 MEZ')
  expect(turn('en', { state: 'rejected', dueAt: past })).toBe('We’re on it')
  expect(turn('en', { state: 'picked_up', dueAt: past })).toBe('With the carrier: was expected by Mon 9 Mar 2026, 23:59 CET')
})

test('what is on its way to the customer says so, and what is over says that', () => {
  expect(turn('en', { state: 'sent_back', dueAt: null })).toBe('On its way to you')
  expect(turn('de', { state: 'refunded', dueAt: null })).toBe('Diese Anfrage ist abgeschlossen')
})
