import { expect, test } from 'vitest'

import { codeFromNumber, formatCode, parseCode } from '#app/domain/sign-in/code.ts'

test('A28 C1 leading zeros belong to a code', () => {
  expect(codeFromNumber(42)).toBe('00000042')
  expect(codeFromNumber(99_999_999)).toBe('99999999')
  expect(parseCode('00000042')).toBe('00000042')
})

test('a code is shown in two groups of four and read with any spaces and dashes', () => {
  expect(formatCode('12345678')).toBe('1234 5678')
  for (const typed of ['1234 5678', ' 12345678 ', '1234-5678', '1234\u00a05678', '1234–5678', '1 2 3 4 5 6 7 8']) {
    expect(parseCode(typed), typed).toBe('12345678')
  }
})

test('A27 other digits, other lengths and what is not text are no code', () => {
  for (const typed of ['1234567', '123456789', '', '1e7', '١٢٣٤٥٦٧٨', '１２３４５６７８', '1'.repeat(10_000), 'abcdefgh']) {
    expect(parseCode(typed), typed.slice(0, 20)).toBeNull()
  }
  for (const typed of [12_345_678, ['12345678'], null, undefined, {}]) expect(parseCode(typed)).toBeNull()
})
