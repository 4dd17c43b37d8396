import { expect, test } from 'vitest'

import { orderNamesFor, provesOrder, readOrderProof } from '#app/domain/orders/order-proof.ts'

const german = { emailKey: 'ana@example.test', postcode: '10115', country: 'DE' }
const proves = (order: Parameters<typeof provesOrder>[0], text: string) => {
  const proof = readOrderProof(text)
  return proof !== null && provesOrder(order, proof)
}

test('an order number is found with or without its mark, in capitals or not, spaces aside', () => {
  expect(orderNamesFor(' # 1042 ')).toEqual(['#1042', '1042'])
  expect(orderNamesFor('de-7')).toEqual(['#de-7', 'de-7', '#DE-7', 'DE-7'])
  expect(orderNamesFor(' ## ')).toEqual([])
})

test('an address proves its order in any spelling of it, and another does not', () => {
  expect(proves(german, 'ANA@Example.TEST')).toBe(true)
  expect(proves(german, 'ana@example.test.evil.test')).toBe(false)
  expect(readOrderProof('ana@')).toBeNull()
})

test('a postcode proves an order whole, spaces and dashes aside', () => {
  expect(proves(german, '10 115')).toBe(true)
  expect(proves(german, '1011')).toBe(false)
  expect(proves(german, '101150')).toBe(false)
  expect(proves({ ...german, postcode: 'sw1a 1aa', country: 'GB' }, 'SW1A1AA')).toBe(true)
})

test('in the United States the first five digits do, and four do not', () => {
  const american = { ...german, postcode: '94105-1234', country: 'US' }
  expect(proves(american, '94105')).toBe(true)
  expect(proves(american, '94105-9999')).toBe(true)
  expect(proves(american, '9410')).toBe(false)
})

test('an order without a postcode is proved by none', () => {
  expect(proves({ ...german, postcode: null }, '-')).toBe(false)
  expect(proves({ ...german, postcode: ' ' }, ' ')).toBe(false)
})
