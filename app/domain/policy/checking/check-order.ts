import { channels, deliveryStatuses, orderKinds } from '../facts.ts'
import { checkLines, type KnownLines } from './check-lines.ts'
import { inside, type Place } from './place.ts'
import {
  checkOptionalMoney,
  checkWord,
  instantOf,
  isGiven,
  readArray,
  readFields,
  readNullableInstant,
  report,
  type Fields,
  type Reading,
} from './reading.ts'

const orderKeys: ReadonlySet<string> = new Set([
  'placedAt',
  'channel',
  'kind',
  'shipTo',
  'shippedAt',
  'deliveredAt',
  'deliveryStatus',
  'lines',
  'shippingPaid',
  'balance',
])
const channelWords: ReadonlySet<unknown> = new Set(channels)
const kindWords: ReadonlySet<unknown> = new Set(orderKinds)
const statusWords: ReadonlySet<unknown> = new Set(deliveryStatuses)
const twoCapitals = /^[A-Z]{2}$/

/** Checks the order and answers its lines, or null where they cannot be told. */
export function checkOrder(reading: Reading, value: unknown, place: Place): KnownLines | null {
  const order = readFields(reading, value, place, orderKeys)
  if (!order) return null
  checkInstants(reading, order, place)
  checkWord(reading, order, place, 'channel', channelWords)
  checkWord(reading, order, place, 'kind', kindWords)
  checkRegion(reading, order, place)
  checkWord(reading, order, place, 'deliveryStatus', statusWords)
  checkOptionalMoney(reading, order, place, 'shippingPaid')
  checkOptionalMoney(reading, order, place, 'balance')
  return checkOrderLines(reading, order, place)
}

function checkOrderLines(reading: Reading, order: Fields, place: Place): KnownLines | null {
  if (!isGiven(reading, order, place, 'lines')) return null
  const lines = readArray(reading, order['lines'], place, 'lines')
  if (!lines) return null
  if (lines.length === 0) report(reading, place, 'lines', 'must not be empty')
  return checkLines(reading, lines, inside(place, 'lines'))
}

function checkRegion(reading: Reading, order: Fields, place: Place): void {
  if (!isGiven(reading, order, place, 'shipTo')) return
  const shipTo = order['shipTo']
  if (typeof shipTo === 'string' && twoCapitals.test(shipTo)) return
  report(reading, place, 'shipTo', 'must be a country of two capitals')
}

/** Placed, shipped, delivered: in this order, and only what the delivery status admits. */
function checkInstants(reading: Reading, order: Fields, place: Place): void {
  const status = order['deliveryStatus']
  let shipped = NaN
  const given = isGiven(reading, order, place, 'placedAt')
  const placed = given ? instantOf(reading, order['placedAt'], place, 'placedAt') : NaN
  if (isGiven(reading, order, place, 'shippedAt')) {
    shipped = readNullableInstant(reading, order, place, 'shippedAt')
    if (shipped < placed) report(reading, place, 'shippedAt', 'must not be before placedAt')
    if (order['shippedAt'] !== null && status === 'unshipped') {
      report(reading, place, 'shippedAt', 'must be null while unshipped')
    }
  }
  if (!isGiven(reading, order, place, 'deliveredAt')) return
  const delivered = readNullableInstant(reading, order, place, 'deliveredAt')
  if (delivered < shipped) report(reading, place, 'deliveredAt', 'must not be before shippedAt')
  else if (delivered < placed) report(reading, place, 'deliveredAt', 'must not be before placedAt')
  if (order['deliveredAt'] !== null && statusWords.has(status) && status !== 'delivered') {
    report(reading, place, 'deliveredAt', 'must be null unless delivered')
  }
}
