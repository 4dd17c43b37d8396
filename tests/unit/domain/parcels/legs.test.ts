import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { ParcelEvent } from '#app/domain/parcels/carrier.ts'
import { type ParcelStatus, parcelStatuses } from '#app/domain/parcels/parcel-status.ts'
import { legState } from '#app/domain/parcels/leg-state.ts'
import { isLegSilent } from '#app/domain/parcels/leg-silence.ts'
import { stepOfLeg } from '#app/domain/parcels/leg-steps.ts'
import { plainNumber } from '#app/domain/parcels/leg.ts'
import type { CaseState } from '#app/domain/cases/transitions.ts'
import { seed } from '#tests/unit/domain/policy/arbitrary-facts.ts'

const at = (day: number, hour = 9) => `2026-11-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000Z`
const event = (status: ParcelStatus, when: string): ParcelEvent => ({
  id: `${status}@${when}`,
  status,
  message: null,
  place: null,
  at: when,
})

test('where a parcel is, is the newest that was told of it; what was delivered once stays so, and what went back is not with us', () => {
  const way = [event('confirmed', at(1)), event('picked_up', at(2)), event('in_transit', at(3)), event('delivered', at(5))]
  expect(legState(way)).toEqual({ status: 'delivered', since: at(5), handedOverAt: at(2), deliveredAt: at(5), movedAt: at(5) })
  expect(legState([...way, event('in_transit', at(6))])).toMatchObject({ status: 'delivered', since: at(5), movedAt: at(6) })
  const back = [...way, event('returned_to_sender', at(6)), event('delivered', at(8))]
  expect(legState(back)).toMatchObject({ status: 'returned_to_sender', deliveredAt: null, since: at(6) })
  expect(legState([event('in_transit', at(3)), event('attempted_delivery', at(3))]).status).toBe('attempted_delivery')
  expect(legState([event('confirmed', at(1)), event('failure', at(2))])).toMatchObject({ status: 'failure', handedOverAt: null })
  expect(legState([])).toEqual({ status: null, since: null, handedOverAt: null, deliveredAt: null, movedAt: null })
})

const anyEvent = fc
  .record({ status: fc.constantFrom(...parcelStatuses), day: fc.integer({ min: 1, max: 9 }), hour: fc.integer({ min: 0, max: 2 }) })
  .map(({ status, day, hour }) => event(status, at(day, hour)))
const anyTelling = fc
  .array(anyEvent, { minLength: 1, maxLength: 9 })
  .chain((events) =>
    fc.record({ events: fc.constant(events), told: fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 }) }),
  )

test('in whatever order and however often events are told, a thousand times over, the parcel is in the same place', () => {
  const sameState = fc.property(anyTelling, ({ events, told }) => {
    expect(legState(told)).toEqual(legState(events))
  })
  fc.assert(sameState, { seed, numRuns: 1_000 })
})

test('a case moves with its parcel: first that the courier has it, at that time, then that it came; one that is settled does not', () => {
  const delivered = legState([event('picked_up', at(2)), event('delivered', at(5))])
  const stands = (state: CaseState, kind: 'return' | 'repair' | 'refuse' = 'return') => ({ kind, state })
  expect(stepOfLeg('return', delivered, stands('pickup_booked'))).toEqual({ step: 'pick_up', at: at(2) })
  expect(stepOfLeg('return', delivered, stands('picked_up'))).toEqual({ step: 'receive', at: at(5) })
  expect(stepOfLeg('return', legState([event('delivered', at(5))]), stands('pickup_booked'))).toEqual({ step: 'receive', at: at(5) })
  expect(stepOfLeg('to_repair', delivered, stands('pickup_booked', 'repair'))).toEqual({ step: 'pick_up', at: at(2) })
  expect(stepOfLeg('return', delivered, stands('pickup_booked', 'refuse'))).toEqual({ step: 'receive', at: at(5) })
  for (const state of ['received', 'inspected', 'refunded', 'closed', 'withdrawn'] as const)
    expect(stepOfLeg('return', delivered, stands(state))).toBeNull()
  expect(stepOfLeg('return', legState([event('confirmed', at(1))]), stands('pickup_booked'))).toBeNull()
  expect(stepOfLeg('replacement', delivered, stands('picked_up'))).toBeNull()
})

test('a parcel on its way to us is silent once the 21st day after its last news is over in its store, and not before', () => {
  const leg = {
    id: 'a',
    store: 'de',
    kind: 'return',
    carrier: 'DPD',
    trackingNumber: 'X1',
    beganAt: at(1),
    status: 'in_transit',
    since: at(2),
    handedOverAt: at(2),
    deliveredAt: null,
    movedAt: at(2),
    expectedOn: null,
    silentAt: null,
  } as const
  // The 23rd ends at 23:00 UTC in Berlin.
  expect(isLegSilent(leg, '2026-11-23T22:59:59.000Z')).toBe(false)
  expect(isLegSilent(leg, '2026-11-23T23:00:00.000Z')).toBe(true)
  expect(isLegSilent({ ...leg, expectedOn: '2026-11-24' }, '2026-11-24T09:00:00.000Z')).toBe(false)
  expect(isLegSilent({ ...leg, expectedOn: '2026-11-24' }, '2026-11-25T09:00:00.000Z')).toBe(true)
  expect(isLegSilent({ ...leg, status: 'delivered' }, '2026-12-24T09:00:00.000Z')).toBe(false)
  expect(isLegSilent({ ...leg, kind: 'replacement' }, '2026-12-24T09:00:00.000Z')).toBe(false)
  expect(isLegSilent({ ...leg, handedOverAt: null, movedAt: null }, '2026-12-24T09:00:00.000Z')).toBe(false)
})

test('a number is the same with blanks and in small letters', () => {
  expect(plainNumber(' 1z 999aa1 0123456784')).toBe('1Z999AA10123456784')
})
