import { expect, test } from 'vitest'

import { minorOf } from '#app/infra/shopify/amounts.ts'

test('decimal text becomes minor units digit by digit', () => {
  const read = ['0.00', '10', '10.0', '348.5', '195.66', '0.07', '90071992547.41', '5.000', '-8.00', ' 3.10 '].map(minorOf)
  expect(read).toEqual([0, 1_000, 1_000, 34_850, 19_566, 7, 9_007_199_254_741, 500, -800, 310])
})

test('an amount written as a number is read by its decimal digits', () => {
  expect([195.66, 0.29, 1.15, 3].map(minorOf)).toEqual([19_566, 29, 115, 300])
})

test('what is finer than a cent, or no decimal number, is no amount', () => {
  expect(['10.005', '1e3', '1,50', 'ten', '', '.', '.5', '0x10', null, undefined, {}, NaN].map(minorOf)).toEqual(
    Array.from({ length: 12 }, () => null),
  )
})
