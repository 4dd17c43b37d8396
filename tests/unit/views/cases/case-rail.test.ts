import { expect, test } from 'vitest'

import { caseKinds } from '#app/domain/cases/case-kind.ts'
import type { CaseEventView } from '#app/domain/cases/case-view.ts'
import { caseStates } from '#app/domain/cases/states.ts'
import { isFinal, settledStates } from '#app/domain/cases/transitions.ts'
import { caseRail } from '#app/views/cases/case-rail.ts'

type Rail = Parameters<typeof caseRail>[0]

const now = '2026-03-10T12:00:00.000Z'
const filedAt = '2026-03-01T12:00:00.000Z'

/** A case that went through these states, one a day from its filing on. */
function railOf(kind: Rail['kind'], states: ReadonlyArray<Rail['state']>, change: Partial<Rail> = {}) {
  const events = states.map((toState, at): CaseEventView => ({
    version: at + 1,
    step: at === 0 ? 'file' : 'approve',
    toState,
    actor: 'staff',
    note: null,
    at: `2026-03-0${at + 1}T12:00:00.000Z`,
  }))
  const known: Rail = {
    kind,
    state: states.at(-1) ?? 'submitted',
    events: events.toReversed(),
    filedAt,
    answerBy: null,
    dueAt: null,
    pickup: null,
    pickupWish: null,
    store: 'de',
    ...change,
  }
  return caseRail(known, now, 'en')
}

const said = ({ steps }: ReturnType<typeof railOf>) => steps.map(({ name, place, date }) => [name, place, date])

test('what is done has its day, what is now its date, and what comes next neither', () => {
  const rail = railOf('return', ['submitted'], { dueAt: '2026-03-12T22:59:59.999Z' })
  expect(said(rail)).toEqual([
    ['Submitted', 'done', 'Sun 1 Mar 2026'],
    ['Review', 'now', 'by Thu 12 Mar 2026'],
    ['Pickup', 'next', null],
    ['Inspection', 'next', null],
    ['Refund', 'next', null],
  ])
  expect([rail.at, rail.of, rail.name]).toEqual([2, 5, 'Review'])
})

test('a stage is done on the day on which the request went past it for the last time', () => {
  const rail = railOf('return', ['submitted', 'info_requested', 'submitted', 'approved', 'pickup_booked'], {
    pickup: { day: '2026-03-13' } as NonNullable<Rail['pickup']>,
  })
  expect(said(rail).slice(0, 3)).toEqual([
    ['Submitted', 'done', 'Sun 1 Mar 2026'],
    ['Review', 'done', 'Wed 4 Mar 2026'],
    ['Pickup', 'now', 'on Fri 13 Mar 2026'],
  ])
})

test('a date that is over is not told as one to come', () => {
  const [, review] = railOf('return', ['submitted'], { dueAt: '2026-03-10T11:59:59.999Z' }).steps
  expect(review?.date).toBeNull()
})

test('the goal of its way is the end of every stage', () => {
  for (const states of [
    ['submitted', 'confirmed', 'refunded'],
    ['submitted', 'confirmed', 'refunded', 'closed'],
  ] as const) {
    const rail = railOf('cancel', states)
    expect(rail.steps.map(({ place }) => place)).toEqual(['done', 'done', 'done'])
    expect([rail.at, rail.of]).toEqual([3, 3])
  }
  expect(railOf('exchange', ['submitted', 'approved', 'replaced']).steps.every(({ place }) => place === 'done')).toBe(true)
})

test('another end stands after what it went through, and nothing is to come', () => {
  expect(said(railOf('return', ['submitted', 'declined']))).toEqual([
    ['Submitted', 'done', 'Sun 1 Mar 2026'],
    ['Review', 'done', 'Mon 2 Mar 2026'],
    ['Declined', 'now', 'Mon 2 Mar 2026'],
  ])
  expect(railOf('repair', ['submitted', 'troubleshooting', 'solved', 'closed']).name).toBe('Solved')
  expect(railOf('exchange', ['submitted', 'approved', 'received', 'refunded']).name).toBe('Refunded')
  expect(railOf('not_received', ['submitted', 'inquiry', 'parcel_found']).steps.map(({ name }) => name)).toEqual([
    'Submitted',
    'Review',
    'Carrier search',
    'Found',
  ])
})

test('every state that a case can wait in is a stage of its way; only what is over is none', () => {
  for (const kind of caseKinds) {
    for (const state of caseStates) {
      const { steps } = railOf(kind, ['submitted', state])
      const current = steps.filter(({ place }) => place === 'now')
      if (!isFinal(kind, state) && !settledStates(kind).includes(state) && current[0]?.id === 'end') {
        expect({ kind, state }).toEqual({ kind, state: 'rejected' })
      }
      expect(current.length).toBeLessThanOrEqual(1)
    }
  }
})
