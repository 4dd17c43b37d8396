/** No letter that is read as a digit, none that spells words. */
const letters = '23456789BCDFGHJKMNPQRSTVWXYZ'

/** How many letters a reference has, and of how many each is one. */
export const referenceLength = 8
export const referenceLetters = letters.length

/** The reference that a declaration is known by, of letters drawn by chance: numbers in a row would tell how many there were. */
export function referenceOf(drawn: readonly number[]): string {
  const text = drawn.map((at) => letters[at % letters.length] ?? '').join('')
  return `W-${text.slice(0, 4)}-${text.slice(4)}`
}
