import { widthOf } from './fonts.ts'
import type { Face } from './fonts.ts'

export type TextFace = Readonly<{ face: Face; size: number }>
export type FittedText = Readonly<{ size: number; lines: readonly string[] }>

/**
 * A field's text inside its width: on one line, shrunk as far as `floor`; where that is not enough, on at most
 * `maxLines` in full size or shrunk as far; text left over even then ends in an ellipsis.
 */
export function fitField(text: string, font: TextFace & { floor: number }, width: number, maxLines: number): FittedText {
  const natural = widthOf(text, font.face, font.size)
  if (natural <= width) return { size: font.size, lines: [text] }
  const shrunk = Math.floor((font.size * width * 4) / natural) / 4
  if (shrunk >= font.floor) return { size: shrunk, lines: [text] }
  const sizes = maxLines === 1 ? [font.floor] : [font.size, (font.size + font.floor) / 2, font.floor]
  return wrappedFrom(sizes, text, font.face, width, maxLines)
}

/** Wrapped in the first size that leaves nothing over, or in the last. */
function wrappedFrom(sizes: readonly number[], text: string, face: Face, width: number, maxLines: number): FittedText {
  const [size = 0, ...smaller] = sizes
  const lines = wrap(text, { face, size }, width, maxLines)
  if (smaller.length === 0 || !isCut(lines, text)) return { size, lines }
  return wrappedFrom(smaller, text, face, width, maxLines)
}

function isCut(lines: readonly string[], text: string): boolean {
  return (lines.at(-1)?.endsWith('…') ?? false) && !text.endsWith('…')
}

/**
 * Greedy lines at one size. A word wider than a line is broken; text beyond `maxLines` ends in an ellipsis.
 */
export function wrap(text: string, font: TextFace, width: number, maxLines: number): string[] {
  const lines: string[] = []
  let rest = text
  while (rest !== '') {
    if (lines.length === maxLines - 1) return [...lines, withEllipsis(rest, font, width)]
    const line = firstLine(rest, font, width)
    lines.push(line.trimEnd())
    rest = rest.slice(line.length).trimStart()
  }
  return lines.length === 0 ? [''] : lines
}

/** Where a line may end: after a space, or after a hyphen between letters; serial numbers stay whole. */
const breaks = /(?<= )|(?<=\p{L}-)(?=\p{L})/u

function firstLine(text: string, font: TextFace, width: number): string {
  const words = text.split(breaks)
  let line = ''
  for (const word of words) {
    if (widthOf((line + word).trimEnd(), font.face, font.size) > width) break
    line += word
  }
  return line === '' ? longestStart(text, font, width) : line
}

function withEllipsis(text: string, font: TextFace, width: number): string {
  if (widthOf(text, font.face, font.size) <= width) return text
  const room = width - widthOf('…', font.face, font.size)
  return `${longestStart(text, font, room).trimEnd()}…`
}

/** The longest start that fits, cut between characters, never empty, so that a loop over it ends. */
function longestStart(text: string, font: TextFace, width: number): string {
  const characters = Array.from(text)
  let fits = 1
  let tooMany = characters.length + 1
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1
    if (widthOf(characters.slice(0, middle).join(''), font.face, font.size) <= width) fits = middle
    else tooMany = middle
  }
  return characters.slice(0, fits).join('')
}
