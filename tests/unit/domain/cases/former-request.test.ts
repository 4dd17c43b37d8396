import { expect, test } from 'vitest'

import { formerRequest } from '#app/domain/cases/former-request.ts'
import { facts, select } from '../policy/facts-builder.ts'

const answers = { reason: 'Too large', phone: '+49 30 5550100' }

test('a return begins again with the lines, confirmations and words of before', () => {
  expect(formerRequest(facts('return', { selection: [select('L1', 'unused')] }), answers)).toEqual({
    reason: 'Too large', phone: '+49 30 5550100', wish: '', lines: [{ lineId: 'L1', quantity: 1, condition: 'unused' }],
    accessoriesIncluded: true, originalPackaging: true, unopened: false, repair: null,
  })
})

test('a repair begins again with its machine, and with its line where it names no machine', () => {
  const claim = facts('repair', { repair: { component: 'other', cause: 'accident', prohibitedActions: ['wet_cleaning'] } })
  expect(formerRequest(claim, { ...answers, thingId: 'U2' }).repair).toMatchObject({
    thing: 'U2', component: 'other', cause: 'accident', prohibitedActions: ['wet_cleaning'],
  })
  expect(formerRequest(claim, answers).repair?.thing).toBe('L1')
})
