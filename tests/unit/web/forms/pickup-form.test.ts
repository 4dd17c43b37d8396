import { expect, test } from 'vitest'

import { AddressForm } from '#app/web/account/account-forms.ts'
import { pickupForm } from '#app/web/staff/staff-case-forms.ts'
import { problems as de } from '#app/wording/de/pages/problems.ts'
import { problems as en } from '#app/wording/en/pages/problems.ts'

const booked = (parcels: number) =>
  pickupForm('en').safeParse({
    version: 3,
    carrier: 'Sample Express',
    day: '2027-03-01',
    windowFrom: '09:00',
    windowTo: '12:00',
    parcels,
    name: 'Ada Beispiel',
    street: 'Musterweg 1',
    postcode: '10115',
    city: 'Berlin',
    country: 'DE',
    phone: '+49 30 5550100',
  })

test('a pickup takes 20 parcels and says at the field that 21 are too many', () => {
  expect(booked(20).success).toBe(true)
  expect(booked(21).error?.issues).toMatchObject([{ path: ['parcels'], message: 'tooManyParcels' }])
})

test('the words for too many parcels name the number in both languages', () => {
  expect([en.tooManyParcels, de.tooManyParcels].map((words) => words.includes('20'))).toEqual([true, true])
})

test('a line of an address that no label can print is said at its field, to staff and to customers', () => {
  const given = {
    name: '山田 太郎',
    street: 'Musterweg 1',
    addition: 'Hof 二',
    postcode: '10115',
    city: 'Berlin',
    country: 'DE',
    phone: '+49 30 5550100',
  }
  const wrong = [
    { path: ['name'], message: 'printedLetters' },
    { path: ['addition'], message: 'printedLetters' },
  ]
  const agreed = { version: 3, carrier: 'Sample Express', day: '2027-03-01', windowFrom: '09:00', windowTo: '12:00' }
  expect(pickupForm('en').safeParse({ ...agreed, ...given }).error?.issues).toMatchObject(wrong)
  expect(AddressForm.safeParse(given).error?.issues).toMatchObject(wrong)
  const spelt = { ...given, name: 'Yamada Tarō', addition: 'Hof 2' }
  expect([pickupForm('en').safeParse({ ...agreed, ...spelt }).success, AddressForm.safeParse(spelt).success]).toEqual([true, true])
})
