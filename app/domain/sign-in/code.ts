const codeDigits = 8
/** How many codes there are: one is drawn uniformly from below this. */
export const codeSpace = 10 ** codeDigits
/** After this many guesses a code is dead, also for the right one. */
export const codeAttempts = 5

/** What a code may open; one sent for a purpose opens no other. */
export type CodePurpose = 'sign-in' | 'step-up' | 'change-email' | 'claim-order'

/** The code a drawn number stands for; leading zeros count. */
export function codeFromNumber(drawn: number): string {
  return String(drawn).padStart(codeDigits, '0')
}

/** As it is read aloud and printed: `1234 5678`. */
export function formatCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`
}

/**
 * The code in what someone typed or pasted, or null. Spaces, dashes and unseen marks between and around its digits come along
 * when it is copied, as does the full stop of a sentence; an input method for Chinese or Japanese types full-width
 * digits. Those stand for ASCII's own; digits of other scripts and signs with a digit in them do not.
 */
export function parseCode(text: unknown): string | null {
  if (typeof text !== 'string' || text.length > 40) return null
  const digits = text
    .replace(/[\s\p{Cf}\p{Pd}\u2212]/gu, '')
    .replace(/[.\u3002\uff0e]$/, '')
    .replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  return /^[0-9]{8}$/.test(digits) ? digits : null
}
