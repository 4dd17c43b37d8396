import { caseKinds } from '#app/domain/cases/case-kind.ts'
import { expect, test } from 'vitest'

import { formSteps, isReadByCustomer, noteOfStep, plainSteps } from '#app/domain/cases/plain-steps.ts'
import { caseStates } from '#app/domain/cases/states.ts'
import { openSteps } from '#app/domain/cases/transitions.ts'

test('every step that staff can take is a plain one or has a form of its own, and so a name', () => {
  const open = new Set(caseKinds.flatMap((kind) => caseStates.flatMap((state) => openSteps(kind, state, 'staff'))))
  expect([...open].sort()).toEqual([...plainSteps, ...formSteps].sort())
})

test('what stays of a step is its words, and who carries what goes out', () => {
  const shipment = { carrier: 'Sample Express', trackingNumber: 'SE1' }
  expect(noteOfStep('ship_back', { note: 'Not asked for', shipment })).toBe('Sample Express SE1')
  expect(noteOfStep('replace', { note: 'A new lens', shipment: { ...shipment, trackingNumber: null } })).toBe('A new lens\nSample Express')
  expect(noteOfStep('receive', { note: 'Wet', shipment })).toBe('Wet')
  expect(noteOfStep('pick_up', { note: 'Not asked for', shipment: null })).toBeNull()
})

test('the customer reads what staff write with a plain step, not what goes with an amount or what others write', () => {
  expect(isReadByCustomer({ step: 'receive', actor: 'staff' })).toBe(true)
  for (const [step, actor] of [
    ['receive', 'customer'],
    ['send_offer', 'staff'],
    ['override', 'staff'],
    ['file', 'staff'],
  ] as const) {
    expect(isReadByCustomer({ step, actor })).toBe(false)
  }
})
