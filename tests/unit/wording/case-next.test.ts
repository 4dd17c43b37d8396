import { type Language, languages } from '#app/domain/shared/stores.ts'
import { type CaseKind, caseKinds } from '#app/domain/cases/case-kind.ts'
import { expect, test } from 'vitest'

import { firstStateOf, type Step, transitions } from '#app/domain/cases/transitions.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

const values = {
  reviewBy: 'Tue 24 Mar 2026',
  asked: 'Mon 16 Mar 2026',
  resumed: 'none',
  answerBy: 'Mon 30 Mar 2026',
  pickup: 'Wed 25 Mar 2026',
  arriveBy: 'Mon 20 Apr 2026',
  wished: 'none',
  expectedOn: 'Fri 27 Mar 2026',
  sendBackBy: 'Mon 30 Mar 2026',
  refundBy: 'Mon 30 Mar 2026',
  days: '12',
}

function statesOf(kind: CaseKind): string[] {
  return [
    ...new Set([
      firstStateOf(kind),
      ...Object.values<Step>(transitions[kind]).flatMap(({ to, becomes }) => (becomes || to === null ? [] : [to])),
    ]),
  ]
}

function says(language: Language, key: string, more: Readonly<Record<string, string>> = {}): string {
  const say = wordsOf(language, 'caseNext') as unknown as (key: string, values: Readonly<Record<string, string>>) => string
  return say(key, { ...values, ...more })
}

test('every state of every kind says what happens next, in every language, with its dates filled in', () => {
  for (const language of languages) {
    for (const kind of caseKinds) {
      for (const state of statesOf(kind)) {
        expect(says(language, `${kind}.${state}`), `${language} ${kind}.${state}`).toMatch(/^[^{}]{10,}\.$/)
      }
    }
  }
})

test('the review says its day where there is one, and no day where there is none', () => {
  expect(says('en', 'return.submitted')).toBe('We’ll answer by Tue 24 Mar 2026. You don’t need to do anything.')
  expect(says('en', 'return.submitted', { reviewBy: 'none' })).toBe('We’re reviewing your request. You don’t need to do anything.')
  expect(says('de', 'cancel.submitted')).toContain('bis Tue 24 Mar 2026')
})

test('a paused review says since when and until when we wait, and afterwards from when to when it had paused', () => {
  expect(says('en', 'return.info_requested')).toBe(
    'We asked you for something on Mon 16 Mar 2026. Our review is paused until you answer; please answer by Mon 30 Mar 2026.',
  )
  expect(says('en', 'repair.info_requested', { answerBy: 'none' })).toMatch(/paused until you answer\.$/)
  expect(says('de', 'return.submitted', { resumed: 'Wed 18 Mar 2026' })).toContain('vom Mon 16 Mar 2026 bis Wed 18 Mar 2026 unterbrochen')
})

test('a device that must come in is told its last day, and that a pickup is to be chosen until one is', () => {
  expect(says('en', 'repair.send_in')).toContain('Schedule your pickup below and hand it over by Mon 20 Apr 2026')
  expect(says('en', 'repair.send_in', { wished: 'yes' })).toContain('for the day you chose. Hand it over by Mon 20 Apr 2026')
  expect(says('de', 'repair.pickup_failed')).toContain('Wählen Sie unten einen neuen Termin.')
  expect(says('de', 'repair.late')).toContain('endete am Mon 20 Apr 2026')
})

test('where a replacement was sent first, every state after it says so in every language, before its date and after it', () => {
  for (const language of languages) {
    const say = wordsOf(language, 'exchange')
    for (const state of ['approved', 'pickup_booked', 'pickup_failed', 'picked_up', 'received', 'inspected', 'lost', 'replaced'] as const) {
      for (const overdue of ['yes', 'no']) {
        const told = say(`firstNext.${state}`, { overdue, wished: 'none', backBy: 'Fri 3 Apr 2026', pickup: 'Wed 25 Mar 2026' })
        expect(told, `${language} ${state}`).toMatch(/^[^{}]{10,}\.$/)
        if (state === 'approved') expect(told.includes('Fri 3 Apr 2026')).toBe(overdue === 'no')
      }
    }
  }
})
