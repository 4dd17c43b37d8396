import { expect, test } from 'vitest'

import { rolesForStep } from '#app/web/staff/staff-steps.ts'

test('a step is guarded by its own name, not by what every object has', () => {
  expect(rolesForStep('refund')).toEqual(['finance', 'admin'])
  for (const step of ['pay', 'note_repaid', 'drop_invoice']) expect([step, rolesForStep(step)]).toEqual([step, ['finance', 'admin']])
  for (const step of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'approve', ''])
    expect([step, rolesForStep(step)]).toEqual([step, null])
})

test('what two people agree on is agreed to by finance and admin, and dropped by its author too, whatever it gives', () => {
  expect(rolesForStep('agree_proposal')).toEqual(['finance', 'admin'])
  expect(rolesForStep('drop_proposal')).toEqual(['agent', 'finance', 'admin'])
})
