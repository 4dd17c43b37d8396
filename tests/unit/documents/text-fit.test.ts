import { expect, test } from 'vitest'
import { widthOf } from '#app/documents/fonts.ts'
import { fitField, wrap } from '#app/documents/text-fit.ts'

const font = { face: 'regular', size: 10, floor: 8 } as const
const name = 'Jürgen Groß'
const natural = widthOf(name, 'regular', 10)

test('a text that fits keeps its size', () => {
  expect(fitField(name, font, natural, 1)).toEqual({ size: 10, lines: [name] })
})

test('a text a little too wide shrinks to a quarter point that fits', () => {
  const fitted = fitField(name, font, natural * 0.9, 1)
  expect(fitted).toEqual({ size: 9, lines: [name] })
  expect(widthOf(name, 'regular', fitted.size)).toBeLessThanOrEqual(natural * 0.9)
})

test('below its floor it wraps in full size, and shrinks only to leave nothing out', () => {
  expect(fitField(name, font, natural * 0.7, 2)).toEqual({ size: 10, lines: ['Jürgen', 'Groß'] })
  expect(fitField(`${name} ${name}`, font, natural * 0.9, 2)).toEqual({ size: 9, lines: [name, name] })
  expect(fitField(`${name} ${name}`, font, natural * 0.8, 2)).toEqual({ size: 8, lines: [name, name] })
})

test('a line ends at a hyphen between letters, a serial number stays whole', () => {
  const width = widthOf('Alexander-von-Humboldt-', 'regular', 10)
  expect(wrap('Alexander-von-Humboldt-Promenade', font, width, 2)).toEqual(['Alexander-von-Humboldt-', 'Promenade'])
  const serial = 'MP60-2601-00417'
  expect(wrap(`Serial ${serial}`, font, widthOf(`Serial ${serial.slice(0, 10)}`, 'regular', 10), 2)).toEqual(['Serial', serial])
})

test('with no line left it ends in an ellipsis', () => {
  const fitted = fitField(name, font, natural * 0.5, 1)
  expect(fitted.size).toBe(8)
  expect(fitted.lines).toHaveLength(1)
  expect(fitted.lines[0]).toMatch(/^Jürg.*…$/)
})

test('a word wider than a line is broken between characters and nothing is lost', () => {
  const word = 'Donaudampfschifffahrtsgesellschaft'
  const lines = wrap(word, font, 60, 9)
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.join('')).toBe(word)
  for (const line of lines) expect(widthOf(line, 'regular', 10)).toBeLessThanOrEqual(60)
})

test('a letter of two code units is never cut in half', () => {
  expect(wrap('\u{1D400}\u{1D401}\u{1D402}', font, 1, 9)).toEqual(['\u{1D400}', '\u{1D401}', '\u{1D402}'])
})

test('an empty text is one empty line', () => {
  expect(wrap('', font, 60, 3)).toEqual([''])
})
