import { expect, test } from 'vitest'

import { begunSteps } from '#app/views/requests/begun-requests.ts'

test("what was begun and not filed is offered with the day until which it is kept, in the store's zone", () => {
  const begun = { orderId: 'o2', orderName: '#1043', store: 'de', action: 'return', touchedAt: new Date('2026-03-01T23:30:00Z') } as const
  expect(begunSteps([begun], 'en')).toMatchObject([
    { title: 'Continue your return from order #1043', to: '/orders/o2/return', draft: { keptUntil: 'Wed 1 Apr 2026' } },
  ])
  expect(begunSteps([{ ...begun, store: 'us' }], 'de')).toMatchObject([{ draft: { keptUntil: 'Di, 31. März 2026' } }])
})
