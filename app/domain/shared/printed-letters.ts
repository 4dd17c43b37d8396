/** Letters of Latin, Greek and Cyrillic alphabets with the accents they may bear, as far as the fonts of the documents go. */
const alphabets = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\u0300-\u036f]$/u
const known = /^[\u0041-\u052f\u1e00-\u1fff\u2c60-\u2c7f\ua640-\ua69f\ua722-\ua78e]$/u
/** What stands between letters, beside the signs of Latin-1: apostrophes and accents of their own, dashes, quotes, currencies. */
const between = /^[\s\p{Cf}\u0020-\u007e\u00a0-\u00ff\u02b9-\u02dd\u2010-\u2015\u2018-\u2022\u2026\u2044\u20a0-\u20bf]$/u

/**
 * Whether labels and notes can print a text: in the letters of Latin, Greek or Cyrillic alphabets. In another script a
 * name or an address has to be spelt in Latin letters first; no carrier here could read it either.
 */
export function isPrinted(text: string): boolean {
  return Array.from(text.normalize('NFKC')).every((sign) => between.test(sign) || (known.test(sign) && alphabets.test(sign)))
}
