/** A piece of a text; a number of an order, a request or a parcel breaks nowhere. */
export type TextPart = Readonly<{ text: string; isNumber: boolean }>

/**
 * `EMR-2026-000123`, `EMW-7K2F`: capitals and digits joined by hyphens, short enough for the narrowest line; and of a shop whatever it
 * writes behind a number sign: `#DE-1042`, `#1042`.
 */
const numbers = /(#[\p{L}\d]+(?:-[\p{L}\d]+)*|\b(?=[A-Z0-9-]*\d)[A-Z0-9]{1,6}(?:-[A-Z0-9]{1,12}){1,3}\b)/u

/** A text cut at the numbers in it, so that each can be kept on one line. */
export function textParts(text: string): TextPart[] {
  return text.split(numbers).flatMap((part, at) => (part === '' ? [] : [{ text: part, isNumber: at % 2 === 1 }]))
}
