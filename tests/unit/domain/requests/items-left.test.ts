import { expect, test } from 'vitest'

import { moreThanLeft } from '#app/domain/requests/items-left.ts'

const paid = { amountMinor: 7000, currency: 'EUR' } as const
const lines = [
  { id: 'clamp', sku: 'CLAMP', category: 'accessory', quantity: 7, alreadyTaken: 2, paid },
  { id: 'machine', sku: 'MOPA-60W', category: 'machine', quantity: 1, paid },
] as const
const chosen = (lineId: string, quantity: number) => ({ lineId, quantity })

test('all that is left may go back, and one more is named by its place in the form', () => {
  expect(moreThanLeft(lines, [chosen('machine', 1), chosen('clamp', 5)])).toBe(null)
  expect(moreThanLeft(lines, [chosen('machine', 1), chosen('clamp', 6)])).toEqual({ place: 1, left: 5 })
})

test('of an item that came in several parcels, what the parcel holds is left', () => {
  const [clamp] = lines
  expect(moreThanLeft([{ ...clamp, available: 3 }], [chosen('clamp', 4)])).toEqual({ place: 0, left: 3 })
})

test('what is not in the order is not a matter of how many', () => {
  expect(moreThanLeft(lines, [chosen('somebody else’s', 9)])).toBe(null)
})
