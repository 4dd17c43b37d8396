import { requestKinds } from '#app/domain/policy/facts.ts'
import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { caseKinds } from '#app/domain/cases/case-kind.ts'
import { caseStates } from '#app/domain/cases/states.ts'
import { findStep, firstStateOf, isFinal, openSteps, settledStates, type Step, transitions } from '#app/domain/cases/transitions.ts'

test('every state of a kind can be reached from the first', () => {
  for (const kind of caseKinds) {
    const steps: Step[] = Object.values(transitions[kind])
    const reached = new Set<string>([firstStateOf(kind)])
    for (let size = 0; size !== reached.size;) {
      size = reached.size
      for (const { from, to } of steps) if (to !== null && from.some((state) => reached.has(state))) reached.add(to)
    }
    const named = new Set<string>(steps.flatMap(({ from, to }) => (to === null ? from : [...from, to])))
    expect(
      [...named].filter((state) => !reached.has(state)),
      kind,
    ).toEqual([])
  }
})

test('every kind can be declined by staff and withdrawn by the customer from the first state', () => {
  for (const kind of requestKinds) {
    expect(openSteps(kind, 'submitted', 'staff'), kind).toContain('decline')
    expect(openSteps(kind, 'submitted', 'customer'), kind).toContain('withdraw')
  }
})

test('a withdrawal by law waits for nobody’s yes, and is not taken back', () => {
  expect(openSteps('withdrawal', 'declared', 'system')).toEqual(['acknowledge', 'acknowledge_unsent'])
  expect(caseStates.filter((state) => openSteps('withdrawal', state, 'customer').includes('withdraw'))).toEqual([])
  expect(openSteps('withdrawal', 'received', 'staff')).toEqual(['assess', 'reject'])
})

test('a return is withdrawn until it is picked up, not after', () => {
  expect(openSteps('return', 'pickup_booked', 'customer')).toContain('withdraw')
  expect(openSteps('return', 'picked_up', 'customer')).toEqual([])
})

test('received is not inspected, inspected is not refunded', () => {
  expect(openSteps('return', 'received', 'staff')).toEqual(['inspect'])
  expect(findStep('return', 'refund')?.from).toEqual(['inspected', 'offer_accepted', 'offer_unanswered', 'rest_disputed', 'lost'])
})

test('no kind ends at a parcel that was lost: its customer gets the money or a replacement, also where it turns up again', () => {
  for (const kind of requestKinds.filter((each) => findStep(each, 'lose') !== null)) {
    const open = openSteps(kind, 'lost', 'staff')
    expect([kind, open.includes('receive'), open.includes('refund') || open.includes('replace')]).toEqual([kind, true, true])
  }
  expect(requestKinds.filter((kind) => findStep(kind, 'lose') === null)).toEqual(['cancel', 'not_received'])
})

test('a step of another kind is none', () => {
  expect(findStep('cancel', 'book_pickup')).toBeNull()
})

test('declined, withdrawn and expired end a case', () => {
  expect(isFinal('return', 'declined')).toBe(true)
  expect(isFinal('return', 'withdrawn')).toBe(true)
  expect(isFinal('return', 'expired')).toBe(true)
  expect(isFinal('return', 'approved')).toBe(false)
})

test('the database takes the same states as the tables name', () => {
  const sql = readFileSync('prisma/migrations/20261201020000_silence_is_no_answer/migration.sql', 'utf8')
  const check = /CHECK \(state IN \(\s*'submitted'[^)]*\)/.exec(sql)?.[0] ?? ''
  const inDatabase = [...check.matchAll(/'([a-z_]+)'/g)].map(([, state]) => state)
  expect(inDatabase.sort()).toEqual([...caseStates].sort())
})

test('a repair is settled where the database lets the same fault be claimed again', () => {
  const migration = readFileSync('prisma/migrations/20261128020115_nothing_ends_at_lost/migration.sql', 'utf8')
  const index = /INDEX one_open_repair_per_fault ON[^;]+NOT IN \(([^)]+)\)/.exec(migration)?.[1] ?? ''
  const settled = ['shipped_back', 'solved', 'replaced', 'closed', 'declined', 'withdrawn']
  expect(settledStates('repair')).toEqual(settled)
  expect([...index.matchAll(/'(\w+)'/g)].map(([, state]) => state).sort()).toEqual([...settled].sort())
})
