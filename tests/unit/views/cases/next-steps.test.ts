import type { RequestKind } from '#app/domain/policy/facts.ts'
import { expect, test } from 'vitest'

import type { CaseState } from '#app/domain/cases/transitions.ts'
import type { OrderSummary } from '#app/domain/orders/order-view.ts'
import { nextSteps, openCases } from '#app/views/cases/next-steps.ts'

type Change = Readonly<{ kind?: RequestKind; answerBy?: string; dueAt?: string; pickupChosen?: boolean }>
const filed = (number: string, state: CaseState, change: Change = {}) => ({
  number,
  kind: 'return' as const,
  state,
  store: 'us' as const,
  answerBy: null,
  dueAt: null,
  pickupChosen: false,
  ...change,
})
const now = '2026-03-10T12:00:00.000Z'

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
  silent: false,
  partly: false,
  parcels: { sent: 1, delivered: 0 },
  expectedAt: null,
  recipient: null,
  lines: [],
  openCases: 0,
}

test('only cases in which the customer is next are something to do, the soonest first, each with its date and zone', () => {
  const cases = [
    filed('EMR-1', 'submitted', { dueAt: '2026-03-11T06:59:59.999Z' }),
    filed('EMR-2', 'info_requested', { answerBy: '2026-03-20T06:59:59.999Z' }),
    filed('EMR-3', 'pickup_booked', { dueAt: '2026-03-13T06:59:59.999Z' }),
    filed('EMR-4', 'troubleshooting', { kind: 'repair', dueAt: '2026-03-12T06:59:59.999Z' }),
  ]
  expect(nextSteps(cases, [], now, 'en').map(({ to, title, when }) => [to, title, when])).toEqual([
    ['/cases/EMR-3', 'Print two documents and pack the parcel', 'on Thu 12 Mar 2026'],
    ['/cases/EMR-2', 'Send us what is missing', 'by Thu 19 Mar 2026, 23:59 PDT'],
    ['/cases/EMR-4', 'Try our suggestions', null],
  ])
})

test("a pickup is the customer's to choose until they have, and ours to book after it", () => {
  const open = filed('EMR-1', 'approved', { answerBy: '2026-03-20T06:59:59.999Z' })
  expect(nextSteps([open], [], now, 'de')[0]).toMatchObject({ title: 'Abholung planen', when: 'bis Do, 19. März 2026, 23:59 PDT' })
  expect(nextSteps([filed('EMR-1', 'approved', { pickupChosen: true })], [], now, 'de')).toEqual([])
  const device = { kind: 'repair', answerBy: '2026-04-10T06:59:59.999Z' } as const
  expect(nextSteps([filed('EMR-2', 'send_in', device)], [], now, 'en')).toHaveLength(1)
  expect(nextSteps([filed('EMR-2', 'send_in', { ...device, pickupChosen: true })], [], now, 'en')).toEqual([])
})

test('a date that is over is told no more', () => {
  expect(nextSteps([filed('EMR-1', 'offer_sent', { dueAt: '2026-03-10T06:59:59.999Z' })], [], now, 'en')[0]?.when).toBeNull()
})

test('a parcel that could not be delivered follows what waits; one that comes today asks nothing', () => {
  const steps = nextSteps([filed('EMR-2', 'info_requested')], [arriving, { ...arriving, id: 'o2', deliveryStatus: 'attempted' }], now, 'de')
  expect(steps.map(({ to }) => to)).toEqual(['/cases/EMR-2', '/orders/o2#tracking'])
  expect(steps[1]?.title).toBe('Ihr Paket konnte nicht zugestellt werden')
})

test('a parcel of a cancelled order is nothing to wait for', () => {
  expect(nextSteps([], [{ ...arriving, deliveryStatus: 'attempted', cancelledAt: '2026-03-03T00:00:00.000Z' }], now, 'en')).toEqual([])
})

test('cases that are over, or refunded, are not open; what is on its way to the customer is', () => {
  const cases = [
    filed('EMR-1', 'submitted'),
    filed('EMR-2', 'declined'),
    filed('EMR-3', 'withdrawn'),
    filed('EMR-4', 'refunded'),
    filed('EMR-5', 'sent_back'),
  ]
  expect(openCases(cases).map(({ number }) => number)).toEqual(['EMR-1', 'EMR-5'])
})
