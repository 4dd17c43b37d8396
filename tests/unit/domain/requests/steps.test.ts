import { expect, test } from 'vitest'

import { requestKinds } from '#app/domain/policy/facts.ts'
import { answersOf, type DraftSteps, finishedDraft, firstOpen, isAnswered, mayOpen } from '#app/domain/requests/draft.ts'
import { evidenceStep, questions, stepNamed, stepsOf, withRight } from '#app/domain/requests/steps.ts'

const done = (answers: object) => ({ answers, done: true, by: 'a' })
const why = { reason: 'Dark', phone: '030' }
const typed = (answers: object) => ({ answers, done: false, by: 'a' })

test('each kind of request has its steps, few of them', () => {
  const names = Object.fromEntries(requestKinds.map((action) => [action, stepsOf(action, true)]))
  expect(names).toEqual({
    cancel: ['about'],
    intercept: ['about'],
    not_received: ['missing', 'about'],
    refuse: ['parcel', 'about'],
    return: ['items', 'condition'],
    exchange: ['items', 'condition', 'wish'],
    repair: ['machine', 'happened'],
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
  const steps = stepsOf('exchange', true)
  const draft: DraftSteps = { items: done({}), condition: typed(why), wish: done({}) }
  expect(firstOpen(draft, steps)).toBe('condition')
  expect(steps.map((step) => mayOpen(step, draft, steps))).toEqual([true, true, false])
  expect(firstOpen({}, steps)).toBe('items')
})

test('an item that is ticked later opens its condition again, and a gift that is kept asks nothing', () => {
  const conditions = [{ lineId: 'L1', condition: 'used', fault: 'none' }]
  const lines = (gift: number, other: number) => [
    { lineId: 'L1', quantity: 1 },
    { lineId: 'GIFT', quantity: gift },
    { lineId: 'L2', quantity: other },
  ]
  const draft = (gift: number, other: number): DraftSteps => ({
    items: done({ lines: lines(gift, other) }),
    condition: done({ conditions, ...why }),
  })
  expect(firstOpen(draft(0, 0), stepsOf('return', true))).toBeNull()
  expect(firstOpen(draft(0, 1), stepsOf('return', true))).toBe('condition')
  expect(firstOpen(draft(1, 0), stepsOf('return', true))).toBe('condition')
  // What was described stays so while other items are ticked.
  expect(answersOf(draft(1, 0), stepsOf('return', true)).conditions).toEqual(conditions)
})

test('a step that was gone on from when it asked less is open again', () => {
  expect(isAnswered('happened', { happened: done({ cause: 'defect', prohibited: [] }) })).toBe(false)
  expect(isAnswered('happened', { happened: done({ cause: 'defect', prohibited: [], ...why }) })).toBe(true)
})

test('files are sent in a step that the request has, and where it has none, nothing could be shown', () => {
  for (const action of requestKinds) {
    const step = evidenceStep(action)
    if (step === null) expect(['cancel', 'intercept']).toContain(action)
    else expect(stepsOf(action, true)).toContain(step)
  }
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
  expect(withRight(stepsOf('repair', true))).toEqual(['machine', 'happened', 'right'])
  expect(stepNamed(stepsOf('repair', true), 'right')).toBeNull()
  expect(stepNamed(withRight(stepsOf('repair', true)), 'right')).toBe('right')
})
