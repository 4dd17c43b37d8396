import type PDFDocument from 'pdfkit'
import type { Face } from './fonts.ts'
import { assertDrawable } from './printable-text.ts'
import type { TextRun, Tone } from './sheet.ts'

type Pdf = InstanceType<typeof PDFDocument>

type Position = Readonly<{ xAdvance: number; advanceWidth: number; xOffset: number; yOffset: number }>
/** What of pdfkit's opened font and page its types leave out. */
type OpenFont = {
  id: string
  encode: (text: string) => [glyphs: string[], positions: Position[]]
  ref: () => unknown
}
type Insides = {
  _font: OpenFont
  page: { fonts: Record<string, unknown> }
  addContent: (operators: string) => unknown
}

/** Dark enough for 4.5:1 on white and for a thermal printer, which knows only black. */
export const colours: Readonly<Record<Tone, string>> = { ink: '#14181F', quiet: '#4B5563', accent: '#C2410C' }

/** pdfkit knows an opened font by its own name. */
export const fontNames: Readonly<Record<Face, string>> = {
  regular: 'NotoSans-Regular',
  bold: 'NotoSans-Bold',
}

const fills: Readonly<Record<Tone, string>> = {
  ink: fillOperator(colours.ink),
  quiet: fillOperator(colours.quiet),
  accent: fillOperator(colours.accent),
}

/**
 * Draws runs of text on the current page, each character checked against the fonts first. The layout has
 * measured everything, so the operators are written as one piece; pdfkit's own `text` measures again and
 * saves, turns and restores the page for every line, which took more than a third of the drawing. What needs
 * a glyph moved off its line (combining marks) is left to pdfkit.
 */
export function drawRuns(pdf: Pdf, runs: readonly TextRun[]): void {
  const inside = pdf as unknown as Insides
  let operators = ''
  for (const run of runs) {
    assertDrawable(run.text)
    pdf.font(fontNames[run.face])
    const font = inside._font
    const [glyphs, positions] = font.encode(run.text)
    if (positions.some((position) => position.xOffset !== 0 || position.yOffset !== 0)) {
      pdf.fontSize(run.size).fillColor(colours[run.tone])
      pdf.text(run.text, run.x, run.baseline, { lineBreak: false, baseline: 'alphabetic' })
      continue
    }
    inside.page.fonts[font.id] ??= font.ref()
    const place = `1 0 0 -1 ${short(run.x)} ${short(run.baseline)} Tm`
    const face = `/${font.id} ${short(run.size)} Tf`
    operators += `${fills[run.tone]} BT ${face} ${place} [${shown(glyphs, positions)}] TJ ET\n`
  }
  if (operators !== '') inside.addContent(operators.trimEnd())
}

/** Glyph numbers in one string up to each kerned pair, then how far the pair moves together. */
function shown(glyphs: readonly string[], positions: readonly Position[]): string {
  let text = '<'
  glyphs.forEach((glyph, index) => {
    const position = positions[index]
    const kern = position ? position.xAdvance - position.advanceWidth : 0
    text += kern === 0 || index === glyphs.length - 1 ? glyph : `${glyph}>${short(-kern)}<`
  })
  return `${text}>`
}

function short(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

function fillOperator(colour: string): string {
  const parts = [1, 3, 5].map((at) => short(Number.parseInt(colour.slice(at, at + 2), 16) / 255))
  return `${parts.join(' ')} rg`
}
