import { expect, test } from 'vitest'

import { openForm } from '#app/ui/staff/case/open-form.ts'

const none = { steps: [], answered: null, waiting: [], hasException: false } as const
const steps = ['approve', 'decline', 'book_pickup', 'replace'] as const

test('the first step’s form stands open; where no step is left, the exception that may be proposed', () => {
  expect(openForm({ ...none, steps })).toBe('approve')
  expect(openForm({ ...none, hasException: true })).toBe('exception')
  expect(openForm(none)).toBeNull()
})

test('what waits for a second person comes before the steps', () => {
  expect(openForm({ ...none, steps, waiting: ['exception', 'gift'] })).toBe('exception')
})

test.each([
  ['decline', 'decline'],
  ['name_shipping', 'book_pickup'],
  ['send_replacement', 'replace'],
  ['propose_approval', 'replace'],
  ['propose_override', 'exception'],
  ['record_extra', 'extra'],
])('a form that is answered stays open: of %s that is %s', (answered, form) => {
  expect(openForm({ ...none, steps, answered, waiting: ['gift'] })).toBe(form)
})

test('an answer that is of no form of the case opens what would be open', () => {
  expect(openForm({ ...none, steps, answered: 'send_message' })).toBe('approve')
})
