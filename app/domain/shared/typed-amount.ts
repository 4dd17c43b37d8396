import type { Language } from '#app/domain/shared/stores.ts'

/** Minor units of what somebody typed, or why it is none. */
export type TypedAmount =
  | Readonly<{ read: true; amountMinor: number }>
  /** `three-decimals`: what one language writes for thousands and the other for thousandths. */
  | Readonly<{ read: false; because: 'no-amount' | 'three-decimals' | 'too-much' }>

/** Which mark stands between units and cents; the other one groups thousands. */
function decimalMark(language: Language): string {
  const parts = new Intl.NumberFormat(language).formatToParts(0.5)
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.'
}

/** Below ten millions, so that no sum of amounts leaves what a number holds exactly. */
const mostDigits = 7

/** Units with or without marks between their thousands, then up to two decimals or the dash that German writes for none. */
const shape = /^(\d{0,12}|\d{1,3}(?:([.,' ])\d{3}(?:\2\d{3})*))(?:([.,])(\d{1,2}|-{1,2}))?$/

/**
 * Reads an amount as people write it: `12.50`, `12,50`, `2,357.44`, `2.357,44 €`, `2 357,44`, `$5`, `12,-`. The marks of
 * either language are taken where only one amount can be meant; a single mark before three digits groups thousands
 * where the reader's language groups so, and is nothing where it would be a decimal mark. No sign: an amount has none.
 */
export function readTypedAmount(text: string, language: Language): TypedAmount {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim()
    .replace(/^(?:€|\$|EUR|USD)\s*|\s*(?:€|\$|EUR|USD)$/giu, '')
    .replace(/\s/g, ' ')
  const [, units = '', group, mark, cents = ''] = shape.exec(plain) ?? []
  if (units === '' && !/\d/.test(cents)) return { read: false, because: 'no-amount' }
  // Thousands and cents behind the same mark are no way of writing, and neither is a group that begins with nothing.
  if ((group !== undefined && group === mark) || (group !== undefined && units.startsWith('0')))
    return { read: false, because: 'no-amount' }
  const groups = group === undefined ? 0 : units.split(group).length - 1
  if (groups === 1 && mark === undefined && group === decimalMark(language)) return { read: false, because: 'three-decimals' }
  const digits = units.replace(/\D/g, '').replace(/^0+(?=\d)/, '')
  if (digits.length > mostDigits) return { read: false, because: 'too-much' }
  return { read: true, amountMinor: Number(digits || '0') * 100 + Number(cents.replace(/-/g, '').padEnd(2, '0')) }
}
