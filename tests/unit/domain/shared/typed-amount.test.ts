import fc from 'fast-check'
import { expect, test } from 'vitest'

import { readTypedAmount } from '#app/domain/shared/typed-amount.ts'
import { type Language, languages } from '#app/domain/shared/stores.ts'
import { formatMoney } from '#app/wording/shared/format.ts'

const minor = (text: string, language: Language) => {
  const amount = readTypedAmount(text, language)
  return amount.read ? amount.amountMinor : amount.because
}

const eitherWay: ReadonlyArray<readonly [typed: string, amountMinor: number]> = [
  ['12,50', 1_250],
  ['12.50', 1_250],
  ['12,5', 1_250],
  ['12.5', 1_250],
  ['12', 1_200],
  ['0', 0],
  ['0,05', 5],
  ['.50', 50],
  [',50', 50],
  ['2.357,44', 235_744],
  ['2,357.44', 235_744],
  ['2 357,44', 235_744],
  ['2\u00a0357,44', 235_744],
  ['2\u202f357,44', 235_744],
  ["2'357.44", 235_744],
  ['2’357.44', 235_744],
  ['1.234.567,8', 123_456_780],
  ['1,234,567', 123_456_700],
  ['1.234.567', 123_456_700],
  ['12,50 €', 1_250],
  ['€12.50', 1_250],
  ['€ 12,50', 1_250],
  ['$2,357.44', 235_744],
  ['12.50 USD', 1_250],
  ['EUR 12,50', 1_250],
  ['12,-', 1_200],
  ['12,--', 1_200],
  ['12,–', 1_200],
  [' 12,50 ', 1_250],
  ['１２．５０', 1_250],
  ['9999999,99', 999_999_999],
  ['0012,50', 1_250],
]

test.each(eitherWay)('%s is one amount in both languages', (typed, amountMinor) => {
  expect([minor(typed, 'en'), minor(typed, 'de')]).toEqual([amountMinor, amountMinor])
})

test('one mark before three digits groups thousands where the reader’s language does, and is refused where it would be thousandths', () => {
  expect([minor('2,357', 'en'), minor('2.357', 'de')]).toEqual([235_700, 235_700])
  expect([minor('2.357', 'en'), minor('2,357', 'de')]).toEqual(['three-decimals', 'three-decimals'])
})

const none = [
  '',
  ' ',
  '-',
  '-5',
  '+5',
  '5-',
  '€',
  'twelve',
  '1e3',
  '0x10',
  '12.',
  '12,',
  '12.5050',
  '1.23.45',
  '12.50.00',
  '1,2,3',
  '12,34,567',
  '1,234,56',
  '1.234.56',
  '0.500,00',
  '0,500',
  '1 2',
  '12..5',
  '12,,5',
  '12;5',
  '١٢',
  '12\u0000',
  'NaN',
  'Infinity',
  '€€5',
  '1 234.567,00',
]

test.each(none)('%j is no amount', (typed) => {
  expect([minor(typed, 'en'), minor(typed, 'de')].every((read) => typeof read === 'string')).toBe(true)
})

test('ten millions are too much, however they are written', () => {
  expect(['10000000', '10,000,000.00', '10.000.000,00', '999999999999'].map((typed) => minor(typed, 'de'))).toEqual([
    'too-much',
    'too-much',
    'too-much',
    'too-much',
  ])
})

test('what the pages write is read again as the same amount, by readers of either language', () => {
  const amounts = fc.record({
    amountMinor: fc.integer({ min: 0, max: 999_999_999 }),
    currency: fc.constantFrom('USD' as const, 'EUR' as const),
  })
  fc.assert(
    fc.property(amounts, fc.constantFrom(...languages), fc.constantFrom(...languages), (money, written, read) => {
      expect(minor(formatMoney(money, written), read)).toBe(money.amountMinor)
    }),
  )
})

test('no text at all ends otherwise than in a whole amount or a reason', () => {
  const strokes = fc.string({ unit: fc.constantFrom(..."0123456789.,'’ -–€$", '\u00a0'), maxLength: 14 })
  fc.assert(
    fc.property(strokes, fc.constantFrom(...languages), (typed, language) => {
      const amount = readTypedAmount(typed, language)
      expect(amount.read ? Number.isSafeInteger(amount.amountMinor) && amount.amountMinor >= 0 : amount.because.length > 0).toBe(true)
    }),
  )
})
