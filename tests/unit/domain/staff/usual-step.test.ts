import { expect, test } from 'vitest'

import type { CaseResolution } from '#app/domain/cases/outcome-view.ts'
import { decide } from '#app/domain/policy/decide.ts'
import type { Cause, PolicyFacts, RequestKind } from '#app/domain/policy/facts.ts'
import { nextFirst } from '#app/domain/staff/step-keys.ts'
import { usualStep } from '#app/domain/staff/usual-step.ts'
import type { CaseClaim, ClaimChoice } from '#app/domain/statutory/claim.ts'
import { claimOf } from '#app/domain/statutory/claim-of.ts'
import { type CaseState, openSteps } from '#app/domain/cases/transitions.ts'
import { cents, facts, select } from '../policy/facts-builder.ts'

const nothingYet = { inspection: null, offer: null }

function stepsOf(
  kind: RequestKind,
  state: CaseState,
  asked: PolicyFacts,
  outcome: Pick<CaseResolution, 'inspection' | 'offer'> = nothingYet,
  claim: CaseClaim | null = null,
) {
  const handedOver = { version: 2, step: 'pick_up', toState: 'picked_up', actor: 'staff', note: null, at: asked.now } as const
  const view = {
    kind,
    state,
    store: 'de',
    facts: asked,
    decision: decide(asked),
    events: [handedOver],
    filedAt: asked.now,
    pickup: null,
    claim,
  } as const
  return nextFirst(openSteps(kind, state, 'staff'), usualStep(view, outcome))
}

const filed = facts('return', { selection: [select('L1', 'unopened')] })
const found = (amountMinor: number, quantity = 1) =>
  ({
    inspection: {
      id: 'i',
      decision: decide(filed),
      refund: cents(amountMinor),
      missingParts: cents(0),
      at: filed.now,
      findings: [{ lineId: 'L1', declaredQuantity: 1, quantity, condition: 'unopened', fault: 'none', missingMinor: 0, note: null }],
    },
    offer: null,
  }) as const

test('what was found as declared is refunded next, and less is offered first', () => {
  expect(stepsOf('return', 'inspected', filed, found(325_407))).toEqual(['refund', 'send_offer', 'reject'])
  expect(stepsOf('return', 'inspected', filed, found(325_406))).toEqual(['send_offer', 'refund', 'reject'])
})

test('an exchange is sent its replacement next, unless something is missing', () => {
  expect(stepsOf('exchange', 'inspected', filed, found(325_407))[0]).toBe('replace')
  expect(stepsOf('exchange', 'inspected', filed, found(0, 0))[0]).toBe('send_offer')
})

test('what is claimed under the legal guarantee is repaired or replaced next, as its customer chose', () => {
  const worn = facts('repair', { now: '2027-09-01T09:00:00Z', repair: { component: 'fiber_source', cause: 'defect' } })
  const on = (choice: ClaimChoice) => stepsOf('repair', 'diagnosed', worn, undefined, claimOf(worn, decide(worn), choice))[0]
  expect([on('warranty'), on('guarantee_repair'), on('guarantee_replacement')]).toEqual(['send_estimate', 'repair', 'replace'])
})

test('a device that the warranty covers is repaired next, any other gets an estimate first', () => {
  const broken = (cause: Cause) => facts('repair', { repair: { component: 'fiber_source', cause } })
  expect(stepsOf('repair', 'diagnosed', broken('defect'))[0]).toBe('repair')
  expect(stepsOf('repair', 'diagnosed', broken('wear'))[0]).toBe('send_estimate')
})

test('a parcel refused at the door is awaited, one that was delivered is approved', () => {
  const refused = (deliveryStatus: 'out_for_delivery' | 'delivered') => facts('refuse', { order: { deliveryStatus } })
  expect(stepsOf('refuse', 'submitted', refused('out_for_delivery'))[0]).toBe('await_return')
  expect(stepsOf('refuse', 'submitted', refused('delivered'))[0]).toBe('approve')
})
