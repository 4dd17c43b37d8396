import { expect, test } from 'vitest'

import { claimsAbout } from '#app/domain/orders/claims-about.ts'
import { orderLine } from '#tests/support/order-view.ts'

const machine = orderLine({ id: 'L1' })
const clamp = orderLine({ id: 'L2' })
const claims = [{ lineId: 'L2', openedAt: '2026-03-10T09:00:00.000Z' }]

test('a claim about the clamp moves no deadline of the machine', () => {
  const order = { claims, lines: [machine, clamp] }
  expect(claimsAbout(order, ['L1'])).toEqual([])
  expect(claimsAbout(order, ['L2'])).toEqual(['2026-03-10T09:00:00.000Z'])
})

test('where nothing is chosen, a claim counts as long as anything is left of what it is about', () => {
  expect(claimsAbout({ claims, lines: [machine, clamp] }, [])).toHaveLength(1)
  expect(claimsAbout({ claims, lines: [machine, orderLine({ id: 'L2', alreadyTaken: 1 })] }, [])).toEqual([])
})
