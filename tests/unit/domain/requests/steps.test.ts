import { expect, test } from 'vitest'

import { requestKinds } from '#app/domain/policy/facts.ts'
import { answersOf, type DraftSteps, finishedDraft, firstOpen, mayOpen } from '#app/domain/requests/draft.ts'
import { questions, stepNamed, stepsOf, withRight } from '#app/domain/requests/steps.ts'

const done = (answers: object) => ({ answers, done: true, by: 'a' })
const typed = (answers: object) => ({ answers, done: false, by: 'a' })

test('each kind of request has its steps, few of them', () => {
  const names = Object.fromEntries(requestKinds.map((action) => [action, stepsOf(action, true)]))
  expect(names).toEqual({
    cancel: ['about'],
    intercept: ['about'],
    not_received: ['missing', 'about'],
    refuse: ['parcel', 'about'],
    return: ['items', 'packing', 'reason', 'contact'],
    exchange: ['items', 'packing', 'wish', 'contact'],
    repair: ['machine', 'happened', 'reason', 'contact'],
  })
  expect(stepsOf('refuse', false)).toEqual(['about'])
})

test('every request asks why and for a phone, and nothing twice', () => {
  for (const action of requestKinds) {
    for (const delivered of [true, false]) {
      const asked = stepsOf(action, delivered).flatMap((step): readonly string[] => questions[step])
      expect(asked).toContain('reason')
      expect(asked).toContain('phone')
      expect(new Set(asked).size).toBe(asked.length)
    }
  }
})

test('what was typed but not gone on from is still open, and what comes after it is closed', () => {
  const steps = stepsOf('return', true)
  const draft: DraftSteps = { items: done({}), packing: typed({}), contact: done({}) }
  expect(firstOpen(draft, steps)).toBe('packing')
  expect(steps.map((step) => mayOpen(step, draft, steps))).toEqual([true, true, false, false])
  expect(firstOpen({}, steps)).toBe('items')
})

test('a draft that is answered throughout opens at every step', () => {
  const steps = stepsOf('repair', true)
  const draft = finishedDraft({ thing: 'U1', component: 'other', cause: 'wear', reason: 'Dark', phone: '030' }, 'x')
  expect(firstOpen(draft, steps)).toBeNull()
  expect(steps.every((step) => mayOpen(step, draft, steps))).toBe(true)
  expect(answersOf(draft, steps)).toEqual({ thing: 'U1', component: 'other', cause: 'wear', reason: 'Dark', phone: '030' })
})

test('the answers of steps that a request does not have do not count', () => {
  const draft: DraftSteps = { parcel: done({ unopened: false }), about: done({ reason: 'Late' }) }
  expect(answersOf(draft, stepsOf('refuse', false))).toEqual({ reason: 'Late' })
})

test('on which right a repair rests is asked once it is known how the fault came, and only where that is a question', () => {
  expect(withRight(stepsOf('repair', true))).toEqual(['machine', 'happened', 'right', 'reason', 'contact'])
  expect(stepNamed(stepsOf('repair', true), 'right')).toBeNull()
  expect(stepNamed(withRight(stepsOf('repair', true)), 'right')).toBe('right')
})
