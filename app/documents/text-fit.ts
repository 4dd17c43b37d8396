import { widthOf } from './fonts.ts'
import type { Face } from './fonts.ts'

export type TextFace = Readonly<{ face: Face; size: number }>
export type FittedText = Readonly<{ size: number; lines: readonly string[] }>

/**
 * A field's text inside its width: on one line, shrunk as far as `floor`; where that is not enough, wrapped
 * at the floor to at most `maxLines`, the last ending in an ellipsis if text is left over.
 */
export function fitField(
  text: string,
  font: TextFace & { floor: number },
  width: number,
  maxLines: number,
): FittedText {
  const natural = widthOf(text, font.face, font.size)
  if (natural <= width) return { size: font.size, lines: [text] }
  const shrunk = Math.floor((font.size * width * 4) / natural) / 4
  if (shrunk >= font.floor) return { size: shrunk, lines: [text] }
  return { size: font.floor, lines: wrap(text, { face: font.face, size: font.floor }, width, maxLines) }
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

function firstLine(text: string, font: TextFace, width: number): string {
  const words = text.match(/[^ ]* ?/g) ?? []
  let line = ''
  for (const word of words) {
    if (word === '') break
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
