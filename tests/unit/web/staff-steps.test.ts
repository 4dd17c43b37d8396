import { expect, test } from 'vitest'

import { rolesForStep } from '#app/web/staff-steps.ts'

test('a step is guarded by its own name, not by what every object has', () => {
  expect(rolesForStep('refund')).toEqual(['finance', 'admin'])
  for (const step of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'approve', '']) expect([step, rolesForStep(step)]).toEqual([step, null])
})
