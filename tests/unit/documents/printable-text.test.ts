import { languages } from '#app/domain/shared/stores.ts'
import { expect, test } from 'vitest'
import { assertDrawable, isMissingGlyph, printableText } from '#app/documents/printable-text.ts'
import { documentWords } from '#app/wording/documents/words.ts'

test('five hundred characters are kept, of one more the last is an ellipsis', () => {
  expect(printableText('ő'.repeat(500))).toBe('ő'.repeat(500))
  expect(printableText('ő'.repeat(501))).toBe(`${'ő'.repeat(499)}…`)
})

test('line breaks, tabs and wide spaces become one space', () => {
  expect(printableText('  Groß\r\n\tMüller\u00A0\u2003GmbH ')).toBe('Groß Müller GmbH')
})

test('control, bidirectional and invisible characters are removed', () => {
  expect(printableText('a\u0000b\u202Ec\u2066d\u200Be\uFEFFf\u00ADg')).toBe('abcdefg')
})

test('letters are composed', () => {
  expect(printableText('Ko\u0308szeg')).toBe('Köszeg')
})

test('each character the fonts lack is replaced by a visible one', () => {
  expect(printableText('山田 Ana \u{1F600}')).toBe('\uFFFD\uFFFD Ana \uFFFD')
})

test('a lone half of a character does not break the text', () => {
  expect(printableText('a\uD83Db')).toBe('ab')
})

test('a text that would lose a character is refused, naming it', () => {
  let fault: unknown = null
  try {
    assertDrawable('Total 5 →')
  } catch (error) {
    fault = error
  }
  expect(isMissingGlyph(fault) && fault.character).toBe('→')
  expect(isMissingGlyph(fault) && fault.message).toBe('The document fonts have no glyph for U+2192 "→"')
})

test('a minus sign, a euro sign and an em dash can be drawn', () => {
  expect(() => assertDrawable('\u2212 € — – · × …')).not.toThrow()
})

test('every word of ours can be drawn in every language', () => {
  for (const language of languages) {
    for (const text of textsIn(documentWords(language))) expect(() => assertDrawable(text)).not.toThrow()
  }
})

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [String((value as (one: number, of: number) => unknown)(12, 34))]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
