import { expect, test } from 'vitest'

import { formatInstant } from '#app/domain/shared/instant.ts'
import { conversationRowView } from '#app/views/messages/conversation-page-view.ts'
import { consoleZone } from '#app/views/staff/console-zone.ts'
import { unmatchedRow } from '#app/views/orders/unmatched-row.ts'
import { queueRowView } from '#app/views/staff/queue-view.ts'
import { foundView } from '#app/views/staff/staff-search-view.ts'

/** Late in the evening in California, the next morning in Berlin. */
const evening = formatInstant(Date.parse('2026-03-25T05:30:00.000Z'))
const endOfTheirDay = '2026-03-25T06:59:59.999Z'
const stores = ['us', 'de'] as const

test('a list of staff tells its days by one clock, whichever stores its rows are of', () => {
  const found = foundView(
    {
      customers: [],
      orders: stores.map((store) => ({
        id: store,
        name: store,
        store,
        placedAt: evening,
        customerName: null,
        city: null,
        totalMinor: 1,
        currency: 'EUR',
      })),
      cases: stores.map((store) => ({ number: store, kind: 'return', state: 'submitted', store, filedAt: evening, customerName: null })),
    },
    'en',
  )
  expect(new Set(found.orders.map(({ placed }) => placed)).size).toBe(1)
  expect(new Set(found.cases.map(({ filed }) => filed)).size).toBe(1)
  const unmatched = stores.map((store) =>
    unmatchedRow(
      {
        id: store,
        name: store,
        store,
        placedAt: evening,
        cancelledAt: null,
        test: false,
        email: null,
        phone: null,
        shipAddress: null,
        items: [],
        totalMinor: 1,
        currency: 'EUR',
      } as unknown as Parameters<typeof unmatchedRow>[0],
      'en',
    ),
  )
  expect(new Set(unmatched.map(({ placed }) => placed)).size).toBe(1)
})

test('in the queue two rows that are due at once say the same, and one that is due at another hour says it', () => {
  const row = {
    number: 'EMR-2026-000001',
    kind: 'return',
    state: 'submitted',
    filedAt: evening,
    amountMinor: null,
    currency: 'EUR',
    titles: [],
    assignee: null,
  } as const
  const due = (store: 'us' | 'de', dueAt: string) =>
    queueRowView({ ...row, store, dueAt, overdue: false, customerName: null } as unknown as Parameters<typeof queueRowView>[0], 'en').due
  expect(due('us', endOfTheirDay)).toBe(due('de', endOfTheirDay))
  expect(due('us', endOfTheirDay)).toMatch(/25.*(07:59|7:59)/)
  expect(due('de', '2026-03-25T22:59:59.999Z')).not.toMatch(/:/)
})

test('a list of questions tells its times by the clock it is given', () => {
  const row = (store: 'us' | 'de') =>
    conversationRowView(
      { store, lastAt: evening, waitingSince: evening } as unknown as Parameters<typeof conversationRowView>[0],
      'en',
      consoleZone,
    )
  expect([row('us').last, row('us').waiting]).toEqual([row('de').last, row('de').waiting])
})
