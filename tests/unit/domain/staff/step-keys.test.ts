import { caseKinds } from '#app/domain/cases/case-kind.ts'
import { expect, test } from 'vitest'

import { fitsParcel } from '#app/domain/cases/fitting-steps.ts'
import { caseStates } from '#app/domain/cases/states.ts'
import { openSteps } from '#app/domain/cases/transitions.ts'
import { nextFirst, pageKeys, stepKeys } from '#app/domain/staff/step-keys.ts'

test('every step that staff can take has a letter, no two open at once share it, and none is a letter of every page', () => {
  for (const kind of caseKinds) {
    for (const state of caseStates) {
      for (const deliveryStatus of ['attempted', 'delivered'] as const) {
        const steps = openSteps(kind, state, 'staff').filter((step) =>
          fitsParcel({ kind, state, facts: { order: { deliveryStatus } }, events: [{ step: 'report_still_faulty' }] }, step),
        )
        const keys = steps.map((step) => stepKeys[step])
        expect([kind, state, keys.filter((key) => key === undefined)]).toEqual([kind, state, []])
        expect([kind, state, new Set(keys).size]).toEqual([kind, state, steps.length])
      }
    }
  }
  expect(Object.values(stepKeys).filter((key) => (pageKeys as readonly string[]).includes(key))).toEqual([])
})

test('what usually comes next stands before what leads aside', () => {
  expect(nextFirst(openSteps('return', 'submitted', 'staff'))).toEqual(['approve', 'ask_for_item', 'decline', 'arrive'])
  expect(nextFirst(openSteps('return', 'picked_up', 'staff'))).toEqual(['receive', 'lose'])
})
