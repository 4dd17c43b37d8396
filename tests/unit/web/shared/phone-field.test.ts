import { expect, test } from 'vitest'

import { phone } from '#app/web/shared/phone-field.ts'

const read = (text: string) => {
  const { success, data, error } = phone.safeParse(text)
  return success ? data : error.issues.map(({ message }) => message)
}

test('a number is taken as people write it, without the blanks around it', () => {
  for (const text of ['+49 (0)30 / 555-0100', '0049 30 5550100', '503.555.0111', '(503) 555-0111'])
    expect(read(` ${text}\u00a0`)).toBe(text)
})

test('what a copied number brings along unseen is left out, and its dashes are made plain', () => {
  expect(read('\u202a+1 (503) 555\u20110111\u202c')).toBe('+1 (503) 555-0111')
})

test('what is no number is refused in words for it, and too few or too many digits are none', () => {
  for (const text of ['call me', '12345', '1234567890123456', '+49 30 x']) expect(read(text)[0]).toBe('phone')
  expect(read(' ')).toContain('required')
})
