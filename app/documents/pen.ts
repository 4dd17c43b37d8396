import type { Glyph } from 'fontkit'
import type PDFDocument from 'pdfkit'
import { fontOf, splitWords } from './fonts.ts'
import type { Face } from './fonts.ts'
import { assertDrawable } from './printable-text.ts'
import type { TextRun, Tone } from './sheet.ts'

type Pdf = InstanceType<typeof PDFDocument>

/** What of pdfkit's opened font and page its types leave out: how wide each glyph of the file is, and what it means. */
type OpenFont = {
  id: string
  subset: { includeGlyph: (glyph: number) => number }
  widths: number[]
  unicode: number[][]
  ref: () => unknown
}
type Insides = { _font: OpenFont; page: { fonts: Record<string, unknown> }; addContent: (operators: string) => unknown }

/** Dark enough for 4.5:1 on white and for a thermal printer, which knows only black. */
export const colours: Readonly<Record<Tone, string>> = { ink: '#14181F', quiet: '#4B5563', accent: '#C2410C' }

/** pdfkit knows an opened font by its own name. */
export const fontNames: Readonly<Record<Face, string>> = { regular: 'NotoSans-Regular', bold: 'NotoSans-Bold' }

const fills: Readonly<Record<Tone, string>> = {
  ink: fillOperator(colours.ink),
  quiet: fillOperator(colours.quiet),
  accent: fillOperator(colours.accent),
}

/**
 * Draws runs of text on the current page, each character checked against the fonts first. The layout has
 * measured everything and the fonts remember their words, so the operators are written as one piece; pdfkit's
 * own `text` shapes and measures again and saves, turns and restores the page for every line, which took more
 * than a third of the drawing. Combining marks, glyphs moved off their line, are left to pdfkit.
 */
export function drawRuns(pdf: Pdf, runs: readonly TextRun[]): void {
  const inside = pdf as unknown as Insides
  let operators = ''
  for (const run of runs) {
    assertDrawable(run.text)
    pdf.font(fontNames[run.face])
    if (/\p{M}/u.test(run.text)) {
      pdf.fontSize(run.size).fillColor(colours[run.tone])
      pdf.text(run.text, run.x, run.baseline, { lineBreak: false, baseline: 'alphabetic' })
      continue
    }
    const font = inside._font
    inside.page.fonts[font.id] ??= font.ref()
    const place = `1 0 0 -1 ${short(run.x)} ${short(run.baseline)} Tm`
    const face = `/${font.id} ${short(run.size)} Tf`
    operators += `${fills[run.tone]} BT ${face} ${place} [${shown(font, run)}] TJ ET\n`
  }
  if (operators !== '') inside.addContent(operators.trimEnd())
}

/** Glyph numbers in one string up to each kerned pair, then how far the pair moves together. */
function shown(font: OpenFont, { text, face }: TextRun): string {
  let glyphs = '<'
  for (const word of splitWords(text)) {
    const run = fontOf(face).layout(word)
    run.glyphs.forEach((glyph, index) => {
      const kern = (run.positions[index]?.xAdvance ?? glyph.advanceWidth) - glyph.advanceWidth
      glyphs += kern === 0 ? numberOf(font, glyph) : `${numberOf(font, glyph)}>${short(-kern)}<`
    })
  }
  return `${glyphs}>`
}

/** Takes a glyph into the file's font and answers the number it has there, as four hexadecimal digits. */
function numberOf(font: OpenFont, glyph: Glyph): string {
  const number = font.subset.includeGlyph(glyph.id)
  font.widths[number] ??= glyph.advanceWidth
  font.unicode[number] ??= glyph.codePoints
  return number.toString(16).padStart(4, '0')
}

function short(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

function fillOperator(colour: string): string {
  const parts = [1, 3, 5].map((at) => short(Number.parseInt(colour.slice(at, at + 2), 16) / 255))
  return `${parts.join(' ')} rg`
}
