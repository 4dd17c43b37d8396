import { expect, test } from 'vitest'

import { caseKinds } from '#app/domain/cases/case-kind.ts'

import { demoTries } from '../../../../prisma/demo/tries.ts'

test('the tour has something to try for every kind of request and for points, each with an order and an address that signs in', () => {
  const tries = demoTries()
  expect(tries.map(({ kind }) => kind)).toEqual([...caseKinds, 'points'])
  for (const { email, order, steps } of tries) {
    expect(email).toMatch(/@\S+\.example$/)
    expect(order).toMatch(/^#(US|DE|EU)-\d{4}$/)
    expect(steps.length).toBeGreaterThan(1)
  }
})
