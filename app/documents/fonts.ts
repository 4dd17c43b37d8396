import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create } from 'fontkit'
import type { Font } from 'fontkit'
import { readTrueType, subsetOf } from './font-subset.ts'
import { rememberShaping } from './shaping.ts'

export type Face = 'regular' | 'bold'

const paths = createRequire(import.meta.url)
let faces: Readonly<Record<Face, Font>> | null = null

/**
 * The parsed face, read once a process: parsing costs more than a whole document, and shaping a word more
 * than drawing it. Resolved through the package's own `#app/` import, which also holds once bundled.
 */
export function fontOf(face: Face): Font {
  faces ??= { regular: rememberShaping(parse('noto-sans-regular.ttf')), bold: rememberShaping(parse('noto-sans-bold.ttf')) }
  return faces[face]
}

/** Distinct texts whose width is kept; a text is measured for each look that is tried. */
const advancesKept = 4000
const advances: Readonly<Record<Face, Map<string, number>>> = { regular: new Map(), bold: new Map() }

/** Width in points; shaped word by word as it is drawn, so that measure and print agree. */
export function widthOf(text: string, face: Face, size: number): number {
  const kept = advances[face]
  const known = kept.get(text)
  if (known !== undefined) return known * size
  const advance = advanceOf(text, face)
  if (kept.size >= advancesKept) kept.clear()
  kept.set(text, advance)
  return advance * size
}

/** At a size of one point. */
function advanceOf(text: string, face: Face): number {
  const font = fontOf(face)
  let advance = 0
  for (const word of splitWords(text)) advance += font.layout(word).advanceWidth
  return advance / font.unitsPerEm
}

/** The pieces that are shaped by themselves: words, each with the space after it. */
export function splitWords(text: string): readonly string[] {
  return text.match(/[^ ]* |[^ ]+$/g) ?? []
}

/** Whether both faces draw this character. */
export function hasGlyph(codePoint: number): boolean {
  return fontOf('regular').hasGlyphForCodePoint(codePoint) && fontOf('bold').hasGlyphForCodePoint(codePoint)
}

function parse(file: string): Font {
  const bytes = readFileSync(paths.resolve(`#app/documents/fonts/${file}`))
  const font = create(bytes)
  if (!('layout' in font)) throw new TypeError(`${file} is a collection, not a font`)
  const outlines = readTrueType(bytes)
  font.createSubset = () => subsetOf(outlines) as unknown as ReturnType<Font['createSubset']>
  return font
}
