import { readFileSync } from 'node:fs'
import { create } from 'fontkit'
import type { Font } from 'fontkit'
import { expect, test } from 'vitest'
import { readTrueType, subsetOf } from '#app/documents/font-subset.ts'

const bytes = readFileSync('app/documents/fonts/noto-sans-bold.ttf')
const font = create(bytes) as Font

function glyphOf(character: string): number {
  return font.glyphForCodePoint(character.codePointAt(0) ?? 0).id
}

test('a subset draws its glyphs as the font does, accents and all', () => {
  const subset = subsetOf(readTrueType(bytes))
  const characters = ['ő', 'Ł', 'ș', 'Ḁ', 'A', '€', 'й', 'ή', 'Ǻ']
  const numbers = characters.map((character) => subset.includeGlyph(glyphOf(character)))
  const cut = create(Buffer.from(subset.encode())) as Font
  characters.forEach((character, index) => {
    const own = font.getGlyph(glyphOf(character))
    const ours = cut.getGlyph(numbers[index] ?? 0)
    expect(ours.path.toSVG(), character).toBe(own.path.toSVG())
    expect(ours.advanceWidth, character).toBe(own.advanceWidth)
  })
})

test('a glyph asked for twice keeps its number', () => {
  const subset = subsetOf(readTrueType(bytes))
  expect(subset.includeGlyph(glyphOf('A'))).toBe(1)
  expect(subset.includeGlyph(glyphOf('B'))).toBe(2)
  expect(subset.includeGlyph(glyphOf('A'))).toBe(1)
})

test('a subset is small', () => {
  const subset = subsetOf(readTrueType(bytes))
  for (const character of 'Übergabeschein') subset.includeGlyph(glyphOf(character))
  expect(subset.encode().length).toBeLessThan(8_000)
})
