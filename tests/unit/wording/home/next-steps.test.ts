import { expect, test } from 'vitest'

import type { CaseState } from '#app/domain/cases/transitions.ts'
import type { OrderSummary } from '#app/domain/orders/order-view.ts'
import { nextSteps, openCases } from '#app/wording/home/next-steps.ts'

const filed = (number: string, state: CaseState) => ({ number, kind: 'return' as const, state })

const arriving: OrderSummary = {
  id: 'o1',
  name: '#1042',
  store: 'us',
  placedAt: '2026-03-02T05:00:00.000Z',
  cancelledAt: null,
  total: { amountMinor: 1, currency: 'USD' },
  deliveryStatus: 'out_for_delivery',
  shippedAt: null,
  deliveredAt: null,
  lines: [],
  openCases: 0,
}

test('only cases in which the customer is next are something to do, a booked pickup before a question', () => {
  const cases = [
    filed('EMR-1', 'submitted'),
    filed('EMR-2', 'info_requested'),
    filed('EMR-3', 'pickup_booked'),
  ]
  expect(nextSteps(cases, [], 'en').map(({ to, title }) => [to, title])).toEqual([
    ['/cases/EMR-3', 'Print two documents and pack the parcel'],
    ['/cases/EMR-2', 'Send us what is missing'],
  ])
})

test('a parcel that comes today follows what waits', () => {
  const steps = nextSteps([filed('EMR-2', 'info_requested')], [arriving], 'de')
  expect(steps.map(({ to }) => to)).toEqual(['/cases/EMR-2', '/orders/o1#tracking'])
  expect(steps[1]?.text).toBe('Bestellung #1042 wird gerade zugestellt.')
})

test('a parcel of a cancelled order is nothing to wait for', () => {
  expect(nextSteps([], [{ ...arriving, cancelledAt: '2026-03-03T00:00:00.000Z' }], 'en')).toEqual([])
})

test('cases that are over are not open', () => {
  const cases = [filed('EMR-1', 'submitted'), filed('EMR-2', 'declined'), filed('EMR-3', 'withdrawn')]
  expect(openCases(cases).map(({ number }) => number)).toEqual(['EMR-1'])
})
