import { readFileSync } from 'node:fs'
import { create } from 'fontkit'
import type { Font } from 'fontkit'
import { expect, test } from 'vitest'
import { rememberShaping } from '#app/documents/shaping.ts'

const plain = create(readFileSync('app/documents/fonts/noto-sans-regular.ttf')) as Font
const fast = rememberShaping(plain)

test('words are as wide, kerned as much and made of the same glyphs as the font itself says', () => {
  for (const word of ['AVATAR', 'To', 'Łódź', 'Kőszeg', 'Ελλάδα', 'Николай', 'P.', 'Tür', '1.049,70', 'ffi', 'y\u030A', '\uFFFD']) {
    const own = plain.layout(word)
    const ours = fast.layout(word)
    expect(ours.advanceWidth, word).toBe(own.advanceWidth)
    expect(
      ours.positions.map((position) => position.xAdvance),
      word,
    ).toEqual(own.positions.map((position) => position.xAdvance))
    expect(
      ours.glyphs.map((glyph) => glyph.id),
      word,
    ).toEqual(own.glyphs.map((glyph) => glyph.id))
  }
})

test('kerning is real: AV stands closer than A and V', () => {
  expect(fast.layout('AV').advanceWidth).toBeLessThan(fast.layout('A').advanceWidth + fast.layout('V').advanceWidth)
})

test('a word shaped again is the same run', () => {
  expect(fast.layout('Köln')).toBe(fast.layout('Köln'))
})
