import { hasGlyph } from './fonts.ts'

/** The longest text one field prints, in characters; the rest is cut with an ellipsis (security P1). */
const longestField = 500

/** Stands for each character of a customer's text that the fonts cannot draw. */
export const substitute = '\uFFFD'

/** A document that would have lost a character of our own words; `character` names it. */
export type MissingGlyph = Error & { fault: 'missing-glyph'; character: string }

/**
 * A customer's or staff member's text as it may be printed: composed (NFC), on one line, without control,
 * bidirectional and other invisible characters, at most 500 characters. What the fonts lack is shown as
 * U+FFFD: a parcel must go out even when a name holds an emoji, and a visible gap is honest where a dropped
 * one is not.
 */
export function printableText(text: string): string {
  const bounded = text.slice(0, 8 * longestField).normalize('NFC')
  const characters = Array.from(
    bounded
      .replace(/[\p{Zs}\p{Zl}\p{Zp}\t\n\v\f\r]+/gu, ' ')
      .replace(/[\p{Cc}\p{Cf}\p{Cs}\uFE00-\uFE0F]/gu, '')
      .replace(/ {2,}/g, ' ')
      .trim(),
  )
  const kept = characters.length > longestField ? [...characters.slice(0, longestField - 1), '…'] : characters
  return kept.map((character) => (isDrawable(character) ? character : plainly(character))).join('')
}

function isDrawable(text: string): boolean {
  return Array.from(text).every((character) => hasGlyph(codePointOf(character)))
}

/** The same letter without its ornament, where it is only a wide, joined or circled one. */
function plainly(character: string): string {
  const plain = character.normalize('NFKC')
  return isDrawable(plain) ? plain : substitute
}

/** Throws `MissingGlyph` where a text about to be drawn holds a character the fonts lack. */
export function assertDrawable(text: string): void {
  for (const character of text) {
    if (!hasGlyph(codePointOf(character))) throw missingGlyph(character)
  }
}

export function isMissingGlyph(error: unknown): error is MissingGlyph {
  return error instanceof Error && 'fault' in error && error.fault === 'missing-glyph'
}

function missingGlyph(character: string): MissingGlyph {
  const code = codePointOf(character).toString(16).toUpperCase().padStart(4, '0')
  const error = new Error(`The document fonts have no glyph for U+${code} "${character}"`)
  return Object.assign(error, { fault: 'missing-glyph' as const, character })
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0
}
