import { expect, test } from 'vitest'

import { takeOver } from '#app/domain/warranty/taken-over.ts'

test('the later end counts, on both sides of the same day', () => {
  expect(takeOver('2027-03-06', '2027-03-07')).toEqual({ days: 1, until: '2027-03-07' })
  expect(takeOver('2027-03-06', '2027-03-06')).toBeNull()
  expect(takeOver('2027-03-06', '2027-03-05')).toBeNull()
})

test('days are counted by the calendar, over a leap day and the end of a year', () => {
  expect(takeOver('2027-12-31', '2028-03-01')).toEqual({ days: 61, until: '2028-03-01' })
})

test('what has no period takes none over, and a first without a period gives none', () => {
  expect(takeOver(null, '2027-03-06')).toBeNull()
  expect(takeOver('2027-03-06', null)).toBeNull()
})
