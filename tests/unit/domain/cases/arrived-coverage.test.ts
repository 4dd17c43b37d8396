import { expect, test } from 'vitest'

import { arrivedCoverage } from '#app/domain/cases/arrived-coverage.ts'
import { handOverBy } from '#app/domain/parcels/hand-over-by.ts'
import { decide } from '#app/domain/policy/decide.ts'
import { facts } from '../policy/facts-builder.ts'

/** Received on 6 March 2025 in Berlin: covered through 6 March 2026, the day on which it is filed. */
const filedOnTheLastDay = facts('repair', {
  now: '2026-03-06T18:00:00Z',
  order: {
    placedAt: '2025-03-01T10:00:00Z',
    shippedAt: '2025-03-03T08:00:00Z',
    deliveredAt: '2025-03-06T12:00:00Z',
    deliveryStatus: 'delivered',
  },
  repair: { component: 'fiber_source', cause: 'defect' },
})

const event = (step: 'pick_up' | 'receive' | 'ask_to_send_in', at: string) =>
  ({ version: 2, step, toState: 'picked_up', actor: 'staff', note: null, at }) as const
const view = (...events: ReturnType<typeof event>[]) => ({
  facts: filedOnTheLastDay,
  filedAt: filedOnTheLastDay.now,
  pickup: null,
  decision: decide(filedOnTheLastDay),
  events,
})

test('the customer sees both dates beforehand: the end of the warranty and the last day to hand it over', () => {
  expect(view().decision.coverage).toMatchObject({ status: 'covered', endsOn: '2026-03-06', arriveBy: '2026-04-06' })
  expect(handOverBy(view())).toBe('2026-04-06')
})

test('W3 filed on the last covered day and handed over three weeks later it is covered', () => {
  expect(arrivedCoverage(view(event('pick_up', '2026-03-27T10:00:00Z')))).toMatchObject({
    status: 'covered',
    judgedOn: '2026-03-06',
    repairFee: 'free',
  })
})

test('W3 handed over on the last day of the month it is covered, a day later it is not', () => {
  expect(arrivedCoverage(view(event('pick_up', '2026-04-06T21:59:59Z')))?.status).toBe('covered')
  expect(arrivedCoverage(view(event('pick_up', '2026-04-06T22:00:00Z')))).toMatchObject({
    status: 'expired',
    judgedOn: '2026-04-07',
    repairFee: 'quoted',
  })
})

test('W3 the month runs again from being asked to send it in', () => {
  const asked = event('ask_to_send_in', '2026-03-20T10:00:00Z')
  expect(arrivedCoverage(view(event('pick_up', '2026-04-20T10:00:00Z'), asked))?.status).toBe('covered')
  expect(arrivedCoverage(view(event('pick_up', '2026-04-21T10:00:00Z'), asked))?.status).toBe('expired')
})

test('where nobody noted the handing over, the arrival counts; before it there is nothing to say', () => {
  expect(arrivedCoverage(view(event('receive', '2026-04-30T10:00:00Z')))?.status).toBe('expired')
  expect(arrivedCoverage(view())).toBeNull()
})
