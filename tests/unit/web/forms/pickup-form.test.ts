import { expect, test } from 'vitest'

import { PickupForm } from '#app/web/forms/staff-case-forms.ts'
import { problems as de } from '#app/wording/pages/de/problems.ts'
import { problems as en } from '#app/wording/pages/en/problems.ts'

const booked = (parcels: number) => PickupForm.safeParse({
  version: 3, carrier: 'Sample Express', day: '2027-03-01', windowFrom: '09:00', windowTo: '12:00', parcels,
  name: 'Ada Beispiel', street: 'Musterweg 1', postcode: '10115', city: 'Berlin', country: 'DE', phone: '+49 30 5550100',
})

test('a pickup takes 20 parcels and says at the field that 21 are too many', () => {
  expect(booked(20).success).toBe(true)
  expect(booked(21).error?.issues).toMatchObject([{ path: ['parcels'], message: 'tooManyParcels' }])
})

test('the words for too many parcels name the number in both languages', () => {
  expect([en.tooManyParcels, de.tooManyParcels].map((words) => words.includes('20'))).toEqual([true, true])
})
