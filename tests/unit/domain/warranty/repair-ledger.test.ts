import { expect, test } from 'vitest'

import type { RepairFacts } from '#app/domain/policy/facts.ts'
import { afterRepairs, type ClaimFacts, ledgerOf, pausedDaysOf } from '#app/domain/warranty/repair-ledger.ts'
import type { RepairRecord } from '#app/domain/warranty/repair-record.ts'

const defect: RepairFacts = { component: 'other', cause: 'defect' }

/** A Mopa received on 6 March 2026 in Berlin: covered through 6 March 2027. */
function claim(now: string, repair: RepairFacts = defect): ClaimFacts {
  return {
    now,
    action: 'repair',
    store: 'de',
    order: {
      placedAt: '2026-03-01T10:00:00.000Z',
      channel: 'official',
      kind: 'standard',
      shipTo: 'DE',
      shippedAt: '2026-03-03T08:00:00.000Z',
      deliveredAt: '2026-03-06T12:00:00.000Z',
      deliveryStatus: 'delivered',
      lines: [
        { id: 'L1', sku: 'MOPA-60W', category: 'machine', series: 'mopa', quantity: 1, paid: { amountMinor: 349900, currency: 'EUR' } },
      ],
      shippingPaid: { amountMinor: 0, currency: 'EUR' },
    },
    selection: [{ lineId: 'L1', quantity: 1 }],
    repair,
  }
}

let count = 0

function repair(requested: string, change: Partial<RepairRecord> = {}): RepairRecord {
  count += 1
  return {
    number: `EMR-2026-${count}`,
    state: 'shipped_back',
    thingId: 'u1',
    component: 'other',
    facts: claim(requested),
    requestedAt: requested,
    sendInAskedAt: null,
    handedOverAt: null,
    returnedAt: null,
    ...change,
  }
}

const now = '2026-11-20T09:00:00.000Z'

test('a repair handed over within its month adds the days from its request to its return', () => {
  const [entry] = ledgerOf(claim(now), [
    repair('2026-06-01T09:00:00.000Z', { handedOverAt: '2026-07-01T09:00:00.000Z', returnedAt: '2026-07-21T09:00:00.000Z' }),
  ])
  expect(entry).toMatchObject({
    requestedOn: '2026-06-01',
    handOverBy: '2026-07-01',
    handedOverOn: '2026-07-01',
    returnedOn: '2026-07-21',
    paused: { from: '2026-06-01', to: '2026-07-21', days: 50 },
  })
})

test('one handed over the day after its month adds nothing', () => {
  const ledger = ledgerOf(claim(now), [
    repair('2026-06-01T09:00:00.000Z', { handedOverAt: '2026-07-02T09:00:00.000Z', returnedAt: '2026-07-21T09:00:00.000Z' }),
  ])
  expect(ledger[0]?.paused).toBeNull()
  expect(pausedDaysOf(ledger)).toBe(0)
})

test('being asked to send it in later gives a month from then', () => {
  const [entry] = ledgerOf(claim(now), [
    repair('2026-06-01T09:00:00.000Z', {
      sendInAskedAt: '2026-06-20T09:00:00.000Z',
      handedOverAt: '2026-07-20T09:00:00.000Z',
      returnedAt: '2026-07-30T09:00:00.000Z',
    }),
  ])
  expect([entry?.handOverBy, entry?.paused?.days]).toEqual(['2026-07-20', 59])
})

test('days that two repairs share count once', () => {
  const ledger = ledgerOf(claim(now), [
    repair('2026-06-01T09:00:00.000Z', { handedOverAt: '2026-06-05T09:00:00.000Z', returnedAt: '2026-06-21T09:00:00.000Z' }),
    repair('2026-06-11T09:00:00.000Z', {
      component: 'fiber_source',
      handedOverAt: '2026-06-12T09:00:00.000Z',
      returnedAt: '2026-07-01T09:00:00.000Z',
    }),
  ])
  expect(ledger.map(({ paused }) => paused?.days)).toEqual([20, 10])
  expect(pausedDaysOf(ledger)).toBe(30)
})

test('what earlier repairs paused moves the end, so that a request after the first end can still be covered and pause', () => {
  const first = repair('2027-03-01T09:00:00.000Z', { handedOverAt: '2027-03-02T09:00:00.000Z', returnedAt: '2027-03-21T09:00:00.000Z' })
  const second = repair('2027-03-26T09:00:00.000Z', { handedOverAt: '2027-03-27T09:00:00.000Z', returnedAt: '2027-04-05T09:00:00.000Z' })
  const late = repair('2027-03-27T09:00:00.000Z', { handedOverAt: '2027-03-27T10:00:00.000Z', returnedAt: '2027-04-05T09:00:00.000Z' })
  const today = claim('2027-05-01T09:00:00.000Z')
  expect(ledgerOf(today, [first, second]).map(({ paused }) => paused?.days)).toEqual([20, 10])
  expect(ledgerOf(today, [first, late]).map(({ paused }) => paused?.days ?? 0)).toEqual([20, 0])
})

test('a repair that is not back yet, or was never handed over, adds nothing', () => {
  const ledger = ledgerOf(claim(now), [
    repair('2026-06-01T09:00:00.000Z', { state: 'received', handedOverAt: '2026-06-05T09:00:00.000Z' }),
    repair('2026-07-01T09:00:00.000Z', { state: 'solved' }),
  ])
  expect(pausedDaysOf(ledger)).toBe(0)
})

test('a second request for the same fault within its month keeps the date of the first', () => {
  const withdrawn = repair('2026-10-21T09:00:00.000Z', { state: 'withdrawn' })
  expect(afterRepairs(claim(now), [withdrawn]).firstRequestedAt).toBe('2026-10-21T09:00:00.000Z')
})

test('a first request whose month is over holds no longer: the second has a month of its own', () => {
  const withdrawn = repair('2026-10-19T09:00:00.000Z', { state: 'withdrawn' })
  expect(afterRepairs(claim(now), [withdrawn]).firstRequestedAt).toBeNull()
})

test('another part, and a fault that was dealt with, begin anew', () => {
  const other = repair('2026-11-01T09:00:00.000Z', { state: 'withdrawn', component: 'fiber_source' })
  const solved = repair('2026-11-02T09:00:00.000Z', { state: 'solved' })
  const before = repair('2026-11-01T09:00:00.000Z', { state: 'withdrawn' })
  expect(afterRepairs(claim(now), [other]).firstRequestedAt).toBeNull()
  expect(afterRepairs(claim(now), [before, solved]).firstRequestedAt).toBeNull()
})

test('a claim gets the days of all earlier repairs', () => {
  const past = repair('2026-06-01T09:00:00.000Z', { handedOverAt: '2026-06-02T09:00:00.000Z', returnedAt: '2026-06-11T09:00:00.000Z' })
  expect(afterRepairs(claim(now), [past]).pausedDays).toBe(10)
  expect(afterRepairs(claim(now), [past])).toMatchObject({ component: 'other', cause: 'defect' })
})
