/** No vowels, so that no word comes about, and nothing that is taken for something else: no B, G, I, L, O, S, Z, 0 or 1. */
const letters = '23456789CDFHJKMNPQRTVWX'
const groups = 3
const groupLength = 4

const form = new RegExp(`^EMS(-[${letters}]{${groupLength}}){${groups}}$`)

/** Whether a code of a shop, however it was typed, can be one of ours. */
export function isVoucherCode(code: string): boolean {
  return form.test(code.toUpperCase())
}

/** A code as it is read aloud and typed; `pick` draws a number from 0 up to one below its argument. */
export function voucherCode(pick: (below: number) => number): string {
  const group = () => Array.from({ length: groupLength }, () => letters.charAt(pick(letters.length))).join('')
  return ['EMS', ...Array.from({ length: groups }, group)].join('-')
}
