import { readTyped, type Typed } from '../staff/search.ts'
import { parseSerial } from '../warranty/serial-number.ts'

/** What was scanned at the bench: the code of a case, or another one with all that it may be read as; null where there is nothing. */
export type BenchScan =
  Readonly<{ kind: 'case'; typed: Exclude<Typed, { kind: 'text' }> }> | Readonly<{ kind: 'code'; code: string; readAs: readonly string[] }>

/** What some scanners put before a code, to say which sort of bars they read. */
const symbology = /^\][A-Za-z]\d/
/** The dashes of a case's code, of a scanner that believes in another keyboard. */
const otherDashes = /EMR[-ß/](\d{4})[-ß/](\d{6,9})/i

/** Reads a scan, typed or from any of the codes that stand on a parcel. */
export function readScan(typed: string): BenchScan | null {
  const text = typed
    .replace(/\p{Cc}/gu, '')
    .trim()
    .replace(symbology, '')
    .replace(otherDashes, 'EMR-$1-$2')
  if (text === '') return null
  const read = readTyped(text)
  if (read.kind !== 'text') return { kind: 'case', typed: read }
  const code = read.text.toUpperCase()
  return { kind: 'code', code, readAs: [...new Set([code, ...trackingNumbersIn(code.replace(/\s/g, ''))])] }
}

/** The tracking number inside a label's longer bars: behind USPS's postcode, and at the end of FedEx's 34 digits. */
function trackingNumbersIn(bars: string): string[] {
  const [, usps] = /^420(?:\d{5}|\d{9})(9\d{21})$/.exec(bars) ?? []
  if (usps !== undefined) return [bars, usps]
  return /^\d{34}$/.test(bars) ? [bars, bars.slice(-12)] : [bars]
}

/** A line of the case at the bench, as far as a scan can mean it. */
export type ScannableLine = Readonly<{
  lineId: string
  sku: string | null
  /** How many were declared, and how many were counted so far. */
  declared: number
  counted: number
  /** The serial numbers it is known to have, and those that were read off it here. */
  serials: readonly string[]
  found: readonly string[]
}>

export type ScanMeaning =
  /** A piece of that line, by what is printed on its box. */
  | Readonly<{ kind: 'item'; lineId: string }>
  /** A serial number that belongs to that line, or was read off it. */
  | Readonly<{ kind: 'serial'; lineId: string; serial: string }>
  | Readonly<{ kind: 'unknown' }>

/** What a code means in this case by what is known of its lines. */
export function knownMeaning(code: string, lines: readonly ScannableLine[]): ScanMeaning {
  const serial = parseSerial(code)
  const bearer = lines.find(({ serials, found }) => [...serials, ...found].some((each) => parseSerial(each) === serial))
  if (serial !== null && bearer) return { kind: 'serial', lineId: bearer.lineId, serial }
  const same = lines.filter(({ sku }) => sku !== null && sku.toUpperCase() === code)
  const item = same.find(({ counted, declared }) => counted < declared) ?? same[0]
  return item ? { kind: 'item', lineId: item.lineId } : { kind: 'unknown' }
}

/**
 * A code that nothing is known of is the serial number of the line in hand: the one that was scanned last, or the only one. The number
 * under a shop's bars is no serial number.
 */
export function serialInHand(code: string, lines: readonly ScannableLine[], inHand: string | null): ScanMeaning {
  const line = lines.find(({ lineId }) => lineId === inHand) ?? (lines.length === 1 ? lines[0] : undefined)
  const serial = isArticleNumber(code) ? null : parseSerial(code)
  return line && serial !== null ? { kind: 'serial', lineId: line.lineId, serial } : { kind: 'unknown' }
}

/** A GTIN of 8, 12, 13 or 14 digits: its last digit checks the others, which weigh 3 and 1 in turn from the right. */
function isArticleNumber(code: string): boolean {
  if (!/^(?:\d{8}|\d{12,14})$/.test(code)) return false
  const sum = [...code].reverse().reduce((total, digit, place) => total + Number(digit) * (place % 2 === 1 ? 3 : 1), 0)
  return sum % 10 === 0
}
