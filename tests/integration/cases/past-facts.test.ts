import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { fileCase } from '#app/usecases/requests/file-case.ts'
import { quoteRequest } from '#app/usecases/requests/quote-request.ts'
import { pastFacts } from '#app/usecases/policy/past-facts.ts'
import { makePortal } from '#tests/support/portal.ts'
import { customerOf, takeIn } from '#tests/support/shop-orders.ts'

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

test('a draft is tried on every filed case as it was filed and on every order without one', async () => {
  const email = 'past@example.com'
  const order = (id: number) => ({
    id,
    email,
    placedAt: daysAgo(5),
    deliveredAt: daysAgo(2),
    lines: [{ id: id * 7, sku: 'CLAMP', price: '100.00' }],
  })
  await takeIn(portal, order(1), order(2))
  const customerId = await customerOf(portal, email)
  const first = await portal.db.order.findFirstOrThrow({ where: { name: '#1' }, select: { id: true, lines: { select: { id: true } } } })
  const quoted = await quoteRequest(portal, {
    customerId,
    orderId: first.id,
    answers: { reason: 'Too large', phone: '+49 30 5550100' },
    choice: {
      action: 'return',
      confirms: {},
      selection: [{ lineId: first.lines[0]?.id ?? '', quantity: 1, condition: 'used', fault: 'none' }],
    },
  })
  if (!quoted.done) throw new Error(quoted.because)
  await fileCase(portal, { customerId, quoteId: quoted.quoteId, key: randomUUID(), language: 'en', from: null })

  const seen: Array<[string, string | undefined]> = []
  for await (const { reference, facts } of pastFacts(portal.db)) {
    seen.push([reference.replace(/\d{6}$/, 'N'), facts.selection?.[0]?.condition])
  }
  expect(seen).toEqual([
    [expect.stringMatching(/^EMR-\d{4}-N$/), 'used'],
    ['order #2', 'unused'],
  ])
})
