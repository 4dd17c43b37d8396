import type { Language } from '#app/domain/shared/stores.ts'
import { textBlock } from './blocks.ts'
import type { Part } from './blocks.ts'
import { widthOf } from './fonts.ts'
import type { Face } from './fonts.ts'
import type { Tag, TextRun, Tone } from './sheet.ts'
import type { Speaks, Two } from './terms.ts'
import { fitField, wrap } from './text-fit.ts'

export type TextLook = Readonly<{
  size: number
  tag?: Tag
  face?: Face
  tone?: Tone
  /** The smallest size a field may shrink to; by default it does not shrink. */
  floor?: number
  maxLines?: number
  align?: 'left' | 'right'
}>

/** Line height over type size. */
const leading = 1.32
/** Where in a line of height 1.32 the baseline stands. */
const baseline = 1.05

type Segment = Readonly<{ text: string; face: Face; size: number; tone: Tone; language: Language }>

/** A value of the data: one line, shrunk, then wrapped, then cut. */
export function valueText(terms: Speaks, text: string, look: TextLook): Part {
  const face = look.face ?? 'regular'
  return (width) => {
    const fitted = fitField(text, { face, size: look.size, floor: look.floor ?? look.size }, width, look.maxLines ?? 1)
    const style = { face, size: fitted.size, tone: look.tone ?? 'ink', language: terms.data.language } as const
    return linesBlock(
      fitted.lines.map((line) => [{ text: line, ...style }]),
      width,
      look,
    )
  }
}

/** A name of something, in both languages on one line, or on two where the line is too short. */
export function labelText(two: Two, terms: Speaks, look: TextLook): Part {
  const style = { face: look.face ?? 'regular', size: look.size, tone: look.tone ?? 'quiet' } as const
  return (width) => {
    const main = { text: two.main, language: terms.data.language, ...style }
    if (two.english === null) return linesBlock(shrunkLines([main], width), width, look)
    const second = { ...main, text: two.english, language: 'en' as const, face: 'regular' as const, tone: 'quiet' as const }
    const joint = { ...second, text: ` · ${two.english}` }
    const fits = widthOf(main.text, main.face, main.size) + widthOf(joint.text, joint.face, joint.size) <= width
    return linesBlock(fits ? [[main, joint]] : shrunkLines([main, second], width), width, look)
  }
}

/** Sentences: wrapped in full; English under the customer's language, smaller and quieter. */
export function sentence(two: Two, terms: Speaks, look: TextLook): Part {
  const face = look.face ?? 'regular'
  return (width) => {
    const maxLines = look.maxLines ?? 6
    const own =
      two.main === ''
        ? []
        : wrap(two.main, { face, size: look.size }, width, maxLines).map((text) => [
            { text, face, size: look.size, tone: look.tone ?? 'ink', language: terms.data.language },
          ])
    const size = Math.min(8.5, Math.max(5.5, look.size - 1.5))
    const second =
      two.english === null
        ? []
        : wrap(two.english, { face: 'regular', size }, width, maxLines).map((text) => [
            { text, face: 'regular' as const, size, tone: 'quiet' as const, language: 'en' as const },
          ])
    return linesBlock([...own, ...second], width, look)
  }
}

function shrunkLines(segments: readonly Segment[], width: number): Segment[][] {
  return segments.map((segment) => {
    const fitted = fitField(segment.text, { ...segment, floor: segment.size * 0.7 }, width, 1)
    return [{ ...segment, text: fitted.lines[0] ?? '', size: fitted.size }]
  })
}

function linesBlock(lines: readonly (readonly Segment[])[], width: number, look: TextLook) {
  let top = 0
  const runs = lines.flatMap((segments, index) => {
    const size = Math.max(...segments.map((segment) => segment.size))
    const last = index === lines.length - 1
    const placed = lineRuns(segments, { width, baseline: top + size * baseline, align: look.align ?? 'left', last })
    top += size * leading
    return placed
  })
  return textBlock(look.tag ?? 'P', width, top, runs)
}

type LinePlace = Readonly<{ width: number; baseline: number; align: 'left' | 'right'; last: boolean }>

/** Lines but the last end in a space, which nobody sees: it keeps words apart when read aloud or copied. */
function lineRuns(segments: readonly Segment[], place: LinePlace): TextRun[] {
  const widths = segments.map((segment) => widthOf(segment.text, segment.face, segment.size))
  const total = widths.reduce((sum, width) => sum + width, 0)
  let x = place.align === 'right' ? place.width - total : 0
  return segments.map((segment, index) => {
    const text = place.last || index < segments.length - 1 ? segment.text : `${segment.text} `
    const run = { ...segment, text, x, baseline: place.baseline }
    x += widths[index] ?? 0
    return run
  })
}
