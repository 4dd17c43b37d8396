import { caseKinds } from '#app/domain/cases/case-kind.ts'
import { expect, test } from 'vitest'

import { nextActorOf } from '#app/domain/cases/next-actor.ts'
import { type CaseState, firstStateOf, isFinal, type Step, transitions } from '#app/domain/cases/transitions.ts'

const dueAt = '2026-03-20T22:59:59.999Z'
const answerBy = '2026-03-30T21:59:59.999Z'
const known = { answerBy: null, dueAt, pickupChosen: false }

test('every state of every kind that is not over has somebody who is next, but where nothing is left but to close it', () => {
  for (const kind of caseKinds) {
    const reached = Object.values<Step>(transitions[kind]).flatMap(({ to, becomes }) => (becomes || to === null ? [] : [to]))
    for (const state of new Set<CaseState>([firstStateOf(kind), ...reached])) {
      if (isFinal(kind, state) || ['refunded', 'solved', 'parcel_found', 'closed'].includes(state)) continue
      expect(nextActorOf({ kind, state, ...known }).actor, `${kind} ${state}`).not.toBeNull()
    }
  }
})

test('an approved return waits for its customer until they chose a pickup, and for us after that', () => {
  const approved = { kind: 'return', state: 'approved', dueAt } as const
  expect(nextActorOf({ ...approved, answerBy, pickupChosen: false })).toEqual({ actor: 'customer', due: 'choose', by: answerBy })
  expect(nextActorOf({ ...approved, answerBy: null, pickupChosen: true })).toEqual({ actor: 'staff', due: 'book', by: dueAt })
})

test("a device's month goes on after its pickup was chosen, and yet the booking is ours", () => {
  const device = { kind: 'repair', state: 'send_in', answerBy, dueAt } as const
  expect(nextActorOf({ ...device, pickupChosen: false })).toMatchObject({ actor: 'customer', by: answerBy })
  expect(nextActorOf({ ...device, pickupChosen: true })).toMatchObject({ actor: 'staff', by: dueAt })
})

test('an item of a repair that we asked for has no end, and a refund has its date', () => {
  expect(nextActorOf({ kind: 'repair', state: 'info_requested', ...known })).toMatchObject({ actor: 'customer', by: null })
  expect(nextActorOf({ kind: 'return', state: 'received', ...known })).toEqual({ actor: 'staff', due: 'refund', by: dueAt })
})
