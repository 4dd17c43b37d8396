import { createHash } from 'node:crypto'

import { expect, test } from 'vitest'

import { sha256OfShortText } from '#app/domain/shared/sha256.ts'

const hexOf = (text: string) => [...sha256OfShortText(text)].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')

test('the digest is the one of FIPS 180-4', () => {
  expect(hexOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(hexOf('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

test('texts of every length up to 55 have the digest that Node gives them, and longer ones are refused', () => {
  for (let length = 0; length <= 55; length += 1) {
    const text = '~Az09'.repeat(11).slice(0, length)
    expect(hexOf(text)).toBe(createHash('sha256').update(text).digest('hex'))
  }
  expect(() => sha256OfShortText('x'.repeat(56))).toThrow('more than one block')
})
