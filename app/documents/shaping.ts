import type { Font } from 'fontkit'

type Run = ReturnType<Font['layout']>
type Glyph = ReturnType<Font['glyphForCodePoint']>

/** Distinct words kept shaped; beyond it the store starts anew, so memory stays flat. */
const shapedWordsKept = 4000

/**
 * The same font, shaping fast: glyph by glyph with the kerning of each pair looked up once, words
 * remembered. Only what holds combining marks goes through the font's own layout, which alone can place
 * them. pdfkit scales in place what `layout` returns; at 1000 units an em its scale is 1 and a run can be
 * handed out again, so other fonts are refused.
 */
export function rememberShaping(font: Font): Font {
  if (font.unitsPerEm !== 1000) throw new RangeError('The document fonts need 1000 units an em')
  const words = new Map<string, Run>()
  const pairs = new Map<string, number>()
  const remembering = Object.create(font) as Font
  remembering.layout = (text, features) => {
    if (features) return font.layout(text, features)
    const known = words.get(text)
    if (known) return known
    const run = /\p{M}/u.test(text) ? font.layout(text) : kernedRun(font, pairs, text)
    if (words.size >= shapedWordsKept) words.clear()
    words.set(text, run)
    return run
  }
  return remembering
}

/** What of a run is read by pdfkit and by us. */
function kernedRun(font: Font, pairs: Map<string, number>, text: string): Run {
  const characters = Array.from(text)
  const glyphs = characters.map((character) => font.glyphForCodePoint(character.codePointAt(0) ?? 0))
  const positions = glyphs.map((glyph, index) => ({
    xAdvance: glyph.advanceWidth + kerning(font, pairs, characters[index] ?? '', characters[index + 1], glyph),
    yAdvance: 0,
    xOffset: 0,
    yOffset: 0,
  }))
  const advanceWidth = positions.reduce((sum, position) => sum + position.xAdvance, 0)
  return { glyphs, positions, advanceWidth } as unknown as Run
}

/** How much closer two characters stand than their widths say. */
function kerning(font: Font, pairs: Map<string, number>, left: string, right: string | undefined, glyph: Glyph): number {
  if (right === undefined) return 0
  const pair = left + right
  const known = pairs.get(pair)
  if (known !== undefined) return known
  const kern = (font.layout(pair).positions[0]?.xAdvance ?? glyph.advanceWidth) - glyph.advanceWidth
  if (pairs.size >= 10 * shapedWordsKept) pairs.clear()
  pairs.set(pair, kern)
  return kern
}
