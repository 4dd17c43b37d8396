import { expect, test } from 'vitest'

import type { CaseEventView } from '#app/domain/cases/case-view.ts'
import { handOverBy } from '#app/domain/parcels/hand-over-by.ts'
import { decide } from '#app/domain/policy/decide.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { facts } from '../policy/facts-builder.ts'

const claim = facts('repair', { repair: { component: 'unknown', cause: 'defect' } })

function view(frozen: PolicyFacts, askedAt: string | null) {
  const asked: CaseEventView[] =
    askedAt === null ? [] : [{ version: 3, step: 'ask_to_send_in', toState: 'send_in', actor: 'staff', note: null, at: askedAt }]
  return { facts: frozen, decision: decide(frozen), events: asked }
}

test('a device is handed over within a month of the request', () => {
  expect(handOverBy(view(claim, null))).toBe('2026-04-20')
})

test('the month runs again from the day on which the customer was asked to send it in', () => {
  expect(handOverBy(view(claim, '2026-04-02T10:00:00.000Z'))).toBe('2026-05-02')
})

test('what is no repair is not handed over by a day', () => {
  expect(handOverBy(view(facts('return'), null))).toBeNull()
})
