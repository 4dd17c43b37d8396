import { expect, test } from 'vitest'

import { textParts } from '#app/views/shared/whole-numbers.ts'

const numbersIn = (text: string) => textParts(text).flatMap((part) => (part.isNumber ? [part.text] : []))

test('the numbers of requests and orders are told from the words around them', () => {
  expect(numbersIn('We received your request EMR-2026-000123 for order #DE-1042.')).toEqual(['EMR-2026-000123', '#DE-1042'])
  expect(numbersIn('EMR-2026-000123: Abholung')).toEqual(['EMR-2026-000123'])
  expect(numbersIn('Return EMR-2026-000123 from order #1042, #DE-7')).toEqual(['EMR-2026-000123', '#1042', '#DE-7'])
})

test('words with a hyphen, dates, amounts and plain numbers may break as any text', () => {
  for (const text of [
    'EM-Smart',
    'Follow-up at 10:00',
    'opened, like-new',
    '€3,499.00',
    '2 × Goggles',
    '10115 Berlin',
    'A4-Seite',
    'No. 5 – a long-winded title',
  ]) {
    expect(numbersIn(text)).toEqual([])
  }
})

test('no letter of the text is lost or moved', () => {
  for (const text of ['', 'EMR-2026-000123', 'a EMR-2026-000123 b #US-1 c', '\n#DE-1042 ']) {
    expect(
      textParts(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text)
  }
})
