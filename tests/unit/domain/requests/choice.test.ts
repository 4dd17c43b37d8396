import { expect, test } from 'vitest'

import { answersOfFacts } from '#app/domain/requests/answers.ts'
import { choiceSoFar } from '#app/domain/requests/choice.ts'
import { orderLine, orderView } from '#tests/support/order-view.ts'
import { facts, select } from '../policy/facts-builder.ts'

const order = orderView()

const one = [{ lineId: 'L1', quantity: 1 }] as const
const used = [{ lineId: 'L1', condition: 'used', fault: 'none' }] as const

test('nothing is decided before an item is chosen, whatever was said of its condition', () => {
  expect(choiceSoFar('return', order, {})).toBeNull()
  expect(choiceSoFar('return', order, { conditions: used })).toBeNull()
  expect(choiceSoFar('return', order, { lines: [{ lineId: 'L1', quantity: 0 }], conditions: used })).toBeNull()
})

test('of what stays, a kept gift among it, nothing counts that was said before', () => {
  const gift = { lineId: 'G1', condition: 'damaged', fault: 'defective' } as const
  const lines = [...one, { lineId: 'G1', quantity: 0 }]
  expect(choiceSoFar('return', order, { lines, conditions: [...used, gift] })?.selection).toEqual([{ ...one[0], ...used[0] }])
})

test('what has not been asked yet is taken at its best, and what was said as it was said', () => {
  expect(choiceSoFar('return', order, { lines: one })?.selection).toEqual([{ ...one[0], condition: 'unopened', fault: 'none' }])
  expect(choiceSoFar('return', order, { lines: one, conditions: used })).toEqual({
    action: 'return',
    selection: [{ ...one[0], ...used[0] }],
    confirms: { accessoriesIncluded: true, originalPackaging: true },
    part: 'P1',
  })
  expect(choiceSoFar('return', order, { lines: one, conditions: used, accessoriesIncluded: false, originalPackaging: true })).toMatchObject(
    { confirms: { accessoriesIncluded: false, originalPackaging: true } },
  )
  expect(choiceSoFar('refuse', order, {})).toMatchObject({ confirms: { unopened: true } })
  expect(choiceSoFar('refuse', order, { unopened: false })).toMatchObject({ confirms: { unopened: false } })
})

test('a repair is decided once its machine and part are known, and becomes one piece of its line', () => {
  expect(choiceSoFar('repair', order, { thing: 'U1' })).toBeNull()
  expect(choiceSoFar('repair', order, { thing: 'U1', component: 'unknown' })).toMatchObject({
    selection: [{ lineId: 'L1', quantity: 1 }],
    thingId: 'U1',
    repair: { component: 'unknown', cause: 'defect', defectiveOnFirstUse: false },
  })
  expect(
    choiceSoFar('repair', order, { thing: 'U1', component: 'other', cause: 'wear', prohibited: ['wet_cleaning', 'wet_cleaning'] }),
  ).toMatchObject({ repair: { cause: 'wear', prohibitedActions: ['wet_cleaning'] } })
})

test('an accessory has no parts to choose from, whatever a form says of them', () => {
  const accessories = orderView({ lines: [orderLine({ category: 'accessory', series: null, units: [] })] })
  for (const said of [{}, { component: 'fiber_source' as const }]) {
    expect(choiceSoFar('repair', accessories, { thing: 'L1', ...said })).toMatchObject({
      selection: [{ lineId: 'L1', quantity: 1 }],
      repair: { component: 'other', defectiveOnFirstUse: true },
    })
  }
})

test('of a machine that was bought nobody asks about its first use', () => {
  const repair = (gift: boolean) => {
    const order = orderView({ lines: [orderLine({ gift })] })
    return choiceSoFar('repair', order, { thing: 'U1', component: 'other', defectiveOnFirstUse: true })?.repair
  }
  expect([repair(false)?.defectiveOnFirstUse, repair(true)?.defectiveOnFirstUse]).toEqual([false, true])
})

test('a machine that is not of this order is none', () => {
  expect(choiceSoFar('repair', order, { thing: 'U9', component: 'other' })).toBeNull()
})

test('the answers behind a price are the ones that led to it', () => {
  const said = { reason: 'Too large', phone: '+49 30 5550100' }
  expect(answersOfFacts(facts('return', { selection: [select('L1', 'unused')] }), said)).toMatchObject({
    reason: 'Too large',
    phone: '+49 30 5550100',
    lines: [{ lineId: 'L1', quantity: 1 }],
    conditions: [{ lineId: 'L1', condition: 'unused', fault: 'none' }],
    accessoriesIncluded: true,
    originalPackaging: true,
    unopened: false,
  })
  const claim = facts('repair', { repair: { component: 'other', cause: 'accident', prohibitedActions: ['wet_cleaning'] } })
  expect(answersOfFacts(claim, { ...said, thingId: 'U2' })).toMatchObject({
    thing: 'U2',
    component: 'other',
    cause: 'accident',
    prohibited: ['wet_cleaning'],
  })
  expect(answersOfFacts(claim, said).thing).toBe('L1')
})
