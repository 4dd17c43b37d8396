import { expect, test } from 'vitest'

import { eligibilityPreview } from '#app/domain/requests/eligibility-preview.ts'
import { moreThanLeft, tickedAtFirst } from '#app/domain/requests/items-left.ts'
import { facts, goggles, lens, machine, powder } from '../policy/facts-builder.ts'

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

test('the only item that may go back is ticked at first with its gifts, all that is left of it; of several none is', () => {
  const atFirst = (...lines: Array<typeof machine>) => {
    const { now, store, order } = facts('return', { lines })
    return tickedAtFirst(eligibilityPreview({ now, store, order, claimsOf: () => [] }, 'return'))
  }
  expect(atFirst(machine, goggles)).toEqual([
    { lineId: 'L1', quantity: 1 },
    { lineId: 'G1', quantity: 1 },
  ])
  expect(atFirst({ ...lens, alreadyTaken: 2 })).toEqual([{ lineId: 'A1', quantity: 5 }])
  // Powder cannot be returned at all.
  expect(atFirst(machine, powder)).toEqual([{ lineId: 'L1', quantity: 1 }])
  expect(atFirst(machine, lens, goggles)).toEqual([])
})
