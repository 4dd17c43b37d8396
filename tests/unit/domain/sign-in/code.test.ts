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

test('what is pasted along with a code does not count: unseen marks, full-width digits, the full stop of the sentence', () => {
  const pasted = [
    '\u200e12345678',
    '12345678\u200f',
    '1234\u200b5678',
    '\u206012345678',
    '\u202a12345678\u202c',
    '1234\u00ad5678',
    '１２３４５６７８',
    '12345678.',
    '1234 5678.',
    '\ufeff1234\u202f5678',
    '12345678。',
    '１２３４\u3000５６７８',
    '1234\u22125678',
    '12345678.\u200f ',
  ]
  for (const typed of pasted) expect([typed, parseCode(typed)]).toEqual([typed, '12345678'])
})

test('A27 other digits, other lengths and what is not text are no code', () => {
  const odd = [
    '1234567',
    '123456789',
    '',
    '1e7',
    '١٢٣٤٥٦٧٨',
    '१२३४५६७८',
    '１２３４５６７',
    '1'.repeat(10_000),
    'abcdefgh',
    '12345678!',
    '.12345678',
    '1234.5678',
    '12345678..',
    '①②③④⑤⑥⑦⑧',
    '²³⁴⁵⁶⁷⁸⁹',
    '\u200e'.repeat(41),
    '1234\u03285678',
  ]
  for (const typed of odd) {
    expect(parseCode(typed), typed.slice(0, 20)).toBeNull()
  }
  for (const typed of [12_345_678, ['12345678'], null, undefined, {}]) expect(parseCode(typed)).toBeNull()
})
