import { categories, seriesNames } from '../facts.ts'
import { inside, type Place } from './place.ts'
import {
  checkOptionalDate,
  checkOptionalFlag,
  checkOptionalWord,
  checkText,
  checkWord,
  isGiven,
  readCount,
  readFields,
  readMoney,
  readOptionalCount,
  report,
  type Fields,
  type Reading,
} from './reading.ts'

const lineKeys: ReadonlySet<string> = new Set([
  'id',
  'sku',
  'category',
  'series',
  'quantity',
  'paid',
  'gift',
  'giftForLineId',
  'giftValue',
  'alreadyTaken',
  'available',
  'finalMaintenanceDate',
  'serviceAgreement',
])
const categoryWords: ReadonlySet<unknown> = new Set([...categories, null])
const seriesWords: ReadonlySet<unknown> = new Set([...seriesNames, null])

/** Whether each line that has an id is a gift. */
export type KnownLines = ReadonlyMap<string, { gift: boolean }>

export function checkLines(reading: Reading, lines: readonly unknown[], place: Place): KnownLines {
  const known = new Map<string, { gift: boolean }>()
  const objects = lines.map((line, at) => checkLine(reading, line, inside(place, at)))
  objects.forEach((line, at) => {
    if (typeof line?.['id'] !== 'string') return
    if (known.has(line['id'])) report(reading, inside(place, at), 'id', 'stands twice')
    else known.set(line['id'], { gift: line['gift'] === true })
  })
  objects.forEach((line, at) => {
    if (line) checkGiftHost(reading, line, inside(place, at), known)
  })
  return known
}

function checkLine(reading: Reading, value: unknown, place: Place): Fields | null {
  const line = readFields(reading, value, place, lineKeys)
  if (!line) return null
  checkText(reading, line, place, 'id')
  checkText(reading, line, place, 'sku')
  checkWord(reading, line, place, 'category', categoryWords)
  checkOptionalWord(reading, line, place, 'series', seriesWords)
  checkQuantities(reading, line, place)
  checkOptionalFlag(reading, line, place, 'gift')
  checkAmounts(reading, line, place)
  checkOptionalDate(reading, line, place, 'finalMaintenanceDate')
  checkOptionalFlag(reading, line, place, 'serviceAgreement')
  return line
}

function checkQuantities(reading: Reading, line: Fields, place: Place): void {
  const quantity = readCount(reading, line, place, 'quantity', 1)
  const taken = readOptionalCount(reading, line, place, 'alreadyTaken', 0)
  if (quantity !== null && taken !== null && taken > quantity) {
    report(reading, place, 'alreadyTaken', 'must not be above the quantity')
  }
  if (line['available'] === undefined) return
  const available = readCount(reading, line, place, 'available', 0)
  if (quantity !== null && taken !== null && available !== null && available > quantity - taken) {
    report(reading, place, 'available', 'must not be above what is not taken')
  }
}

/** A gift costs nothing and has a value; what is no gift has none. */
function checkAmounts(reading: Reading, line: Fields, place: Place): void {
  const gift = line['gift'] === true
  if (isGiven(reading, line, place, 'paid')) {
    const paid = readMoney(reading, line['paid'], inside(place, 'paid'))
    if (gift && paid !== null && paid !== 0) {
      report(reading, inside(place, 'paid'), 'amountMinor', 'must be 0 for a gift')
    }
  }
  if (line['giftValue'] === undefined) {
    if (gift) report(reading, place, 'giftValue', 'missing, a gift needs one')
    return
  }
  readMoney(reading, line['giftValue'], inside(place, 'giftValue'))
  if (!gift) report(reading, place, 'giftValue', 'stands only on a gift')
}

function checkGiftHost(reading: Reading, line: Fields, place: Place, known: KnownLines): void {
  const host = line['giftForLineId']
  if (host === undefined || host === null) return
  if (typeof host !== 'string') report(reading, place, 'giftForLineId', 'must be a string or null')
  else if (line['gift'] !== true) report(reading, place, 'giftForLineId', 'stands only on a gift')
  else if (!known.has(host)) report(reading, place, 'giftForLineId', 'names no line of the order')
  else if (known.get(host)?.gift === true) report(reading, place, 'giftForLineId', 'names a gift')
}
