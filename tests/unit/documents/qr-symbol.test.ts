import barcodes from 'bwip-js/node'
import { expect, test } from 'vitest'

import { qrSymbol } from '#app/documents/qr-symbol.ts'

const longest = [14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287]

/** The same text in the same mode by another encoder, rows of 0 and 1. */
function independent(text: string): string[] {
  const [symbol] = barcodes.raw('qrcode', text, 'eclevel=M mask=5')
  if (!symbol || !('pixs' in symbol)) throw new TypeError('not encoded')
  const side = symbol.pixx
  return Array.from({ length: side }, (_, y) => symbol.pixs.slice(y * side, (y + 1) * side).join(''))
}

function rowsOf(text: string): string[] {
  const { side, isDark } = qrSymbol(text)
  return Array.from({ length: side }, (_, y) => Array.from({ length: side }, (_, x) => (isDark(x, y) ? '1' : '0')).join(''))
}

/** Letters of no pattern, all of the kind that is written byte by byte. */
const textOf = (length: number) => Array.from({ length }, (_, at) => 'acegikmoqsuwyz_'[(at * 7 + (at >> 3)) % 15]).join('')

test('every version makes the same modules as an independent encoder, at its longest text and one letter before it', () => {
  longest.forEach((length, index) => {
    for (const text of [textOf(length), textOf(length - 1)]) {
      expect(rowsOf(text), `${length} letters`).toEqual(independent(text))
      expect(rowsOf(text)).toHaveLength(17 + 4 * (index + 1))
    }
  })
})

test('one letter more takes the next version, and beyond the last it is refused', () => {
  expect(qrSymbol(textOf(15)).side).toBe(25)
  expect(() => qrSymbol(textOf(288))).toThrow('too long')
})
